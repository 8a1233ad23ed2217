//! What must be known of a PDF that a browser printed: on which page each part begins, and which bytes tell the time.
//!
//! Only what Chromium's printer writes is read (ISO 32000-1, 7.7 and 12.3.2.3): its objects stand one after another, uncompressed
//! but for their streams.

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

/// The page, from 1, on which each destination of the document's own links stands, by the link's address without its `#`.
#[must_use]
pub fn destinations(pdf: &[u8]) -> BTreeMap<String, usize> {
    let objects = objects(pdf);
    let pages: BTreeMap<u32, usize> = pages(&objects).into_iter().enumerate().map(|(at, id)| (id, at + 1)).collect();
    let mut found = BTreeMap::new();
    // `/name [page 0 R /XYZ …]`, wherever it stands.
    for body in objects.values().filter(|b| memmem::find(b, b"/XYZ").is_some()) {
        for open in memchr::memchr_iter(b'[', body) {
            let (before, after) = (&body[..open], &body[open + 1..]);
            let Some(page) = reference(after).and_then(|id| pages.get(&id)) else { continue };
            let before = before.trim_ascii_end();
            if let Some(slash) = memchr::memrchr(b'/', before) {
                found.insert(name(&before[slash + 1..]), *page);
            }
        }
    }
    found
}

/// The number of pages.
#[must_use]
pub fn page_count(pdf: &[u8]) -> usize {
    pages(&objects(pdf)).len()
}

/// The same document without what differs from one printing to the next: the times of its making are a fixed one, and the names that
/// the browser gives to cells of tables are counted from 0. Nothing changes its place.
#[must_use]
pub fn timeless(mut pdf: Vec<u8>) -> Vec<u8> {
    for key in [&b"/CreationDate (D:"[..], b"/ModDate (D:"] {
        let Some(at) = memmem::find(&pdf, key).map(|at| at + key.len()) else { continue };
        let Some(length) = memchr::memchr(b')', &pdf[at..]) else { continue };
        for (byte, fixed) in pdf[at..at + length].iter_mut().zip(b"20000101000000+00'00'") {
            *byte = *fixed;
        }
    }
    renumber(&mut pdf);
    pdf
}

/// `(node00012295)`: the names of cells. Their order stays as it is: a tree of names is sorted by them.
fn renumber(pdf: &mut [u8]) {
    const LEAD: &[u8] = b"(node";
    const DIGITS: usize = 8;
    let is_name = |at: &usize| {
        let digits = pdf.get(at + LEAD.len()..at + LEAD.len() + DIGITS + 1);
        digits.is_some_and(|d| d[..DIGITS].iter().all(u8::is_ascii_digit) && d[DIGITS] == b')')
    };
    let found: Vec<usize> = memmem::find_iter(pdf, LEAD).filter(is_name).map(|at| at + LEAD.len()).collect();
    let name = |pdf: &[u8], at: usize| pdf[at..at + DIGITS].to_vec();
    let names: BTreeSet<Vec<u8>> = found.iter().map(|at| name(pdf, *at)).collect();
    let ranks: BTreeMap<Vec<u8>, usize> = names.into_iter().zip(0..).collect();
    for at in found {
        let rank = ranks.get(&name(pdf, at)).copied().unwrap_or_default();
        pdf[at..at + DIGITS].copy_from_slice(format!("{rank:0DIGITS$}").as_bytes());
    }
}

/// Objects by their numbers, streams left out.
fn objects(pdf: &[u8]) -> BTreeMap<u32, &[u8]> {
    let mut objects = BTreeMap::new();
    let mut at = 0;
    while let Some(found) = memmem::find(&pdf[at..], b" 0 obj\n") {
        let head = at + found;
        let digits = pdf[..head].iter().rev().take_while(|b| b.is_ascii_digit()).count();
        let body = &pdf[head + 7..];
        let end = [&b"\nendobj"[..], b"stream\n"].iter().filter_map(|e| memmem::find(body, e)).min();
        let Some(end) = end else { break };
        if let Some(id) = number(&pdf[head - digits..head]) {
            objects.insert(id, &body[..end]);
        }
        at = head + 7 + end;
    }
    objects
}

