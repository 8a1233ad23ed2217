//! A catalog: the units of a document, of reusables or of variables, in one language, as a Fluent file.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::ftl::{is_plain, variable_name};
use super::tags::tags;
use super::unit::collapse;
use crate::words::has_cut_escape;

/// More placeables than a bundle resolves in one pattern make it cut the text (measured: 100).
const MAX_PLACEABLES: usize = 90;
/// Deeper nesting than this overflows the parser's stack.
const MAX_DEPTH: usize = 50;

/// The source language's catalog of a document: which unit has which id.
#[derive(Debug, Default)]
pub struct Ids {
    by_text: HashMap<String, Vec<String>>,
    /// The ids in the file's order.
    pub order: Vec<(String, String)>,
}

impl Ids {
    /// Reads a source catalog.
    #[must_use]
    pub fn read(ftl: &str) -> Self {
        let mut ids = Self::default();
        let ftl = unmarked(ftl);
        if is_dangerous(ftl) {
            return ids;
        }
        let resource = match fluent_syntax::parser::parse(ftl) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let Some(key) = message.value.as_ref().and_then(key_of_pattern) else { continue };
            let id = message.id.name.to_owned();
            ids.by_text.entry(key.clone()).or_default().push(id.clone());
            ids.order.push((id, key));
        }
        ids
    }

    /// The ids of the units with that key, in the file's order.
    #[must_use]
    pub fn of(&self, key: &str) -> &[String] {
        self.by_text.get(key).map_or(&[], Vec::as_slice)
    }
}

/// The text by which a unit is found: white space collapsed, variables by the name of their placeable.
#[must_use]
pub fn key(text: &str) -> String {
    let found = tags(text);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for tag in &found {
        if tag.variable().is_some() {
            out.push_str(&text[at..tag.range.start]);
            out.push('\u{1}');
            out.push_str(&variable_name(tag, &found));
            out.push('\u{1}');
            at = tag.range.end;
        }
    }
    out.push_str(&text[at..]);
    collapse(&out)
}

/// The key of a source catalog's pattern, where it has only what extraction writes.
fn key_of_pattern(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                ast::InlineExpression::StringLiteral { value } => out.push_str(&unescaped(value)),
                ast::InlineExpression::VariableReference { id } => push_variable(&mut out, id.name),
                ast::InlineExpression::FunctionReference { id, arguments } if id.name == "LABEL" => {
                    out.push_str("**");
                    match arguments.positional.first()? {
                        ast::InlineExpression::StringLiteral { value } => out.push_str(&unescaped(value)),
                        ast::InlineExpression::VariableReference { id } => push_variable(&mut out, id.name),
                        _ => return None,
                    }
                    out.push_str("**");
                }
                _ => return None,
            },
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(key(&out))
}

/// The text without the mark that some editors put at the start of a file, and that no Fluent parser knows.
fn unmarked(ftl: &str) -> &str {
    ftl.strip_prefix('\u{FEFF}').unwrap_or(ftl)
}

fn push_variable(out: &mut String, name: &str) {
    out.push('\u{1}');
    out.push_str(name);
    out.push('\u{1}');
}

fn unescaped(literal: &str) -> String {
    let mut out = String::new();
    fluent_syntax::unicode::unescape_unicode(&mut out, literal).map_or_else(|_| literal.to_owned(), |()| out)
}

/// Whether parsing a text could bring the program down.
fn is_dangerous(ftl: &str) -> bool {
    too_deep(ftl) || has_cut_escape(ftl)
}

