//! The variables that an expression sees.

use std::borrow::Cow;

use liquid_core::model::{KString, Object, Value};

use super::expression::{Known, Operand, Values};
use crate::source::{NEWEST_GHES, Texts, Version};

/// The variables of one expansion.
pub(super) struct Scope<'a> {
    version: &'a Version,
    long: String,
    texts: &'a dyn Texts,
    /// What `assign`, `capture` and `for` have set; the last of a name counts.
    set: Vec<(KString, Value)>,
}

impl<'a> Scope<'a> {
    /// Only what the version says.
    pub(super) fn new(version: &'a Version, texts: &'a dyn Texts) -> Self {
        Self { version, long: version.long(), texts, set: Vec::new() }
    }

    /// `{{ currentVersion }}`.
    pub(super) fn current_version(&self) -> &str {
        &self.long
    }

    /// Sets a variable for the rest of the expansion.
    pub(super) fn assign(&mut self, name: &str, value: Value) {
        match self.set.iter_mut().rev().find(|(n, _)| n == name) {
            Some(slot) => slot.1 = value,
            None => self.set.push((KString::from_ref(name), value)),
        }
    }

    /// Sets variables until [`Self::leave`] is given what this returns.
    pub(super) fn enter(&mut self, variables: Object) -> usize {
        let depth = self.set.len();
        self.set.extend(variables);
        depth
    }

    /// Forgets the variables set since `enter`, but for what was assigned meanwhile under other names.
    pub(super) fn leave(&mut self, depth: usize, names: usize) {
        self.set.drain(depth..(depth + names).min(self.set.len()));
    }

    fn lookup(&self, name: &str) -> Option<&Value> {
        self.set.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v)
    }

    /// Everything, for the `liquid` crate; `expression` tells which texts of the tree it names.
    pub(super) fn globals(&self, expression: &str) -> Object {
        let newest = self.version.release.as_ref().map_or_else(|| NEWEST_GHES.to_owned(), ToString::to_string);
        let json = serde_json::json!({
            "currentVersion": self.long,
            "currentProduct": self.version.product.short(),
            "page": { "version": self.long },
            "allVersions": { (self.long.clone()): { "versionTitle": title(self.version), "version": self.long } },
            "enterpriseServerReleases": { "latest": newest },
        });
        let mut globals: Object = serde_json::from_value(json).unwrap_or_default();
        if expression.contains("site.data.") {
            globals.insert("site".into(), self.site(expression));
        }
        for (name, value) in &self.set {
            globals.insert(name.clone(), value.clone());
        }
        globals
    }

    fn site(&self, expression: &str) -> Value {
        let mut site = Object::new();
        for part in expression.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '_' | '-')) {
            let Some(path) = part.strip_prefix("site.") else { continue };
            let text = match path.strip_prefix("data.").and_then(|p| p.split_once('.')) {
                Some(("variables", key)) => self.texts.variable(key),
                Some(("reusables", name)) => self.texts.reusable(name),
                _ => None,
            };
            let Some(text) = text else { continue };
            let mut at = &mut site;
            let mut segments = path.split('.').peekable();
            while let Some(segment) = segments.next() {
                let last = segments.peek().is_none();
                let fresh =
                    if last { Value::scalar(text.text.trim_end().to_owned()) } else { Value::Object(Object::new()) };
                match at.entry(KString::from_ref(segment)).or_insert(fresh) {
                    Value::Object(next) => at = next,
                    _ => break,
                }
            }
        }
        Value::Object(site)
    }
}

fn title(version: &Version) -> String {
    use crate::source::Product;
    match (version.product, &version.release) {
        (Product::Fpt, _) => "GitHub.com".into(),
        (Product::Ghec, _) => "Enterprise Cloud".into(),
        (Product::Ghae, _) => "GitHub AE".into(),
        (Product::Ghes, Some(release)) => format!("Enterprise Server {release}"),
        (Product::Ghes, None) => "Enterprise Server".into(),
    }
}

impl Values for Scope<'_> {
    fn value<'a>(&'a self, operand: &'a Operand, unknown: &mut dyn FnMut(&str)) -> Known<'a> {
        let path = match operand {
            Operand::Text(text) => return Known::Text(Cow::Borrowed(text)),
            Operand::Number(number) => return Known::Number(*number),
            Operand::Bool(truth) => return Known::Bool(*truth),
            Operand::Nothing => return Known::Nothing,
            Operand::Empty => return Known::Empty,
            Operand::CurrentVersion => return Known::Text(Cow::Borrowed(&self.long)),
            Operand::Path(path) => path,
        };
        let (root, rest) = path.split_once('.').unwrap_or((path, ""));
        if let Some(mut value) = self.lookup(root) {
            for name in rest.split('.').filter(|n| !n.is_empty()) {
                match value {
                    Value::Object(object) => match object.get(name) {
                        Some(inner) => value = inner,
                        None => return Known::Nothing,
                    },
                    Value::Array(items) if name == "size" => {
                        return Known::Number(f64::from(u32::try_from(items.len()).unwrap_or(u32::MAX)));
                    }
                    _ => return Known::Nothing,
                }
            }
            return Known::of(value);
        }
        match (root, rest) {
            ("enterpriseServerVersions" | "allVersions", "") => Known::EveryServerVersion,
            ("page", "version") => Known::Text(Cow::Borrowed(&self.long)),
            ("currentProduct", "") => Known::Text(Cow::Borrowed(self.version.product.short())),
            ("site", rest) if rest.starts_with("data.variables.") => {
                let key = &rest["data.variables.".len()..];
                self.texts.variable(key).map_or(Known::Nothing, |s| Known::Text(Cow::Owned(s.text.clone())))
            }
            _ => {
                unknown(path);
                Known::Nothing
            }
        }
    }
}
