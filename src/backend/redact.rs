//! Secrets on their way out: one redactor stands before the terminal, the journal and the evidence.

use std::fmt::Write as _;

/// A stream of a command's output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stream {
    /// Standard output.
    Output,
    /// Standard error.
    Errors,
}

/// What stands in a secret's place.
pub const HIDDEN: &str = "••••••";

/// Shorter values are not looked for: they would be found everywhere.
pub const SHORTEST: usize = 6;

/// Finds secrets in all the forms in which programs print them, also when a form is split over chunks.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    /// By their first byte; longest first, so that no form hides only a part of another.
    forms: Vec<Vec<Vec<u8>>>,
}

impl Redactor {
    /// A redactor of those values.
    #[must_use]
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let mut forms: Vec<Vec<u8>> = secrets
            .into_iter()
            .flat_map(|s| std::iter::once(s).chain(s.lines()))
            .filter(|s| s.len() >= SHORTEST)
            .flat_map(forms)
            .collect();
        forms.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        forms.dedup();
        if forms.is_empty() {
            return Self::default();
        }
        let mut by_first = vec![Vec::new(); 256];
        for form in forms {
            by_first[usize::from(form[0])].push(form);
        }
        Self { forms: by_first }
    }

    /// `text` with every secret hidden.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        String::from_utf8_lossy(&self.whole(text.as_bytes())).into_owned()
    }

    /// Whether a secret is in `text`.
    #[must_use]
    pub fn finds(&self, text: &str) -> bool {
        (0..text.len()).any(|at| self.form_at(&text.as_bytes()[at..]).is_some())
    }

    fn whole(&self, bytes: &[u8]) -> Vec<u8> {
        let mut flow = Flow::default();
        let mut clean = flow.push(self, bytes);
        clean.extend(flow.finish(self));
        clean
    }

    fn form_at(&self, bytes: &[u8]) -> Option<usize> {
        self.from(bytes).iter().find(|f| bytes.starts_with(f)).map(Vec::len)
    }

    /// Whether a form begins at `bytes` but goes on after its end.
    fn may_begin(&self, bytes: &[u8]) -> bool {
        self.from(bytes).iter().any(|f| f.len() > bytes.len() && f.starts_with(bytes))
    }

    /// The forms that begin with the same byte.
    fn from(&self, bytes: &[u8]) -> &[Vec<u8>] {
        let first = bytes.first().and_then(|b| self.forms.get(usize::from(*b)));
        first.map_or(&[], Vec::as_slice)
    }
}

/// A stream in the middle of being redacted: holds back what may be the beginning of a secret.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    held: Vec<u8>,
}

impl Flow {
    /// Takes a chunk and gives what is safe to show.
    pub fn push(&mut self, redactor: &Redactor, chunk: &[u8]) -> Vec<u8> {
        if redactor.forms.is_empty() {
            return chunk.to_vec();
        }
        self.held.extend_from_slice(chunk);
        self.drain(redactor, false)
    }

    /// Gives the rest.
    pub fn finish(&mut self, redactor: &Redactor) -> Vec<u8> {
        self.drain(redactor, true)
    }

    fn drain(&mut self, redactor: &Redactor, end: bool) -> Vec<u8> {
        let (mut clean, mut at) = (Vec::with_capacity(self.held.len()), 0);
        while at < self.held.len() {
            let rest = &self.held[at..];
            // A longer form may still come to its end with the next chunk.
            if !end && redactor.may_begin(rest) {
                break;
            }
            match redactor.form_at(rest) {
                Some(length) => {
                    clean.extend_from_slice(HIDDEN.as_bytes());
                    at += length;
                }
                None => {
                    clean.push(rest[0]);
                    at += 1;
                }
            }
        }
        self.held.drain(..at);
        clean
    }
}

