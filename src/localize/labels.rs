//! UI labels in a translated unit, in all the forms that translators give them: kept, translated, both, or in quotation marks.

use super::tags::tags;

/// A unit with its labels as the product shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The text: each label is bold and the source's.
    pub text: String,
    /// Labels and the translations that stood beside or for them.
    pub labels: Vec<(String, String)>,
    /// Every label of the source was found.
    pub all: bool,
}

/// Finds the source's labels in a translation.
#[must_use]
pub fn recognised(text: &str, source: &str) -> Recognised {
    let wanted = bold(source);
    if wanted.is_empty() {
        return Recognised { text: text.to_owned(), labels: Vec::new(), all: true };
    }
    let wanted: Vec<&str> = wanted.iter().map(|s| &source[s.inner.clone()]).collect();
    let mut spans = bold(text);
    if spans.len() < wanted.len() {
        // Not all of them are bold: the rest may be quoted, as Chinese translators do.
        spans.extend(quoted(text));
        spans.sort_by_key(|s| s.outer.start);
        spans.dedup_by(|later, earlier| later.outer.start < earlier.outer.end);
    }
    let partners = assigned(&wanted, &spans, text);
    let all = partners.iter().all(Option::is_some);
    let mut edits: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    let mut labels = Vec::new();
    for (label, partner) in wanted.iter().zip(&partners) {
        let Some(index) = *partner else { continue };
        let span = &spans[index];
        let inner = &text[span.inner.clone()];
        let mut outer = span.outer.clone();
        let translation = match bracketed(inner) {
            Some((kept, translation)) if same(kept, label) => Some(translation.to_owned()),
            Some((translation, kept)) if same(kept, label) => Some(translation.to_owned()),
            _ if same(inner, label) => after(text, outer.end).map(|(end, translation)| {
                outer.end = end;
                translation
            }),
            _ => Some(inner.to_owned()),
        };
        edits.push((outer, format!("**{label}**")));
        labels.extend(translation.filter(|t| !same(t, label) && !t.is_empty()).map(|t| ((*label).to_owned(), t)));
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, label) in edits {
        if range.start < at {
            continue;
        }
        out.push_str(&text[at..range.start]);
        out.push_str(&label);
        at = range.end;
    }
    out.push_str(&text[at..]);
    Recognised { text: out, labels, all }
}

/// The labels in a text, folded, so that those of one document can be told from each other.
#[must_use]
pub fn names(text: &str) -> Vec<String> {
    bold(text).into_iter().map(|s| fold(&text[s.inner])).collect()
}

/// A label without its quotation marks and case, and with single spaces.
#[must_use]
pub fn fold(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches(['"', '“', '”', '„']).to_lowercase()
}

struct Span {
    outer: std::ops::Range<usize>,
    inner: std::ops::Range<usize>,
}

fn bold(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find("**").map(|i| at + i) {
        let Some(close) = text[open + 2..].find("**").map(|i| open + 2 + i) else { break };
        let inner = open + 2..close;
        let words = &text[inner.clone()];
        if !words.trim().is_empty() && !is_lead_in(text, open, close + 2) {
            spans.push(Span { outer: open..close + 2, inner });
        }
        at = close + 2;
    }
    spans
}

/// Whether the bold text from `open` to `close` is a lead-in such as `**Note:**` or, at the start, `**Note**:`: it names nothing on a page.
pub(super) fn is_lead_in(text: &str, open: usize, close: usize) -> bool {
    let colon = [':', '：'];
    let inside = text[open..close].trim_end_matches('*').trim_end().ends_with(colon);
    inside || text[..open].trim().is_empty() && text[close..].starts_with(colon)
}

/// Quotation marks in pairs, of every language that has its own.
const QUOTES: &[(char, char)] = &[('“', '”'), ('„', '“'), ('«', '»'), ('「', '」'), ('"', '"')];

fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let tags = tags(text);
    let in_tag = |at: usize| tags.iter().any(|t| t.range.contains(&at));
    for (open, close) in QUOTES {
        let mut at = 0;
        while let Some(start) = text[at..].find(*open).map(|i| at + i) {
            let from = start + open.len_utf8();
            let Some(end) = text[from..].find(*close).map(|i| from + i) else { break };
            at = end + close.len_utf8();
            // The arguments of a tag are no words, and a link or code in quotation marks is no label.
            if in_tag(start) || in_tag(end) || text[from..end].contains(['[', ']', '`']) {
                at = from;
                continue;
            }
            spans.push(Span { outer: start..end + close.len_utf8(), inner: from..end });
        }
    }
    spans
}

