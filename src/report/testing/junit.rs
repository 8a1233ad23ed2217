//! JUnit's XML, as CI servers read it: a suite for each document, a case for each test.

use std::fmt::Write as _;

use super::Tested;
use crate::report::problem;
use crate::words::Lexicon;

/// The whole file.
#[must_use]
pub fn junit(tested: &[Tested], lexicon: &Lexicon) -> String {
    let cases = || tested.iter().flat_map(|t| &t.cases);
    let failed = cases().filter(|c| !c.verdict.is_good()).count();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<testsuites name=\"vade\" tests=\"{}\" failures=\"{failed}\">", cases().count());
    for one in tested.iter().filter(|t| !t.cases.is_empty()) {
        let failed = one.cases.iter().filter(|c| !c.verdict.is_good()).count();
        let id = escaped(&one.id);
        let _ = writeln!(out, "  <testsuite name=\"{id}\" tests=\"{}\" failures=\"{failed}\">", one.cases.len());
        for case in &one.cases {
            let name = escaped(&case.name);
            let file = escaped(&case.path);
            let head = format!("    <testcase classname=\"{id}\" name=\"{name}\" file=\"{file}\"");
            if case.verdict.is_good() {
                let _ = writeln!(out, "{head}/>");
                continue;
            }
            let _ = writeln!(out, "{head}>");
            for why in &case.verdict.wrong {
                let text = problem::render(why, lexicon, 120, false);
                let first = text.lines().next().unwrap_or_default();
                let _ = writeln!(
                    out,
                    "      <failure type=\"{}\" message=\"{}\">{}</failure>",
                    escaped(why.rule),
                    escaped(first),
                    escaped(text.trim_end())
                );
            }
            let _ = writeln!(out, "    </testcase>");
        }
        let _ = writeln!(out, "  </testsuite>");
    }
    out.push_str("</testsuites>\n");
    out
}

/// What XML 1.0 can hold, its own signs escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            // XML has no place for these, not even by number.
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_gets_out_of_an_attribute() {
        assert_eq!(escaped("a\"<b>&\u{1b}\u{0}"), "a&quot;&lt;b&gt;&amp;\u{FFFD}\u{FFFD}");
    }
}
