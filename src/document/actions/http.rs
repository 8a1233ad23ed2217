//! `http` fences: a request as its author writes it down.
//!
//! The first line is `METHOD site:/path`, or `METHOD /path` for the site that the step is on; headers follow, and after an empty line
//! the body. Inputs and kept values stand in it as `$name`.

use crate::document::action::{Effect, Request};

const METHODS: &[&str] = &["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/// Method, site (where one is named) and path of a request line.
pub(super) fn request_line(line: &str) -> Option<(&str, Option<&str>, &str)> {
    let (method, target) = line.trim().split_once(char::is_whitespace)?;
    let target = target.trim();
    let target = target.strip_suffix("HTTP/1.1").map_or(target, str::trim_end);
    if !METHODS.contains(&method) || target.contains(char::is_whitespace) {
        return None;
    }
    if target.starts_with('/') {
        return Some((method, None, target));
    }
    let (site, path) = target.split_once(':')?;
    let named = !site.is_empty() && site.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (named && path.starts_with('/') && !path.starts_with("//")).then_some((method, Some(site), path))
}

/// What a request of that method does to the world, as HTTP defines it.
pub(super) fn effect(method: &str) -> Effect {
    match method {
        "GET" | "HEAD" | "OPTIONS" => Effect::Read,
        "PUT" | "DELETE" => Effect::Idempotent,
        _ => Effect::Unsafe,
    }
}

/// The request in a fence; `site` is the one that the step is on. An error is the id of the reason.
pub(super) fn request(code: &str, site: Option<&str>) -> Result<Request, &'static str> {
    let mut lines = code.lines().skip_while(|l| l.trim().is_empty());
    let line = lines.next().unwrap_or_default();
    let Some((method, named, path)) = request_line(line) else { return Err("why-request-not-read") };
    let Some(site) = named.or(site) else { return Err("why-site-unknown") };
    let mut headers = Vec::new();
    for line in lines.by_ref() {
        if line.trim().is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { return Err("why-request-not-read") };
        headers.push((name.trim().to_owned(), value.trim().to_owned()));
    }
    let body = lines.collect::<Vec<_>>().join("\n").trim_end().to_owned();
    Ok(Request {
        method: method.to_owned(),
        site: site.to_owned(),
        path: path.to_owned(),
        headers,
        body: Some(body).filter(|b| !b.is_empty()),
        ..Request::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_is_a_request() {
        let code =
            "PUT server:/api/v3/users/$account/suspended\nAccept: application/json\n\n{\"reason\": \"$ticket\"}\n";
        let read = request(code, None).unwrap();
        assert_eq!((read.method.as_str(), read.site.as_str()), ("PUT", "server"));
        assert_eq!(read.path, "/api/v3/users/$account/suspended");
        assert_eq!(read.headers, [("Accept".to_owned(), "application/json".to_owned())]);
        assert_eq!(read.body.as_deref(), Some("{\"reason\": \"$ticket\"}"));
        assert_eq!(effect("PUT"), Effect::Idempotent);
    }

    #[test]
    fn a_path_alone_is_on_the_steps_site() {
        assert_eq!(request("GET /meta", Some("cloud")).unwrap().site, "cloud");
        assert_eq!(request("GET /meta", None), Err("why-site-unknown"));
    }

    #[test]
    fn an_answer_or_an_address_is_no_request() {
        assert_eq!(request("HTTP/1.1 200 OK", None), Err("why-request-not-read"));
        assert_eq!(request("GET https://example.com/x", None), Err("why-request-not-read"));
        assert_eq!(request("GET server:/x\nno header here", None), Err("why-request-not-read"));
    }
}
