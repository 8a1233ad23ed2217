//! Findings for people: each with its place, its reason, the line, and what to do.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::check::{Finding, Report};
use crate::diagnostic::{Place, Severity};
use crate::report::terminal::{BOLD, DIM, ERROR, Keep, PLAIN, Screen, Text, WARNING, prose};
use crate::words::{Lexicon, visible};

/// How findings are shown.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Columns.
    pub width: usize,
    /// Whether there are colours.
    pub coloured: bool,
    /// Whether notes are shown, too; else they are counted only.
    pub notes: bool,
    /// How long the check took; `None` where that is not told.
    pub seconds: Option<f64>,
}

/// A report as text.
#[must_use]
pub fn text(report: &Report, lexicon: &Lexicon, manner: &Manner) -> String {
    let mut screen = Screen::new(manner.width);
    let shown = report.findings.iter().filter(|f| manner.notes || f.diagnostic.severity > Severity::Note);
    for finding in shown {
        one(finding, &report.versions, lexicon, &mut screen);
        screen.gap();
    }
    summary(report, lexicon, manner, &mut screen);
    screen.render(manner.coloured)
}

fn one(finding: &Finding, all: &[String], lexicon: &Lexicon, screen: &mut Screen) {
    let diagnostic = &finding.diagnostic;
    let mut head = Text::new();
    if let Some(language) = &finding.language {
        head.push_keep(language, BOLD, Keep::Label);
        head.append(Text::blank(2));
    }
    let place = diagnostic.place.as_ref();
    if let Some(place) = place.filter(|p| !p.path.is_empty()) {
        // A path may be broken after its slashes.
        head.push(&format!("{}:{}", place.path, place.line), PLAIN);
        head.append(Text::blank(2));
    }
    let style = match diagnostic.severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note => DIM,
    };
    head.push_keep(diagnostic.rule, style, Keep::Label);
    screen.hang(Text::new(), &head);
    let worded = lexicon.diagnostic(diagnostic);
    let colon = lexicon.say("problem-colon", &[]);
    let mut message = Text::styled(&worded.level, style).and(&colon, PLAIN);
    message.append(prose(&worded.message, PLAIN));
    screen.hang(Text::blank(4), &message);
    if let Some(place) = place.filter(|p| !p.excerpt.trim().is_empty()) {
        let number = place.line.to_string();
        let lead = Text::blank(4).and_code(&format!("{number} | "), DIM);
        let room = screen.width.saturating_sub(lead.width());
        let mut line = lead;
        line.and_excerpt(place, room);
        screen.line(line);
    }
    if !finding.versions.is_empty() {
        let words = lexicon.say("check-versions", &[("versions", runs(&finding.versions, all).into())]);
        screen.hang(Text::blank(4), &prose(&words, PLAIN));
    }
    let lead = |id: &str| Text::styled(&lexicon.say(id, &[]), BOLD).and(&colon, PLAIN);
    for (id, words) in [("problem-nearest", &worded.near), ("problem-next", &worded.next)] {
        if let Some(words) = words {
            let mut text = lead(id);
            text.append(prose(words, PLAIN));
            screen.hang(Text::blank(4), &text);
        }
    }
    if let Some(fix) = finding.fix.as_ref().filter(|f| !f.to.is_empty()) {
        let code = |text: &str| format!("`{}`", visible::inline(text).replace('`', "'"));
        let words = lexicon.say("check-fix", &[("from", code(&fix.from).into()), ("to", code(&fix.to).into())]);
        screen.hang(Text::blank(4), &prose(&words, DIM));
    }
}

/// Versions, those that follow each other among all of the same product as one: `ghes-2.22–3.1`.
fn runs(versions: &[String], all: &[String]) -> Vec<String> {
    let split = |version: &String| version.split_once('-').map(|(p, r)| (p.to_owned(), r.to_owned()));
    let place = |version: &String| all.iter().position(|v| v == version);
    let mut found: Vec<(&String, &String)> = Vec::new();
    for version in versions {
        match found.last_mut() {
            Some((first, last))
                if split(version).is_some()
                    && split(version).map(|v| v.0) == split(first).map(|v| v.0)
                    && place(version).is_some_and(|at| at > 0 && place(last) == Some(at - 1)) =>
            {
                *last = version;
            }
            _ => found.push((version, version)),
        }
    }
    let shown = |(first, last): &(&String, &String)| match split(last).filter(|_| first != last) {
        Some((_, release)) => format!("{first}–{release}"),
        None => (*first).clone(),
    };
    found.iter().map(shown).collect()
}

impl Text {
    /// Adds the part of a place's line around its mark that has room.
    fn and_excerpt(&mut self, place: &Place, room: usize) {
        let line = visible::inline(place.excerpt.trim_end()).into_owned();
        let line = line.trim_start();
        // What became visible moved what comes after it: the mark is looked for again.
        let skip = place.column.saturating_sub(1) as usize;
        let mark: String = place.excerpt.chars().skip(skip).take(place.length as usize).collect();
        let mark = visible::inline(&mark).into_owned();
        let at = if mark.is_empty() { None } else { line.find(&mark) };
        let (start, end) = at.map_or((0, 0), |at| (at, at + mark.len()));
        if line.width() <= room {
            self.push_keep(&line[..start], PLAIN, Keep::Code);
            self.push_keep(&line[start..end], BOLD, Keep::Code);
            self.push_keep(&line[end..], PLAIN, Keep::Code);
            return;
        }
        // A third of the room stands before the mark.
        let before = last_columns(&line[..start], room / 3);
        let head = if before.len() < start { "…" } else { "" };
        let mut rest = room.saturating_sub(head.width() + before.width());
        self.push_keep(head, DIM, Keep::Code);
        self.push_keep(before, PLAIN, Keep::Code);
        let shown = first_columns(&line[start..end], rest.saturating_sub(1));
        rest -= shown.width().min(rest);
        self.push_keep(shown, BOLD, Keep::Code);
        let after = &line[start + shown.len()..];
        if after.width() <= rest {
            self.push_keep(after, PLAIN, Keep::Code);
        } else {
            self.push_keep(first_columns(after, rest.saturating_sub(1)), PLAIN, Keep::Code);
            self.push_keep("…", DIM, Keep::Code);
        }
    }
}

