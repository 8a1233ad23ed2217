//! The report as JUnit XML, as test tools read it: a step is a test case.

use std::fmt::Write as _;

use super::html::safe;
use super::{Account, text_of};

const MOST: usize = 64 << 10;

impl Account<'_> {
    /// The report as JUnit XML.
    #[must_use]
    pub fn junit(&self) -> String {
        let entries = self.entries();
        let count = |wanted: &[&str]| entries.iter().filter(|e| wanted.contains(&e.standing)).count();
        let (failed, doubtful, skipped) =
            (count(&["failed"]), count(&["in-doubt"]), count(&["skipped", "satisfied", "open"]));
        let host = self.run.who.split_once('@').map_or("", |(_, host)| host);
        let counts = format!(
            "tests=\"{}\" failures=\"{failed}\" errors=\"{doubtful}\" skipped=\"{skipped}\" time=\"{:.3}\"",
            entries.len(),
            self.ended()
        );
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{}\" {counts}>\n\
             <testsuite name=\"{}\" id=\"{}\" timestamp=\"{}\" hostname=\"{}\" {counts}>\n<properties>\n",
            safe(&self.run.name),
            safe(&self.title),
            safe(&self.run.id),
            safe(self.run.created.trim_end_matches('Z')),
            safe(host)
        );
        for (name, value) in self.facts() {
            let _ = writeln!(out, "<property name=\"{}\" value=\"{}\"/>", safe(&name.replace('`', "")), safe(&value));
        }
        let _ = writeln!(
            out,
            "<property name=\"{}\" value=\"{}\"/>\n</properties>",
            safe(&self.say("runs-head")),
            self.head()
        );
        for entry in &entries {
            let _ = writeln!(
                out,
                "<testcase name=\"{}. {}\" classname=\"{}\" time=\"{:.3}\">",
                safe(&entry.number),
                safe(entry.text),
                safe(&self.run.name),
                entry.seconds
            );
            let said = safe(&self.say(&format!("account-is-{}", entry.standing)));
            let last = entry.lines.last().map(|l| safe(&l.text)).unwrap_or_default();
            let _ = match entry.standing {
                "failed" => writeln!(out, "<failure message=\"{last}\"/>"),
                "in-doubt" => writeln!(out, "<error message=\"{last}\"/>"),
                "skipped" | "satisfied" | "open" => writeln!(out, "<skipped message=\"{said}\"/>"),
                _ => Ok(()),
            };
            out.push_str("<system-out>");
            for line in &entry.lines {
                let _ = writeln!(out, "{} {} {}", safe(&line.at), safe(&line.who), safe(&line.text));
            }
            for one in &entry.evidence {
                let _ = writeln!(out, "{} sha256 {}", safe(&one.file), safe(&one.sha256));
                if let Some((text, _)) = (self.kept)(&one.file).and_then(|bytes| text_of(&bytes, MOST)) {
                    let _ = writeln!(out, "{}", safe(text.trim_end()));
                }
            }
            out.push_str("</system-out>\n</testcase>\n");
        }
        out.push_str("</testsuite>\n</testsuites>\n");
        out
    }
}
