//! The nearest names, for whoever mistyped one.

/// At most three of `names` that are near `wanted`, nearest first.
#[must_use]
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let mut scored: Vec<(f64, &str)> = names
        .into_iter()
        .map(|name| {
            let lower = name.to_lowercase();
            let mut score = strsim::jaro_winkler(&wanted, &lower);
            // One word of a long name, mistyped, still finds it.
            if wanted.chars().count() > 2 {
                let words = lower.split(['-', '_', '.', '/', ' ']).map(|w| strsim::jaro_winkler(&wanted, w) * 0.95);
                score = words.fold(score, f64::max);
            }
            if !wanted.is_empty() && (lower.contains(&wanted) || wanted.contains(&lower)) {
                score = score.max(0.9);
            }
            (score, name)
        })
        .filter(|(score, _)| *score >= 0.8)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.into_iter().take(3).map(|(_, name)| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_finds_its_name() {
        let names = ["sync-license-usage", "trigger-license-sync", "verify-backup"];
        assert_eq!(nearest("sync-licence-usage", names)[0], "sync-license-usage");
        assert_eq!(nearest("synk", names), ["sync-license-usage", "trigger-license-sync"]);
        assert_eq!(nearest("zzz", names), Vec::<String>::new());
    }
}