fn first_columns(text: &str, columns: usize) -> &str {
    let mut width = 0;
    for (at, c) in text.char_indices() {
        width += c.width().unwrap_or(0);
        if width > columns {
            return &text[..at];
        }
    }
    text
}

fn last_columns(text: &str, columns: usize) -> &str {
    let mut width = 0;
    for (at, c) in text.char_indices().rev() {
        width += c.width().unwrap_or(0);
        if width > columns {
            return &text[at + c.len_utf8()..];
        }
    }
    text
}

fn summary(report: &Report, lexicon: &Lexicon, manner: &Manner, screen: &mut Screen) {
    let count = |id: &str, n: usize| lexicon.say(id, &[("count", n.into())]);
    let counts: Vec<String> =
        [("check-errors", Severity::Error), ("check-warnings", Severity::Warning), ("check-notes", Severity::Note)]
            .into_iter()
            .filter(|(_, severity)| report.count(*severity) > 0)
            .map(|(id, severity)| count(id, report.count(severity)))
            .collect();
    let documents = count("check-documents", report.documents);
    let languages = count("check-languages", report.languages);
    let mut args = vec![("documents", documents.into()), ("languages", languages.into())];
    let id = if counts.is_empty() { "check-nothing" } else { "check-summary" };
    args.push(("counts", counts.join(&lexicon.say("problem-between", &[])).into()));
    let mut line = lexicon.say(id, &args);
    if let Some(seconds) = manner.seconds {
        line.push_str(&format!(" · {}", lexicon.duration(seconds)));
    }
    screen.hang(Text::new(), &Text::from(line));
    if !manner.notes && report.count(Severity::Note) > 0 {
        screen.hang(Text::new(), &prose(&lexicon.say("check-notes-hidden", &[]), DIM));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostic;
    use crate::source::Library;
    use crate::words::Locales;

    fn shown(tag: &str, width: usize) -> String {
        let line = "checksum = Führen Sie danach den folgenden Befehl aus: `openssl x509 -Enddatum`, und lesen Sie das Ergebnis.";
        let diagnostic = Diagnostic::error("code-differs")
            .with("how", "changed")
            .with("source", vec!["`openssl x509 -enddate`".to_owned()])
            .with("here", vec!["`openssl x509 -Enddatum`".to_owned()])
            .at(Place::find("locales/de/procedures/renew-tls-certificate.ftl", line, 1, "openssl x509 -Enddatum"));
        let findings = vec![Finding::of_translation("de", "renew-tls-certificate.md", diagnostic)];
        let report = Report { findings, documents: 41, languages: 5, ..Report::default() };
        let manner = Manner { width, coloured: false, notes: false, seconds: Some(0.21) };
        let shown = text(&report, &Locales::of(Library::embedded_locales()).lexicon(tag), &manner);
        // Between a number and its unit stands a blank that does not break.
        shown.replace(['\u{A0}', '\u{202F}'], " ")
    }

    #[test]
    fn a_finding_says_where_what_and_what_to_do() {
        insta::assert_snapshot!(shown("en", 80), @r"
        de  locales/de/procedures/renew-tls-certificate.ftl:1  code-differs
            error: `openssl x509 -enddate` in the source, `openssl x509 -Enddatum` here
            1 | … folgenden Befehl aus: `openssl x509 -Enddatum`, und lesen Sie das Erg…
            next: write the code as the source has it; code is never translated

        1 error in 41 documents, 5 languages · 0.2 s
        ");
    }

    #[test]
    fn versions_that_follow_each_other_are_one() {
        let own = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        let all = own(&["fpt", "ghec", "ghes-2.22", "ghes-3.0", "ghes-3.1", "ghes-3.2", "ghae"]);
        assert_eq!(
            runs(&own(&["fpt", "ghec", "ghes-2.22", "ghes-3.0", "ghes-3.2"]), &all),
            ["fpt", "ghec", "ghes-2.22–3.0", "ghes-3.2"]
        );
    }

    #[test]
    fn a_narrow_screen_shows_it_all() {
        insta::assert_snapshot!(shown("de", 40), @r"
        de  locales/de/procedures/
        renew-tls-certificate.ftl:1
        code-differs
            Fehler: `openssl x509 -enddate` in
            der Quelle, `openssl x509 -Enddatum`
            hier
            1 | …ehl aus: `openssl x509 -Enddat…
            Weiter: schreiben Sie den Code wie
            in der Quelle; Code wird nie
            übersetzt

        1 Fehler in 41 Dokumenten, 5 Sprachen ·
        0,2 s
        ");
    }
}