fn forms(secret: &str) -> Vec<Vec<u8>> {
    let json = serde_json::to_string(secret).unwrap_or_default();
    let escaped_slash = json.trim_matches('"').replace('/', "\\/");
    let mut all = vec![
        secret.to_owned(),
        json.trim_matches('"').to_owned(),
        escaped_slash,
        percent(secret, true),
        percent(secret, false),
        percent(secret, true).replace("%20", "+"),
        secret.replace('\'', r"'\''"),
        secret.replace('\'', r#"'"'"'"#),
        backslashed(secret),
        crate::plan::hex(secret.as_bytes()),
        crate::plan::hex(secret.as_bytes()).to_uppercase(),
        format!("{secret:?}").trim_matches('"').to_owned(),
    ];
    for offset in 0..3 {
        let text = base64_inner(secret.as_bytes(), offset);
        // Tools break long base64 into lines, nobody knows where: then its pieces are looked for.
        if text.len() > UNBROKEN {
            let pieces = text.as_bytes().chunks(PIECE).filter(|piece| piece.len() == PIECE);
            all.extend(pieces.map(|piece| String::from_utf8_lossy(piece).into_owned()));
        }
        all.push(text.replace('+', "-").replace('/', "_"));
        all.push(text);
    }
    all.retain(|form| form.len() >= SHORTEST);
    all.into_iter().map(String::into_bytes).collect()
}

fn percent(text: &str, upper: bool) -> String {
    text.bytes().fold(String::new(), |mut shown, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => shown.push(byte as char),
            _ if upper => drop(write!(shown, "%{byte:02X}")),
            _ => drop(write!(shown, "%{byte:02x}")),
        }
        shown
    })
}

fn backslashed(text: &str) -> String {
    text.chars().fold(String::new(), |mut shown, c| {
        if !(c.is_alphanumeric() || "_-./@%+=:,".contains(c)) {
            shown.push('\\');
        }
        shown.push(c);
        shown
    })
}

/// The longest line of base64 that no tool breaks.
const UNBROKEN: usize = 60;
/// Digits of base64 that are still no accident.
const PIECE: usize = 8;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The base64 digits that `bytes` alone decide when `offset` other bytes stand before them.
fn base64_inner(bytes: &[u8], offset: usize) -> String {
    let bit = |index: usize| -> u8 { bytes[index / 8] >> (7 - index % 8) & 1 };
    let first = (6 - offset * 8 % 6) % 6;
    let digits = (bytes.len() * 8 - first) / 6;
    (0..digits)
        .map(|d| {
            let value = (0..6).fold(0_u8, |value, b| value << 1 | bit(first + d * 6 + b));
            ALPHABET[value as usize] as char
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "s3cr3t/p'ss w\"rd";

    #[test]
    fn every_form_is_hidden() {
        let redactor = Redactor::new([SECRET]);
        for form in [
            SECRET,
            r#"s3cr3t/p'ss w\"rd"#,
            "s3cr3t%2Fp%27ss%20w%22rd",
            "s3cr3t%2fp%27ss%20w%22rd",
            r#"s3cr3t/p'\''ss w"rd"#,
            "7333637233742f702773732077227264",
        ] {
            assert_eq!(redactor.text(&format!("<{form}>")), format!("<{HIDDEN}>"), "{form}");
        }
    }

    #[test]
    fn base64_is_found_wherever_the_secret_stands_in_it() {
        let redactor = Redactor::new(["hunter2hunter2"]);
        // base64 of "hunter2hunter2", "a:hunter2hunter2" and "b:ahunter2hunter2".
        for encoded in ["aHVudGVyMmh1bnRlcjI=", "YTpodW50ZXIyaHVudGVyMg==", "YjphaHVudGVyMmh1bnRlcjI="] {
            assert!(redactor.finds(encoded), "{encoded}");
        }
    }

    #[test]
    fn a_secret_split_over_chunks_is_hidden() {
        let redactor = Redactor::new(["topsecret"]);
        let text = "a topsecret b topse topsecrets topsecre";
        for size in 1..text.len() {
            let mut flow = Flow::default();
            let mut out: Vec<u8> = text.as_bytes().chunks(size).flat_map(|c| flow.push(&redactor, c)).collect();
            out.extend(flow.finish(&redactor));
            assert_eq!(String::from_utf8(out).unwrap(), format!("a {HIDDEN} b topse {HIDDEN}s topsecre"), "{size}");
        }
    }

    #[test]
    fn base64_that_is_broken_into_lines_is_hidden() {
        let key: String = (0_u32..120).filter_map(|n| char::from_u32(u32::from(b'!') + n * 7 % 90)).collect();
        let redactor = Redactor::new([key.as_str()]);
        let whole = base64_inner(key.as_bytes(), 0);
        for width in [64, 76] {
            let lines: Vec<&str> =
                whole.as_bytes().chunks(width).filter_map(|line| std::str::from_utf8(line).ok()).collect();
            let shown = redactor.text(&lines.join("\n"));
            let left: usize = shown.split(|c: char| !c.is_ascii()).map(|part| part.trim().len()).max().unwrap_or(0);
            assert!(left <= 2 * PIECE, "{shown}");
        }
    }

    #[test]
    fn short_values_are_left_alone() {
        assert_eq!(Redactor::new(["1"]).text("step 1"), "step 1");
    }
}
