//! Plural forms that a choice lacks, or has beyond its language's.

/// The categories that a choice of plural forms lacks in a language, and those that the language does not have.
///
/// Without `PLURAL()` Fluent decides, which knows no `many` of whole millions: languages that have it beside `few` need it all the same.
/// A choice is one of plural forms where it has `one`, `two`, `few` or `many` and nothing but these and numbers.
#[must_use]
pub fn plural_faults(keys: &[String], ours: bool, categories: &[&str]) -> Option<(Vec<String>, Vec<String>)> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let is_form = |k: &String| FORMS.contains(&k.as_str());
    let is_number = |k: &String| k.parse::<f64>().is_ok();
    let is_choice = keys.iter().any(|k| is_form(k) && k != "other") && keys.iter().all(|k| is_form(k) || is_number(k));
    if !is_choice {
        return None;
    }
    let needed = |c: &str| c != "many" || ours || categories.contains(&"few");
    let missing: Vec<String> =
        categories.iter().filter(|c| needed(c) && !keys.iter().any(|k| k == *c)).map(|c| (*c).to_owned()).collect();
    let surplus: Vec<String> =
        keys.iter().filter(|k| is_form(k) && !categories.contains(&k.as_str())).cloned().collect();
    (!missing.is_empty() || !surplus.is_empty()).then_some((missing, surplus))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let keys = |keys: &[&str]| keys.iter().map(|k| (*k).to_owned()).collect::<Vec<_>>();
        assert_eq!(plural_faults(&keys(&["one", "other"]), true, &["one", "other"]), None);
        assert_eq!(plural_faults(&keys(&["lost", "other"]), true, &["one", "other"]), None, "another choice");
        assert_eq!(
            plural_faults(&keys(&["0", "one", "few", "other"]), true, &["one", "many", "other"]),
            Some((keys(&["many"]), keys(&["few"])))
        );
    }
}
