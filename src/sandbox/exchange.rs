//! A request as the sandbox reads it, and its answer.

use std::collections::BTreeMap;

use url::form_urlencoded;

/// A request.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// The method, upper case.
    pub method: String,
    /// The path, decoded and cut at each slash; without empty parts.
    pub path: Vec<String>,
    /// The path and the query, as they came.
    pub target: String,
    /// What stands behind the question mark.
    pub query: BTreeMap<String, String>,
    /// Headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The fields of a form.
    pub form: BTreeMap<String, String>,
    /// The files of a form, by field: name and content.
    pub files: BTreeMap<String, (String, Vec<u8>)>,
    /// The body, where it is no form.
    pub body: Vec<u8>,
}

impl Call {
    /// The parts of the path, to match on.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        self.path.iter().map(String::as_str).collect()
    }

    /// A header, empty where there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// A field of the form, empty where there is none.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.form.get(name).map_or("", String::as_str)
    }

    /// A cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.header("cookie")
            .split(';')
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(n, _)| *n == name)
            .map(|p| p.1)
    }

    /// Whether it asks for a change.
    #[must_use]
    pub fn changes(&self) -> bool {
        !matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS")
    }

    /// Whether it is the API that is called, and not a page.
    #[must_use]
    pub fn is_api(&self) -> bool {
        let accepts = self.header("accept");
        self.headers.contains_key("authorization") || accepts.contains("json") && !accepts.contains("html")
    }
}

/// Fields in the form of a query.
#[must_use]
pub fn fields(encoded: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(encoded).map(|(k, v)| (k.into_owned(), v.into_owned())).collect()
}

/// An answer.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// A page.
    #[must_use]
    pub fn page(status: u16, html: String) -> Self {
        let headers = vec![
            ("content-type", "text/html; charset=utf-8".to_owned()),
            ("cache-control", "no-store".to_owned()),
            // No page needs anything from elsewhere; the one script is the one that sends a form when a file was chosen.
            ("content-security-policy", "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'".to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
            ("referrer-policy", "same-origin".to_owned()),
        ];
        Self { status, headers, body: html.into_bytes() }
    }

    /// Data.
    #[must_use]
    pub fn json(status: u16, value: &serde_json::Value) -> Self {
        let headers = vec![("content-type", "application/json; charset=utf-8".to_owned())];
        Self { status, headers, body: value.to_string().into_bytes() }
    }

    /// A file to be kept.
    #[must_use]
    pub fn file(name: &str, kind: &str, body: Vec<u8>) -> Self {
        let headers = vec![
            ("content-type", kind.to_owned()),
            ("content-disposition", format!("attachment; filename=\"{name}\"")),
            ("x-content-type-options", "nosniff".to_owned()),
        ];
        Self { status: 200, headers, body }
    }

    /// Go on there.
    #[must_use]
    pub fn see(place: &str) -> Self {
        Self { status: 303, headers: vec![("location", place.to_owned())], body: Vec::new() }
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }
}
