//! A Fluent file, walked through: what each message can say in all its variants, and what in it cannot be said at all.

use std::collections::HashMap;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Term, VariantKey,
};

/// A bundle resolves this many placeables in one message and cuts the rest (measured).
const MOST_PLACEABLES: usize = 100;
/// More variants than this are not looked into, one combination after another.
const MOST_TEXTS: usize = 32;
/// More digits than this behind the point overflow the number that plural forms are chosen by.
const MOST_DIGITS: usize = 19;
/// A pattern that is longer than this, with all that it refers to and all variants, is no message.
const MOST_WALKED: usize = 10_000;

/// The messages and terms of one language that can refer to each other.
#[derive(Debug, Default)]
pub struct Entries<'a> {
    messages: HashMap<&'a str, &'a Message<&'a str>>,
    terms: HashMap<&'a str, &'a Term<&'a str>>,
}

impl<'a> Entries<'a> {
    /// Those of these files; where two define one, the first counts, as in a bundle.
    #[must_use]
    pub fn of(resources: &[&'a Resource<&'a str>]) -> Self {
        let mut entries = Self::default();
        for entry in resources.iter().flat_map(|r| &r.body) {
            match entry {
                Entry::Message(message) => {
                    entries.messages.entry(message.id.name).or_insert(message);
                }
                Entry::Term(term) => {
                    entries.terms.entry(term.id.name).or_insert(term);
                }
                _ => {}
            }
        }
        entries
    }

    /// The message of that id.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&'a Message<&'a str>> {
        self.messages.get(id).copied()
    }
}

/// What a pattern can say, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Each text that it can be, variants taken one after another.
    pub texts: Vec<String>,
    /// What does not resolve or is not safe: rule and what it is about.
    pub problems: Vec<(&'static str, String)>,
    /// The variables that it uses.
    pub variables: Vec<String>,
    /// The keys of each choice by a number, and whether it is made by `PLURAL()`.
    pub plurals: Vec<(bool, Vec<String>)>,
}

/// What a pattern may use.
pub struct Means<'a> {
    /// The value of a variable; `None` where there is none of that name.
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    /// Functions that there are.
    pub functions: &'a [&'a str],
}

/// Walks through a pattern.
#[must_use]
pub fn said(pattern: &Pattern<&str>, entries: &Entries<'_>, means: &Means<'_>) -> Said {
    let mut walk = Walk { entries, means, said: Said::default(), stack: Vec::new(), walked: 0, term: None };
    let (texts, placeables) = walk.pattern(pattern);
    let mut said = walk.said;
    if placeables > MOST_PLACEABLES {
        said.problems.push(("ftl-too-many-placeables", placeables.to_string()));
    }
    said.problems.sort();
    said.problems.dedup();
    said.texts = texts;
    said
}

struct Walk<'a> {
    entries: &'a Entries<'a>,
    means: &'a Means<'a>,
    said: Said,
    stack: Vec<String>,
    /// How many placeables have been walked through.
    walked: usize,
    /// The arguments of the term that is being said.
    term: Option<HashMap<String, String>>,
}

/// The texts of a piece, and the greatest number of placeables that it resolves.
type Texts = (Vec<String>, usize);

