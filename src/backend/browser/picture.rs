//! A picture of the page as evidence. What is secret is not in it: fields for passwords and codes, frames of others, and whatever shows
//! a secret of the run are hidden before it is taken. Where one still shows, there is no picture.

use serde_json::Value;
use thirtyfour::error::WebDriverResult;

use super::super::Redactor;
use super::page::Page;

/// Hides what never belongs in a picture. Through the style's own interface, which no policy of a page forbids.
const HIDE_ALL: &str = "const s = Symbol.for('vade'); const hide = 'input[type=password],[autocomplete=one-time-code],[name*=otp i],\
    iframe,frame,object,embed'; for (const e of document.querySelectorAll(hide)) { e[s] ??= e.style.cssText; \
    e.style.setProperty('visibility', 'hidden', 'important'); }";

/// Hides one.
const HIDE: &str = "function() { const s = Symbol.for('vade'); const e = this.nodeType === 1 ? this : this.parentElement; \
    if (e) { e[s] ??= e.style.cssText; e.style.setProperty('visibility', 'hidden', 'important'); } }";

const SHOW: &str = "function() { const s = Symbol.for('vade'); const e = this.nodeType === 1 ? this : this.parentElement; \
    if (e && e[s] !== undefined) { e.style.cssText = e[s]; delete e[s]; } }";

const SHOW_ALL: &str = "const s = Symbol.for('vade'); for (const e of document.querySelectorAll('*')) \
    if (e[s] !== undefined) { e.style.cssText = e[s]; delete e[s]; }";

/// What a reader of the picture could read.
const TEXT: &str = "return document.body ? document.body.innerText : ''";

/// Takes one; `None` where a secret would be in it.
pub(super) fn take(page: &Page, redactor: &Redactor) -> WebDriverResult<Option<Vec<u8>>> {
    let look = page.look()?;
    let secret: Vec<i64> = look.texts.iter().filter(|(_, text)| redactor.finds(text)).map(|(id, _)| *id).collect();
    page.script(HIDE_ALL, Vec::new())?;
    for id in &secret {
        page.call(*id, HIDE, &[])?;
    }
    let text = page.script(TEXT, Vec::new())?;
    let picture = if text.as_str().is_some_and(|t| redactor.finds(t)) {
        Ok(None)
    } else {
        page.wait(async |web| web.screenshot_as_png().await).map(Some)
    };
    for id in &secret {
        let _ = page.call(*id, SHOW, &[]);
    }
    let _ = page.script(SHOW_ALL, Vec::new());
    picture
}

/// Marks the thing that is about to be used, and gives its style before.
pub(super) fn mark(page: &Page, node: i64) -> WebDriverResult<Value> {
    const MARK: &str = "function() { const s = this.style.cssText; this.scrollIntoView({block: 'center', inline: 'nearest'}); \
        this.style.setProperty('outline', '3px solid #d4351c', 'important'); \
        this.style.setProperty('outline-offset', '2px', 'important'); return s; }";
    page.call(node, MARK, &[])
}

/// Takes the mark away.
pub(super) fn unmark(page: &Page, node: i64, style: Value) {
    let _ = page.call(node, "function(s) { this.style.cssText = s; }", &[style]);
}
