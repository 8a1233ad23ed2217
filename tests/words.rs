//! The program's words: the same messages with the same variables in every language, and a message for every rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use vademecum::source::Library;
use vademecum::words::{Locales, SOURCE_LANGUAGE};

/// Message or attribute (`id.attribute`) and the variables in it.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn locales() -> Locales {
    Locales::of(Library::embedded_locales())
}

fn messages(locales: &Locales, tag: &str) -> Messages {
    let mut all = Messages::new();
    for (path, text) in locales.texts(tag) {
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{path}: {errors:?}"),
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(value) = &message.value {
                assert!(all.insert(id.to_owned(), variables(value)).is_none(), "{path}: `{id}` is there twice");
            }
            for attribute in &message.attributes {
                let name = format!("{id}.{}", attribute.id.name);
                assert!(
                    all.insert(name.clone(), variables(&attribute.value)).is_none(),
                    "{path}: `{name}` is there twice"
                );
            }
        }
    }
    all
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|v| in_pattern(&v.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        // A list is one variable, however it is shown: languages differ in whether they count.
        InlineExpression::VariableReference { id } => {
            let name = id.name.trim_end_matches("-count").trim_end_matches("-or");
            found.insert(name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|p| in_inline(p, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let locales = locales();
    let source = messages(&locales, SOURCE_LANGUAGE);
    let mut wrong = Vec::new();
    for tag in locales.tags().into_iter().filter(|t| *t != SOURCE_LANGUAGE) {
        let own = messages(&locales, tag);
        for (id, variables) in &source {
            match own.get(id) {
                None => wrong.push(format!("{tag}: `{id}` is missing")),
                Some(other) if other != variables => {
                    wrong.push(format!("{tag}: `{id}` has {other:?}, not {variables:?}"));
                }
                Some(_) => {}
            }
        }
        wrong.extend(own.keys().filter(|id| !source.contains_key(*id)).map(|id| format!("{tag}: `{id}` is of no use")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_its_message() {
    let locales = locales();
    let lexicon = locales.lexicon(SOURCE_LANGUAGE);
    let mut missing = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in rust_files(&root) {
        let text = fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        // The last one is how a template's faults are told.
        for kind in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note(", "self.fault("] {
            for part in text.split(kind).skip(1) {
                let Some(rule) = part.trim_start().strip_prefix('"').and_then(|r| r.split('"').next()) else {
                    continue;
                };
                if !lexicon.has(rule) {
                    missing.insert(format!("{}: {rule}", file.strip_prefix(&root).unwrap().display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.into_iter().collect::<Vec<_>>().join("\n"));
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