impl<'a> Walk<'a> {
    fn problem(&mut self, rule: &'static str, what: impl Into<String>) -> Texts {
        self.said.problems.push((rule, what.into()));
        (vec![String::new()], 0)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Texts {
        let (mut texts, mut placeables) = (vec![String::new()], 0);
        for element in &pattern.elements {
            self.walked += 1;
            if self.walked > MOST_WALKED {
                return (texts, MOST_PLACEABLES + 1);
            }
            let (more, count) = match element {
                PatternElement::TextElement { value } => (vec![(*value).to_owned()], 0),
                PatternElement::Placeable { expression } => {
                    let (texts, count) = self.expression(expression);
                    (texts, count + 1)
                }
            };
            placeables += count;
            texts = joined(&texts, &more);
        }
        (texts, placeables)
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Texts {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let (_, count) = self.inline(selector);
                let mut keys = Vec::new();
                let (mut texts, mut most) = (Vec::new(), 0);
                for variant in variants {
                    keys.push(match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    let (more, count) = self.pattern(&variant.value);
                    most = most.max(count);
                    texts.extend(more);
                }
                if let Some(ours) = is_plural(selector) {
                    self.said.plurals.push((ours, keys));
                }
                texts.truncate(MOST_TEXTS);
                (texts, count + most)
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Texts {
        match inline {
            InlineExpression::StringLiteral { value } => (vec![unescaped(value)], 0),
            InlineExpression::NumberLiteral { value } => {
                if value.split_once('.').is_some_and(|(_, decimals)| decimals.len() > MOST_DIGITS) {
                    return self.problem("ftl-too-many-digits", *value);
                }
                (vec![(*value).to_owned()], 0)
            }
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments),
            InlineExpression::MessageReference { id, attribute } => {
                let name = shown(id.name, attribute.as_ref().map(|a| a.name));
                let found = self.entries.message(id.name);
                let pattern = found.and_then(|m| match attribute {
                    Some(wanted) => m.attributes.iter().find(|a| a.id.name == wanted.name).map(|a| &a.value),
                    None => m.value.as_ref(),
                });
                self.within(&name, pattern, None)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let name = format!("-{}", shown(id.name, attribute.as_ref().map(|a| a.name)));
                let found = self.entries.terms.get(id.name);
                let pattern = found.and_then(|t| match attribute {
                    Some(wanted) => t.attributes.iter().find(|a| a.id.name == wanted.name).map(|a| &a.value),
                    None => Some(&t.value),
                });
                let args = arguments.as_ref().map(named).unwrap_or_default();
                self.within(&name, pattern, Some(args))
            }
            InlineExpression::Placeable { expression } => {
                let (texts, count) = self.expression(expression);
                (texts, count + 1)
            }
        }
    }

    fn variable(&mut self, name: &str) -> Texts {
        if let Some(args) = &self.term {
            // A term knows only what it is given; what it is not given prints its own name.
            return match args.get(name) {
                Some(value) => (vec![value.clone()], 0),
                None => self.problem("ftl-unresolved", format!("${name}")),
            };
        }
        self.said.variables.push(name.to_owned());
        match (self.means.variable)(name) {
            Some(value) => (vec![value], 0),
            None => self.problem("ftl-unresolved", format!("${name}")),
        }
    }

    fn function(&mut self, name: &str, arguments: &CallArguments<&str>) -> Texts {
        let digits = arguments.named.iter().find(|a| {
            let number = match &a.value {
                InlineExpression::NumberLiteral { value } => value.parse::<f64>().unwrap_or(0.0),
                _ => 0.0,
            };
            a.name.name.ends_with("Digits") && number > f64::from(u32::try_from(MOST_DIGITS).unwrap_or(u32::MAX))
        });
        if let Some(option) = digits {
            return self.problem("ftl-too-many-digits", option.name.name);
        }
        if !self.means.functions.contains(&name) {
            return self.problem("ftl-unresolved", format!("{name}()"));
        }
        let (mut first, mut count) = (vec![String::new()], 0);
        for (index, argument) in arguments.positional.iter().enumerate() {
            let (texts, more) = self.inline(argument);
            count += more;
            if index == 0 {
                first = texts;
            }
        }
        if name == "LABEL" {
            if arguments.positional.is_empty() {
                return self.problem("ftl-unresolved", "LABEL()");
            }
            first.iter_mut().for_each(|t| *t = format!("**{t}**"));
        }
        (first, count)
    }

    /// A message or term that is referred to.
    fn within(&mut self, name: &str, pattern: Option<&Pattern<&str>>, args: Option<HashMap<String, String>>) -> Texts {
        let Some(pattern) = pattern else { return self.problem("ftl-unresolved", name) };
        if self.stack.iter().any(|s| s == name) {
            return self.problem("ftl-cycle", name);
        }
        // Each reference stands in a placeable.
        if self.stack.len() > MOST_PLACEABLES {
            return (vec![String::new()], MOST_PLACEABLES + 1);
        }
        self.stack.push(name.to_owned());
        let outer = args.map(|args| self.term.replace(args));
        let said = self.pattern(pattern);
        if let Some(outer) = outer {
            self.term = outer;
        }
        self.stack.pop();
        said
    }
}

/// Every text of the one followed by every text of the other.
fn joined(heads: &[String], tails: &[String]) -> Vec<String> {
    let all = heads.iter().flat_map(|h| tails.iter().map(move |t| format!("{h}{t}")));
    all.take(MOST_TEXTS).collect()
}

fn shown(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |a| format!("{id}.{a}"))
}

fn named(arguments: &CallArguments<&str>) -> HashMap<String, String> {
    let value = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::StringLiteral { value } => unescaped(value),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        _ => String::new(),
    };
    arguments.named.iter().map(|a| (a.name.name.to_owned(), value(&a.value))).collect()
}

/// Whether a choice is made by a number, and if so, whether by `PLURAL()`.
fn is_plural(selector: &InlineExpression<&str>) -> Option<bool> {
    match selector {
        InlineExpression::VariableReference { .. } => Some(false),
        InlineExpression::FunctionReference { id, .. } if ["NUMBER", "PLURAL"].contains(&id.name) => {
            Some(id.name == "PLURAL")
        }
        _ => None,
    }
}

fn unescaped(literal: &str) -> String {
    let mut out = String::new();
    fluent_syntax::unicode::unescape_unicode(&mut out, literal).map_or_else(|_| literal.to_owned(), |()| out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(ftl: &str, id: &str) -> Said {
        let resource = match fluent_syntax::parser::parse(ftl) {
            Ok(r) | Err((r, _)) => r,
        };
        let entries = Entries::of(&[&resource]);
        let variable = |name: &str| (name == "n").then(|| "N".to_owned());
        let means = Means { variable: &variable, functions: &["LABEL", "NUMBER"] };
        said(entries.message(id).unwrap().value.as_ref().unwrap(), &entries, &means)
    }

    #[test]
    fn every_variant_is_said() {
        let said =
            of("a = { $n ->\n    [one] ein { $n }\n   *[other] { LABEL(\"x\") } { b }\n } da\nb = { \"{%\" } -\n", "a");
        assert_eq!(said.texts, ["ein N da", "**x** {% - da"]);
        assert_eq!(said.plurals, [(false, vec!["one".to_owned(), "other".to_owned()])]);
        assert_eq!(said.problems, []);
    }

    #[test]
    fn what_does_not_resolve_is_found_in_the_variant_that_nobody_tried() {
        let said = of(
            "a = { $n ->\n    [one] { $m } { -t } { c } { NUMBR($n) }\n   *[other] x\n }\n-t = { $case } { -t }\nb = x\n    .y = z\n",
            "a",
        );
        let problems: Vec<String> = said.problems.iter().map(|(rule, what)| format!("{rule} {what}")).collect();
        assert_eq!(
            problems,
            ["ftl-cycle -t", "ftl-unresolved $case", "ftl-unresolved $m", "ftl-unresolved NUMBR()", "ftl-unresolved c"]
        );
    }

    #[test]
    fn limits_are_those_of_the_bundle() {
        let many = format!("a = {}\n", "{ $n }".repeat(101));
        assert_eq!(of(&many, "a").problems, [("ftl-too-many-placeables", "101".to_owned())]);
        assert_eq!(of("a = { NUMBER($n, minimumFractionDigits: 30) }\n", "a").problems[0].0, "ftl-too-many-digits");
    }

    #[test]
    fn long_ways_are_walked_to_their_end_and_endless_ones_are_not() {
        let many = "{ $n }".repeat(101);
        // What is beyond thirty references counts.
        let chain: String = (0..30).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
        let text = format!("a = {{ 1 ->\n   *[other] {{ m0 }}\n }}\n{chain}m30 = {many}\n");
        assert_eq!(of(&text, "a").problems[0].0, "ftl-too-many-placeables");
        // Each says the next one twice.
        let doubled: String = (0..60).map(|n| format!("m{n} = {{ m{0} }}{{ m{0} }}\n", n + 1)).collect();
        assert_eq!(of(&format!("{doubled}m60 = x\n"), "m0").problems[0].0, "ftl-too-many-placeables");
    }

    /// Pieces of patterns, some of which are known to bring the resolver down in some order.
    fn piece() -> impl proptest::strategy::Strategy<Value = String> {
        use proptest::prelude::*;
        prop_oneof![
            Just("{ $n }".to_owned()),
            Just("x ".to_owned()),
            (0..4_usize, 1..120_usize).prop_map(|(m, count)| format!("{{ m{m} }}").repeat(count)),
            (0..4_usize).prop_map(|m| format!("{{{{ m{m} }}}}")),
            (0..4_usize).prop_map(|m| format!("{{ 1 ->\n   *[other] {{ m{m} }}\n }}")),
            (0..30_usize)
                .prop_map(|d| format!("{{ NUMBER(1, minimumFractionDigits: {d}) ->\n    [one] x\n   *[other] y\n }}")),
            (0..30_usize).prop_map(|d| format!("{{ 1.{} ->\n    [one] x\n   *[other] y\n }}", "0".repeat(d + 1))),
        ]
    }

    proptest::proptest! {
        #[test]
        fn what_has_no_problem_can_be_formatted(messages in proptest::collection::vec(proptest::collection::vec(piece(), 1..4), 4)) {
            let text: String = messages.iter().enumerate().map(|(n, m)| format!("m{n} = {}\n", m.concat())).collect();
            if of(&text, "m0").problems.is_empty() {
                use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
                let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
                let _ = bundle.add_function("NUMBER", |positional, named| match positional.first() {
                    Some(FluentValue::Number(n)) => {
                        let mut n = n.clone();
                        n.options.merge(named);
                        FluentValue::Number(n)
                    }
                    _ => FluentValue::Error,
                });
                let _ = bundle.add_resource(FluentResource::try_new(text).map_err(|(_, e)| e).unwrap());
                let args = FluentArgs::from_iter([("n", FluentValue::from(1))]);
                let mut errors = Vec::new();
                let pattern = bundle.get_message("m0").unwrap().value().unwrap();
                let _ = bundle.format_pattern(pattern, Some(&args), &mut errors);
                proptest::prop_assert!(errors.is_empty(), "{errors:?}");
            }
        }
    }
}
