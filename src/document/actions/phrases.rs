//! Phrases and what they mean, found in running text: at word boundaries, the longest first.

use std::collections::HashMap;

/// Phrases and what each means.
#[derive(Clone, Debug)]
pub(super) struct Phrases<T> {
    /// By their first character: those of ASCII in a table, for speed.
    ascii: Vec<Vec<(Vec<char>, T)>>,
    others: HashMap<char, Vec<(Vec<char>, T)>>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { ascii: std::iter::repeat_with(Vec::new).take(128).collect(), others: HashMap::new() }
    }
}

/// The lower-case form of a character, where that is one character.
pub(super) fn lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) => l,
        _ => c,
    }
}

/// Whether a character is part of a word in a script that puts spaces between words.
pub(super) fn in_word(c: char) -> bool {
    (c.is_alphanumeric() || matches!(c, '-' | '_' | '\'')) && !is_cjk(c)
}

/// Whether a character belongs to a script that does without spaces.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFF66..=0xFF9D | 0x20000..=0x3FFFF)
}

impl<T: Copy> Phrases<T> {
    /// Adds a phrase; one that is there already keeps its meaning.
    pub(super) fn add(&mut self, phrase: &str, meaning: T) {
        let chars: Vec<char> = phrase.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(lower).collect();
        let Some(first) = chars.first() else { return };
        let list = match self.ascii.get_mut(*first as usize) {
            Some(list) => list,
            None => self.others.entry(*first).or_default(),
        };
        if !list.iter().any(|(p, _)| *p == chars) {
            list.push((chars, meaning));
        }
    }

    /// Puts longer phrases before shorter ones. To be called once all are there.
    pub(super) fn sort(&mut self) {
        for list in self.ascii.iter_mut().chain(self.others.values_mut()) {
            list.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        }
    }

    /// The longest phrase that begins at `at` in `text` (lower case): its length and meaning.
    pub(super) fn find(&self, text: &[char], at: usize) -> Option<(usize, T)> {
        let list = match self.ascii.get(text[at] as usize) {
            Some(list) => list,
            None => self.others.get(&text[at])?,
        };
        if at > 0 && in_word(text[at]) && in_word(text[at - 1]) {
            return None;
        }
        list.iter().find_map(|(phrase, meaning)| {
            let end = at + phrase.len();
            let fits = text.get(at..end)? == phrase.as_slice();
            let last = phrase.last().copied().unwrap_or(' ');
            let whole = !in_word(last) || !text.get(end).is_some_and(|c| in_word(*c));
            (fits && whole).then_some((phrase.len(), *meaning))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_wins_at_word_boundaries() {
        let mut phrases = Phrases::default();
        for (i, phrase) in ["Click", "click on", "单击", "haga clic en"].into_iter().enumerate() {
            phrases.add(phrase, i);
        }
        phrases.sort();
        let find = |text: &str, at| phrases.find(&text.chars().map(lower).collect::<Vec<_>>(), at).map(|f| f.1);
        assert_eq!(find("click on it", 0), Some(1));
        assert_eq!(find("Click", 0), Some(0));
        assert_eq!(find("clicking", 0), None);
        assert_eq!(find("right-click x", 6), None);
        assert_eq!(find("请单击Upload", 1), Some(2));
        assert_eq!(find("HAGA CLIC EN x", 0), Some(3));
    }
}