/// The pages in order: the leaves of the page tree.
fn pages(objects: &BTreeMap<u32, &[u8]>) -> Vec<u32> {
    let is_tree = |body: &&[u8]| memmem::find(body, b"/Type /Pages").is_some();
    let root = objects.iter().find(|(_, b)| is_tree(b) && memmem::find(b, b"/Parent").is_none());
    let mut pages = Vec::new();
    if let Some((root, _)) = root {
        // The tree of a document that is damaged may lead back into itself.
        leaves(objects, *root, &mut pages, 32);
    }
    pages
}

fn leaves(objects: &BTreeMap<u32, &[u8]>, id: u32, pages: &mut Vec<u32>, depth: u8) {
    let Some(body) = objects.get(&id) else { return };
    let Some(kids) = memmem::find(body, b"/Kids [") else { return pages.push(id) };
    if depth == 0 {
        return;
    }
    let list = &body[kids + 7..];
    let list = &list[..memchr::memchr(b']', list).unwrap_or(list.len())];
    for kid in list.split(|b| *b == b'R').filter_map(reference) {
        leaves(objects, kid, pages, depth - 1);
    }
}

/// The object that `12 0 …` names.
fn reference(text: &[u8]) -> Option<u32> {
    let mut words = text.trim_ascii_start().split(u8::is_ascii_whitespace);
    let id = number(words.next()?)?;
    (words.next()? == b"0").then_some(id)
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// A name of a PDF (`#` and two digits stand for a byte) that is an address in a document (`%` and two digits do).
fn name(raw: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|d| u8::from_str_radix(std::str::from_utf8(d).ok()?, 16).ok());
        match code {
            Some(byte) if first == b'#' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    percent_encoding::percent_decode(&bytes).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<</Title (x)\n/CreationDate (D:20261122094909+00'00')\n/ModDate (D:20261122094909+00'00')>>\nendobj\n\
        8 0 obj\n<</Length 9>> stream\n7 0 obj\nxx\nendstream\nendobj\n2 0 obj\n<</Type /Page\n/Parent 16 0 R>>\nendobj\n9 0 obj\n<</Type /Page\n/Parent 17 0 R>>\nendobj\n\
        14 0 obj\n<</Type /Page\n/Parent 17 0 R>>\nendobj\n17 0 obj\n<</Type /Pages\n/Parent 16 0 R\n/Kids [9 0 R 14 0 R]>>\nendobj\n16 0 obj\n<</Type /Pages\n/Count 3\n/Kids [2 0 R 17 0 R]>>\nendobj\n\
        18 0 obj\n<</doc#252Fa--1 [9 0 R /XYZ 6 826.16998 0]\n/#25E4#25BD#25A0 [14 0 R /XYZ 6 827.66998 0]>>\nendobj\n";

    #[test]
    fn parts_are_found_on_their_pages() {
        let found = destinations(PDF);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("doc/a--1".to_owned(), 2), ("你".to_owned(), 3)]);
        assert_eq!(page_count(PDF), 3);
    }

    #[test]
    fn the_time_of_printing_is_not_in_it() {
        let text = String::from_utf8(timeless(PDF.to_vec())).unwrap();
        assert!(
            text.contains("/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>>"),
            "{text}"
        );
        assert_eq!(text.len(), PDF.len());
    }

    #[test]
    fn cells_are_counted_from_nought() {
        let printed = b"/ID (node00012295) /Headers [(node00012299) (node00012295)] (node12) (node0001229x)".to_vec();
        let text = String::from_utf8(timeless(printed)).unwrap();
        assert_eq!(text, "/ID (node00000000) /Headers [(node00000001) (node00000000)] (node12) (node0001229x)");
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_no_such_document_has_no_parts(cut in 0..PDF.len(), byte in 0..PDF.len(), to: u8) {
            let mut damaged = PDF[..cut].to_vec();
            if let Some(at) = damaged.get_mut(byte) {
                *at = to;
            }
            let _ = destinations(&damaged);
            let _ = timeless(damaged);
        }
    }
}