/// The span of each label: the one that holds it, else, where as many spans as labels are left, the next in order.
fn assigned(wanted: &[&str], spans: &[Span], text: &str) -> Vec<Option<usize>> {
    let mut free: Vec<usize> = (0..spans.len()).collect();
    let mut partners = vec![None; wanted.len()];
    for (index, label) in wanted.iter().enumerate() {
        let holds = |i: &usize| {
            let inner = &text[spans[*i].inner.clone()];
            same(inner, label) || bracketed(inner).is_some_and(|(a, b)| same(a, label) || same(b, label))
        };
        if let Some(at) = free.iter().position(holds) {
            partners[index] = Some(free.remove(at));
        }
    }
    let open: Vec<usize> = (0..wanted.len()).filter(|i| partners[*i].is_none()).collect();
    let is_bold = |i: &usize| text[spans[*i].outer.clone()].starts_with("**");
    let left: Vec<usize> = if free.iter().filter(|i| is_bold(i)).count() == open.len() {
        free.iter().copied().filter(is_bold).collect()
    } else {
        free
    };
    if left.len() == open.len() {
        for (index, span) in open.into_iter().zip(left) {
            partners[index] = Some(span);
        }
    }
    partners
}

/// The two parts of `one (other)` or `one（other）`.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let inner = text.strip_suffix([')', '）'])?;
    let at = inner.rfind(['(', '（'])?;
    let open = inner[at..].chars().next()?;
    let (head, tail) = (inner[..at].trim(), inner[at + open.len_utf8()..].trim());
    (!head.is_empty() && !tail.is_empty()).then_some((head, tail))
}

/// The translation in brackets that follows at `at`, and where it ends.
fn after(text: &str, at: usize) -> Option<(usize, String)> {
    let rest = &text[at..];
    let body = rest.trim_start_matches(' ');
    let open = body.chars().next().filter(|c| matches!(c, '(' | '（'))?;
    let close = body.find([')', '）'])?;
    let inner = body[open.len_utf8()..close].trim();
    let closing = body[close..].chars().next()?;
    let end = at + (rest.len() - body.len()) + close + closing.len_utf8();
    (!inner.is_empty() && inner.chars().count() <= 60)
        .then(|| (end, inner.trim_matches(['"', '“', '”', '„']).to_owned()))
}

fn same(a: &str, b: &str) -> bool {
    fold(a) == fold(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, source: &str) -> String {
        let found = recognised(text, source);
        format!("{} | {:?} | {}", found.text, found.labels, found.all)
    }

    #[test]
    fn every_form_of_a_label_is_the_source_label() {
        let source = "Click **Export usage**.";
        for text in [
            "Klicken Sie auf **Export usage** (Nutzung exportieren).",
            "Klicken Sie auf **Export usage (Nutzung exportieren)**.",
            "Klicken Sie auf **Export usage（Nutzung exportieren）**.",
            "Klicken Sie auf **Nutzung exportieren**.",
            "Klicken Sie auf “Nutzung exportieren”.",
        ] {
            let german = "Klicken Sie auf **Export usage**. | [(\"Export usage\", \"Nutzung exportieren\")] | true";
            assert_eq!(shown(text, source), german, "{text}");
        }
        assert_eq!(shown("Klicken Sie auf **Export usage**.", source), "Klicken Sie auf **Export usage**. | [] | true");
        assert_eq!(shown("Klicken Sie.", source), "Klicken Sie. | [] | false");
        let note = "**Note**: see \"[x](/y)\".";
        assert_eq!(shown("**Hinweis:** siehe „[x](/y)“.", note), "**Hinweis:** siehe „[x](/y)“. | [] | true");
        let icon = "{% octicon \"gear\" aria-label=\"The gear\" %}";
        let found = recognised(&format!("Klicken Sie auf {icon} “Exportieren”."), &format!("Click {icon} **Export**."));
        assert_eq!((found.text, found.all), (format!("Klicken Sie auf {icon} **Export**."), true));
    }

    #[test]
    fn several_labels_are_told_apart() {
        assert_eq!(
            shown("先单击 **Settings（设置）**，然后单击 **保存**。", "Click **Settings**, then **Save**."),
            "先单击 **Settings**，然后单击 **Save**。 | [(\"Settings\", \"设置\"), (\"Save\", \"保存\")] | true"
        );
    }
}
