//! Fixes, applied to the text of a file as it stands on the disk: nothing but what they name is touched.

use super::finding::Fix;

/// The text with the fixes applied, and how many of them were. A fix whose text is not there just once is left out, unless it is one
/// for all its occurrences. Line breaks, whatever they are, and a byte order mark stay.
#[must_use]
pub fn mended(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let mut applied = 0;
    let mut done: Vec<&Fix> = Vec::new();
    for fix in fixes {
        if fix.from.is_empty() || fix.from == fix.to || fix.from.contains('\n') || done.contains(fix) {
            continue;
        }
        let first = fix.lines.0.saturating_sub(1) as usize;
        let last = (fix.lines.1 as usize).min(lines.len());
        if first >= last {
            continue;
        }
        let region = &mut lines[first..last];
        let count: usize = region.iter().map(|l| l.matches(fix.from.as_str()).count()).sum();
        if count == 0 || count > 1 && !fix.all {
            continue;
        }
        for line in region {
            *line = line.replace(&fix.from, &fix.to);
        }
        applied += 1;
        done.push(fix);
    }
    (lines.concat(), applied)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fix(lines: (u32, u32), from: &str, to: &str, all: bool) -> Fix {
        Fix { path: "x".into(), lines, from: from.into(), to: to.into(), all }
    }

    #[test]
    fn only_what_a_fix_names_is_touched() {
        let text = "\u{FEFF}a = `x`\r\n    `y` `y`\r\nb = `x`\r\n";
        let fixes = [fix((1, 2), "`x`", "`X`", false), fix((1, 2), "`y`", "`Y`", false), fix((3, 9), "b", "", true)];
        let (mended, applied) = mended(text, &fixes.iter().collect::<Vec<_>>());
        assert_eq!((mended.as_str(), applied), ("\u{FEFF}a = `X`\r\n    `y` `y`\r\n = `x`\r\n", 2));
    }
}