fn too_deep(ftl: &str) -> bool {
    let mut depth = 0_usize;
    let mut string = false;
    let mut before = ' ';
    for c in ftl.chars() {
        match c {
            '"' if depth > 0 && before != '\\' => string = !string,
            '{' if !string => depth += 1,
            '}' if !string => depth = depth.saturating_sub(1),
            '\n' => string = false,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
        before = c;
    }
    false
}

/// A target language's catalog.
pub struct Catalog {
    bundle: FluentBundle<FluentResource>,
    /// The messages, in the file's order.
    ids: Vec<String>,
    /// Those with more placeables than a bundle resolves.
    heavy: Vec<String>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads the files of one language; where two define an id, the first wins.
    #[must_use]
    pub fn read(language: &LanguageIdentifier, files: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Isolation marks would end up in commands and links that a reader copies.
        bundle.set_use_isolating(false);
        let _ = bundle.add_function("LABEL", |positional, _| match positional.first() {
            Some(FluentValue::String(label)) => FluentValue::String(format!("**{label}**").into()),
            _ => FluentValue::Error,
        });
        let (mut ids, mut heavy) = (Vec::new(), Vec::new());
        for ftl in files.iter().map(|f| unmarked(f)).filter(|f| !is_dangerous(f)) {
            let resource = match FluentResource::try_new(ftl.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in resource.entries() {
                let ast::Entry::Message(message) = entry else { continue };
                ids.push(message.id.name.to_owned());
                if message.value.as_ref().is_some_and(|p| placeables(p) > MAX_PLACEABLES) {
                    heavy.push(message.id.name.to_owned());
                }
            }
            let _ = bundle.add_resource(resource);
        }
        Self { bundle, ids, heavy }
    }

    /// The ids of its messages, in the file's order.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Whether it has that unit.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// The unit's words in the dialect, for the source unit `source`: placeables are its variables' tags again.
    /// `None` where the catalog lacks it, or something in it does not resolve.
    #[must_use]
    pub fn text(&self, id: &str, source: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        if self.heavy.iter().any(|h| h == id) {
            return None;
        }
        let found = tags(source);
        let mut args = FluentArgs::new();
        // The same variable may stand there in an odd spelling too, which is a literal in a pattern; the plain one comes last and stays.
        let (plain, odd): (Vec<_>, Vec<_>) = found.iter().filter(|t| t.variable().is_some()).partition(|t| is_plain(t));
        for tag in odd.into_iter().chain(plain) {
            args.set(variable_name(tag, &found), tag.text.to_owned());
        }
        let mut errors = Vec::new();
        // What other messages hold is not counted here, and too many placeables there make the resolver panic.
        let said = AssertUnwindSafe(|| self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned());
        catch_unwind(said).ok().filter(|_| errors.is_empty())
    }
}

/// How many placeables a pattern resolves at most, whichever variants it takes; those of other messages left out.
fn placeables(pattern: &ast::Pattern<&str>) -> usize {
    fn of(expression: &ast::Expression<&str>) -> usize {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => 1 + of(expression),
            ast::Expression::Inline(_) => 0,
            ast::Expression::Select { variants, .. } => {
                variants.iter().map(|v| placeables(&v.value)).max().unwrap_or(0)
            }
        }
    }
    let each = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::Placeable { expression } => 1 + of(expression),
        ast::PatternElement::TextElement { .. } => 0,
    });
    each.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_found_by_its_text_and_worded_by_its_id() {
        let source = "Under \"Quick links\" of {% data variables.product.server %}, click **Export license usage**.";
        let ids =
            Ids::read("export = Under \"Quick links\" of { $server }, click { LABEL(\"Export license usage\") }.\n");
        assert_eq!(ids.of(&key(source)), ["export"]);
        let german: LanguageIdentifier = "de".parse().unwrap();
        let catalog = Catalog::read(
            &german,
            &["export = Klicken Sie auf { $server } unter „Quick links“ auf { LABEL(\"Export license usage\") }."],
        );
        assert_eq!(
            catalog.text("export", source).as_deref(),
            Some(
                "Klicken Sie auf {% data variables.product.server %} unter „Quick links“ auf **Export license usage**."
            )
        );
        assert_eq!(catalog.text("other", source), None);
    }

    #[test]
    fn what_does_not_resolve_is_not_shown() {
        let german: LanguageIdentifier = "de".parse().unwrap();
        let catalog = Catalog::read(&german, &["a = { $gone }\n"]);
        assert_eq!(catalog.text("a", "text"), None);
    }

    #[test]
    fn nesting_that_would_overflow_the_parser_is_not_read() {
        let deep = format!("a = {}", "{ ".repeat(20_000));
        let german: LanguageIdentifier = "de".parse().unwrap();
        assert!(!Catalog::read(&german, &[&deep]).has("a"));
        assert!(!Catalog::read(&german, &["a={\"\\uǔ\"}"]).has("a"));
        assert!(Ids::read("a={\"\\uǔ\"}").order.is_empty());
    }

    #[test]
    fn more_placeables_than_the_resolver_bears_are_not_shown() {
        let german: LanguageIdentifier = "de".parse().unwrap();
        let many = "{ \"x\" }".repeat(101);
        let files =
            format!("a = {{ 1 ->\n   *[other] {many}\n }}\nb = {{ 1 ->\n   *[other] {{ c }}\n }}\nc = {many}\n");
        let catalog = Catalog::read(&german, &[&files]);
        assert_eq!((catalog.text("a", "x"), catalog.text("b", "x"), catalog.text("c", "x")), (None, None, None));
    }
}
