//! Files that a site sends in place of a page.

use reqwest::header::CONTENT_DISPOSITION;

use crate::backend::exchange::Answer;

/// Whether an answer is something to be kept, not to be looked at.
pub(super) fn is_file(answer: &Answer) -> bool {
    let disposition = answer.header(&CONTENT_DISPOSITION).trim_start().to_ascii_lowercase();
    disposition.starts_with("attachment")
}

/// What a file is called: as the site says, without any folder; else as it is kept.
pub(super) fn file_name(answer: &Answer, name: Option<&str>) -> String {
    let disposition = answer.header(&CONTENT_DISPOSITION);
    let said = disposition.split(';').map(str::trim).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case("filename").then(|| value.trim().trim_matches('"').to_owned())
    });
    let last = || answer.url.path_segments().and_then(|mut s| s.next_back()).unwrap_or_default().to_owned();
    let said = said.filter(|n| !n.is_empty()).or_else(|| name.map(str::to_owned)).unwrap_or_else(last);
    let file = said.rsplit(['/', '\\']).next().unwrap_or_default().trim_start_matches('.');
    let short: String = file.chars().filter(|c| !c.is_control()).take(100).collect();
    if short.is_empty() { "file".to_owned() } else { short }
}
