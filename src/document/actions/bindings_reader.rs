//! Reads the `vade:` key of a front matter into [`Bindings`]: nothing unknown and nothing of a wrong type passes.

use serde_json::{Map, Value as Json};

use super::bindings_action::action;
use super::reader::Reader;
use crate::diagnostic::Result;
use crate::document::action::{Effect, Expectation, Request};
use crate::document::bindings::{Bindings, Input, InputKind, OnFailure, Prerequisite, Probe, Retries, StepBinding};
use crate::source::written_languages;

const TOP: &[&str] =
    &["language", "sites", "hosts", "roles", "prerequisites", "inputs", "values", "host", "session", "steps", "after"];
const INPUT: &[&str] = &["type", "pattern", "default", "ask", "choices"];
const STEP: &[&str] = &[
    "actions",
    "effect",
    "saves",
    "uses",
    "host",
    "site",
    "role",
    "expect",
    "captures",
    "probe",
    "already",
    "timeout",
    "decide",
    "retries",
    "on-failure",
];
const PREREQUISITE: &[&str] = &["procedure", "within"];
const RETRIES: &[&str] = &["times", "wait"];
/// The most tries after the first, and the seconds between two where the document says none.
const MOST_RETRIES: i64 = 20;
const RETRY_WAIT: u64 = 2;
const EXPECT: &[&str] = &["exit", "status", "contains", "matches", "equals", "json", "similar"];
const REQUEST: &[&str] = &["request", "headers", "body", "expect", "captures"];
const PROBE: &[&str] = &["request", "command", "headers", "body", "expect"];

impl Bindings {
    /// Reads what stands under `vade:` in the front matter `yaml` of the file `path`, whose whole text is `text`.
    ///
    /// # Errors
    /// `vade-key-unknown` with the nearest key, and `vade-type`, each with the key's line.
    pub fn read(path: &str, text: &str, yaml: &str, value: &Json) -> Result<Self> {
        Self::of(&Reader::new(path, text, yaml, &["vade"]), value)
    }

    /// The same for what stands at another place: `documents` in a tree's `vade.yml`.
    pub(super) fn of(reader: &Reader<'_>, value: &Json) -> Result<Self> {
        let map = reader.map(value, TOP)?;
        // It was known before the document was read; here it is only held against the languages that there are.
        let languages = written_languages();
        if let Some(language) = reader.at("language").text(map.get("language"))?
            && !languages.contains(&language.as_str())
        {
            return Err(reader.at("language").unknown("vade-language-unknown", &language, &languages));
        }
        let mut bindings = Self {
            sites: reader.at("sites").texts(map.get("sites"))?,
            hosts: reader.at("hosts").texts(map.get("hosts"))?,
            roles: reader.at("roles").texts(map.get("roles"))?,
            prerequisites: prerequisites(&reader.at("prerequisites"), map.get("prerequisites"))?,
            values: reader.at("values").texts(map.get("values"))?,
            host: reader.at("host").text(map.get("host"))?,
            session: reader.at("session").one_of(map.get("session"), &["document", "step"])?.as_deref()
                == Some("document"),
            ..Self::default()
        };
        let at = reader.at("inputs");
        for (name, value) in at.entries(map.get("inputs"))? {
            if !is_name(name) {
                return Err(at.at(name).wrong("name"));
            }
            bindings.inputs.push(input(&at.at(name), name, value)?);
        }
        let names: Vec<String> = bindings.inputs.iter().map(|i| i.name.clone()).collect();
        let at = reader.at("steps");
        for (id, value) in at.entries(map.get("steps"))? {
            bindings.steps.insert(id.clone(), step(&at.at(id), value, &names)?);
        }
        for (id, step) in &bindings.steps {
            known(&at.at(id).at("host"), step.host.as_ref(), &bindings.hosts, Some("local"), "vade-host-unknown")?;
            known(&at.at(id).at("site"), step.site.as_ref(), &bindings.sites, None, "vade-site-unknown")?;
            known(&at.at(id).at("role"), step.role.as_ref(), &bindings.roles, None, "vade-role-unknown")?;
        }
        known(&reader.at("host"), bindings.host.as_ref(), &bindings.hosts, Some("local"), "vade-host-unknown")?;
        let at = reader.at("after");
        for (index, value) in at.list(map.get("after"))?.iter().enumerate() {
            let at = at.item(index);
            bindings.after.push(request(&at, at.map(value, REQUEST)?)?);
        }
        Ok(bindings)
    }
}

/// That a host or site is one of those that the document names.
fn known(
    at: &Reader<'_>,
    name: Option<&String>,
    all: &[(String, String)],
    always: Option<&str>,
    rule: &'static str,
) -> Result<()> {
    let names: Vec<&str> = all.iter().map(|(id, _)| id.as_str()).chain(always).collect();
    match name {
        Some(name) if !names.contains(&name.as_str()) => Err(at.unknown(rule, name, &names)),
        _ => Ok(()),
    }
}

/// What a value can be called: it is a variable of commands, too.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Other procedures, by name or with how long ago they may have been done.
fn prerequisites(at: &Reader<'_>, value: Option<&Json>) -> Result<Vec<Prerequisite>> {
    let one = |(index, value): (usize, &Json)| {
        let at = at.item(index);
        if !value.is_object() {
            return Ok(Prerequisite { procedure: at.scalar(value)?, within: None, place: Some(at.here()) });
        }
        let map = at.map(value, PREREQUISITE)?;
        match at.at("procedure").text(map.get("procedure"))? {
            Some(procedure) => {
                let within = at.at("within").seconds(map.get("within"))?;
                Ok(Prerequisite { procedure, within, place: Some(at.here()) })
            }
            None => Err(at.wrong("prerequisite")),
        }
    };
    at.list(value)?.iter().enumerate().map(one).collect()
}

fn input(at: &Reader<'_>, name: &str, value: &Json) -> Result<Input> {
    let map = at.map(value, INPUT)?;
    let types = ["string", "number", "choice", "secret", "file"];
    let choices = at.at("choices").list(map.get("choices"))?.iter().map(|c| at.at("choices").scalar(c));
    let choices = choices.collect::<Result<Vec<_>>>()?;
    let kind = match at.at("type").one_of(map.get("type"), &types)?.as_deref() {
        Some("number") => InputKind::Number,
        Some("secret") => InputKind::Secret,
        Some("file") => InputKind::File,
        Some("choice") if choices.is_empty() => return Err(at.wrong("choices")),
        Some("choice") => InputKind::Choice(choices),
        _ if choices.is_empty() => InputKind::String,
        _ => InputKind::Choice(choices),
    };
    let default = map.get("default").filter(|d| !d.is_null()).map(|d| at.at("default").scalar(d)).transpose()?;
    if let (InputKind::Choice(choices), Some(default)) = (&kind, &default)
        && !choices.contains(default)
    {
        return Err(at.at("default").none_of(choices));
    }
    // The question in several languages, or in the source's alone, which catalogs translate.
    let ask = at.at("ask");
    let (ask, asks) = match map.get("ask") {
        Some(value @ Json::Object(_)) => (None, ask.texts(Some(value))?),
        value => (ask.text(value)?, Vec::new()),
    };
    let pattern = at.at("pattern").pattern(map.get("pattern"))?;
    Ok(Input { name: name.to_owned(), kind, pattern, default, ask, asks: asks.into_iter().collect() })
}

fn step(at: &Reader<'_>, value: &Json, inputs: &[String]) -> Result<StepBinding> {
    let map = at.map(value, STEP)?;
    let effect = effect(at, map)?;
    let list = at.at("actions");
    let actions =
        list.list(map.get("actions"))?.iter().enumerate().map(|(i, a)| action(&list.item(i), a, inputs, effect));
    let actions = actions.collect::<Result<_>>()?;
    Ok(StepBinding {
        actions,
        effect,
        saves: at.at("saves").text(map.get("saves"))?,
        uses: at.at("uses").text(map.get("uses"))?,
        host: at.at("host").text(map.get("host"))?,
        site: at.at("site").text(map.get("site"))?,
        role: at.at("role").text(map.get("role"))?,
        expect: expectations(&at.at("expect"), map.get("expect"))?,
        captures: at.at("captures").texts(map.get("captures"))?.into_iter().collect(),
        probe: map.get("probe").map(|p| probe(&at.at("probe"), p)).transpose()?,
        already: map.get("already").map(|p| probe(&at.at("already"), p)).transpose()?,
        timeout: at.at("timeout").seconds(map.get("timeout"))?,
        retries: map.get("retries").filter(|r| !r.is_null()).map(|r| retries(&at.at("retries"), r)).transpose()?,
        on_failure: match at.at("on-failure").one_of(map.get("on-failure"), &["stop", "continue"])?.as_deref() {
            Some("continue") => OnFailure::Continue,
            _ => OnFailure::Stop,
        },
        decide: at.at("decide").flag(map.get("decide"))?,
    })
}

/// `3`, or `{ times: 3, wait: 10s }`.
fn retries(at: &Reader<'_>, value: &Json) -> Result<Retries> {
    let (count, wait) = match value {
        Json::Object(_) => {
            let map = at.map(value, RETRIES)?;
            (at.at("times").whole(map.get("times"))?, at.at("wait").seconds(map.get("wait"))?)
        }
        other => (at.whole(Some(other))?, None),
    };
    match count {
        Some(times) if (0..=MOST_RETRIES).contains(&times) => {
            Ok(Retries { times: u32::try_from(times).unwrap_or_default(), wait: wait.unwrap_or(RETRY_WAIT) })
        }
        _ => Err(at.wrong("number")),
    }
}

pub(super) fn effect(at: &Reader<'_>, map: &Map<String, Json>) -> Result<Option<Effect>> {
    let classes = ["read", "idempotent", "probeable", "unsafe"];
    Ok(at.at("effect").one_of(map.get("effect"), &classes)?.map(|e| match e.as_str() {
        "read" => Effect::Read,
        "idempotent" => Effect::Idempotent,
        "probeable" => Effect::Probeable,
        _ => Effect::Unsafe,
    }))
}

fn probe(at: &Reader<'_>, value: &Json) -> Result<Probe> {
    let map = at.map(value, PROBE)?;
    match (map.get("request"), map.get("command")) {
        (Some(_), None) => Ok(Probe::Request(request(at, map)?)),
        (None, Some(command)) => Ok(Probe::Command(at.at("command").scalar(command)?)),
        _ => Err(at.wrong("probe")),
    }
}

/// `GET cloud:/path`, with what stands beside it.
pub(super) fn request(at: &Reader<'_>, map: &Map<String, Json>) -> Result<Request> {
    let line = at.at("request").text(map.get("request"))?.unwrap_or_default();
    let Some((method, site, path)) = super::http::request_line(&line) else {
        return Err(at.at("request").wrong("request"));
    };
    let body = match map.get("body") {
        None | Some(Json::Null) => None,
        Some(_) if matches!(method, "GET" | "HEAD") => return Err(at.at("body").wrong("no-body")),
        Some(Json::String(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    };
    Ok(Request {
        method: method.to_owned(),
        site: site.unwrap_or_default().to_owned(),
        path: path.to_owned(),
        headers: at.at("headers").texts(map.get("headers"))?,
        body,
        expect: expectations(&at.at("expect"), map.get("expect"))?,
        captures: at.at("captures").texts(map.get("captures"))?.into_iter().collect(),
    })
}

pub(super) fn expectations(at: &Reader<'_>, value: Option<&Json>) -> Result<Vec<Expectation>> {
    let Some(value) = value.filter(|v| !v.is_null()) else { return Ok(Vec::new()) };
    let map = at.map(value, EXPECT)?;
    let mut found = Vec::new();
    if let Some(code) = at.at("exit").whole(map.get("exit"))? {
        found.push(Expectation::Exit(code));
    }
    if let Some(status) = at.at("status").whole(map.get("status"))? {
        found.push(Expectation::Status(u16::try_from(status).map_err(|_| at.at("status").wrong("number"))?));
    }
    if let Some(text) = at.at("contains").text(map.get("contains"))? {
        found.push(Expectation::Contains(text));
    }
    if let Some(pattern) = at.at("matches").pattern(map.get("matches"))? {
        found.push(Expectation::Matches(pattern));
    }
    match at.at("json").json_path(map.get("json"))? {
        Some(path) => found.push(Expectation::Json { path, equals: map.get("equals").cloned() }),
        None => found.extend(at.at("equals").text(map.get("equals"))?.map(Expectation::Equals)),
    }
    match map.get("similar") {
        None => {}
        Some(Json::Number(n)) if n.as_f64().is_some_and(|n| (0.0..=1.0).contains(&n)) => {
            found.extend(n.as_f64().map(Expectation::Similar));
        }
        Some(_) => return Err(at.at("similar").wrong("share")),
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::action::{ActionKind, Element, Value};

    fn read(vade: &str) -> Result<Bindings> {
        let yaml = format!("title: x\nvade:\n{vade}");
        let value = crate::source::read_yaml(&yaml).unwrap();
        Bindings::read("a.md", &format!("---\n{yaml}\n---\n"), &yaml, &value["vade"])
    }

    fn problem(vade: &str) -> (&'static str, String, u32) {
        let problem = read(vade).unwrap_err();
        (problem.rule, format!("{:?}", problem.args), problem.place.unwrap().line)
    }

    #[test]
    fn everything_is_read_in_the_documents_order() {
        let read = read(concat!(
            "  sites: { server: The Server, cloud: The Cloud }\n",
            "  inputs:\n    zone: { type: choice, choices: [a, 2] }\n    age: { type: number, default: 26, ask: How old? }\n",
            "  host: local\n  session: document\n",
            "  steps:\n    export: { saves: usage, effect: read, timeout: 5m }\n",
            "    ask: { decide: true, expect: { status: 200, json: '$.a', equals: x } }\n",
            "  after:\n    - request: GET cloud:/x/$zone\n      captures: { n: '$.n' }\n",
        ))
        .unwrap();
        assert_eq!(read.sites[0].0, "server");
        assert_eq!(read.sites[1], ("cloud".into(), "The Cloud".into()));
        assert_eq!(read.inputs[0].kind, InputKind::Choice(vec!["a".into(), "2".into()]));
        assert_eq!((read.inputs[1].default.as_deref(), read.inputs[1].ask.as_deref()), (Some("26"), Some("How old?")));
        assert!(read.session && read.steps["ask"].decide);
        assert_eq!((read.steps["export"].timeout, read.steps["export"].effect), (Some(300), Some(Effect::Read)));
        let equals = Some(Json::from("x"));
        assert_eq!(
            read.steps["ask"].expect,
            [Expectation::Status(200), Expectation::Json { path: "$.a".into(), equals }]
        );
        assert_eq!((read.after[0].site.as_str(), read.after[0].path.as_str()), ("cloud", "/x/$zone"));
    }

    #[test]
    fn what_happens_on_failure_is_read() {
        let read =
            read("  steps:\n    a: { retries: 3, on-failure: continue }\n    b: { retries: { times: 2, wait: 1m } }\n");
        let steps = read.unwrap().steps;
        assert_eq!(steps["a"].retries, Some(Retries { times: 3, wait: 2 }));
        assert_eq!((steps["a"].on_failure, steps["b"].on_failure), (OnFailure::Continue, OnFailure::Stop));
        assert_eq!(steps["b"].retries, Some(Retries { times: 2, wait: 60 }));
    }

    #[test]
    fn actions_are_read_by_their_first_key() {
        let read = read(concat!(
            "  inputs: { who: { type: string } }\n  steps:\n    one:\n      actions:\n",
            "        - { fill: Find a member, with: $who, role: searchbox, effect: read }\n",
            "        - { select: Policy, option: Enabled }\n",
            "        - { click: $row }\n",
            "        - { request: 'DELETE server:/x' }\n",
        ))
        .unwrap();
        let actions = &read.steps["one"].actions;
        let field = Element { name: "Find a member".into(), role: Some("searchbox".into()), ..Element::default() };
        assert_eq!(actions[0].kind, ActionKind::Fill { field, value: Value::Input("who".into()) });
        assert_eq!(actions[0].effect, Effect::Read);
        assert!(
            matches!(&actions[1].kind, ActionKind::Select { option: Some(o), scope: Some(s), .. } if o == "Enabled" && s == "Policy")
        );
        assert!(matches!(&actions[2].kind, ActionKind::Click(e) if e.input.as_deref() == Some("row")));
        assert_eq!(actions[3].effect, Effect::Idempotent);
    }

    #[test]
    fn an_unknown_key_has_the_nearest_one_and_its_line() {
        let (rule, args, line) = problem("  steps:\n    a:\n      efect: read\n");
        assert_eq!((rule, line), ("vade-key-unknown", 6));
        assert!(args.contains("effect") && args.contains("efect"), "{args}");
    }

    #[test]
    fn a_wrong_type_has_its_line() {
        assert_eq!(problem("  steps:\n    a: { effect: maybe }\n").0, "vade-type");
        assert_eq!(problem("  inputs: [a]\n").2, 4);
        assert_eq!(problem("  steps:\n    a:\n      timeout: soon\n").2, 6);
        assert_eq!(problem("  after:\n    - request: nonsense\n").0, "vade-type");
        assert_eq!(problem("  steps:\n    a:\n      actions: [{ clack: X }]\n").0, "vade-type");
        assert_eq!(problem("  steps:\n    a: { retries: many }\n").0, "vade-type");
        assert_eq!(problem("  steps:\n    a: { retries: 21 }\n").0, "vade-type");
        assert_eq!(problem("  steps:\n    a: { retries: { time: 2 } }\n").0, "vade-key-unknown");
        assert_eq!(problem("  steps:\n    a: { on-failure: pray }\n").0, "vade-type");
    }

    #[test]
    fn a_host_or_site_must_be_one_of_the_documents() {
        let hosts = "  hosts: { primary: x }\n  steps:\n    a:\n      host: primry\n";
        let (rule, args, line) = problem(hosts);
        assert_eq!((rule, line), ("vade-host-unknown", 7));
        assert!(args.contains("primary"), "{args}");
        assert_eq!(problem("  steps:\n    a: { site: cloud }\n").0, "vade-site-unknown");
        assert!(read("  host: local\n  steps:\n    a: { host: local }\n").is_ok());
    }

    #[test]
    fn every_built_in_procedure_is_read() {
        let library = crate::source::Library::builtin();
        for path in library.documents() {
            let source = library.document(path, None).unwrap().unwrap();
            let front = crate::source::FrontMatter::read(path, &source.text).unwrap();
            let vade = front.vade.unwrap();
            Bindings::read(path, &source.text, &front.yaml, &vade).unwrap_or_else(|e| panic!("{e}"));
        }
    }

    #[test]
    fn the_schema_has_the_same_keys() {
        let schema = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/vade.schema.json"));
        let schema: Json = serde_json::from_str(schema).unwrap();
        let keys = |at: &str| {
            let map = schema.pointer(at).and_then(Json::as_object).unwrap_or_else(|| panic!("{at}"));
            let mut keys: Vec<&str> = map.keys().map(String::as_str).collect();
            keys.sort_unstable();
            keys
        };
        let sorted = |known: &[&'static str]| {
            let mut known = known.to_vec();
            known.sort_unstable();
            known
        };
        assert_eq!(keys("/properties"), sorted(TOP));
        assert_eq!(keys("/$defs/input/properties"), sorted(INPUT));
        assert_eq!(keys("/$defs/prerequisite/oneOf/1/properties"), sorted(PREREQUISITE));
        assert_eq!(keys("/$defs/step/properties"), sorted(STEP));
        assert_eq!(keys("/$defs/expect/properties"), sorted(EXPECT));
        assert_eq!(keys("/$defs/request/properties"), sorted(REQUEST));
        assert_eq!(keys("/$defs/step/properties/probe/properties"), sorted(PROBE));
        assert_eq!(keys("/$defs/step/properties/retries/oneOf/1/properties"), sorted(RETRIES));
        let kinds = schema.pointer("/$defs/step/properties/actions/items/oneOf").and_then(Json::as_array).unwrap();
        let kinds: Vec<&str> = kinds.iter().filter_map(|k| k.pointer("/required/0").and_then(Json::as_str)).collect();
        assert_eq!(kinds, super::super::bindings_action::KINDS);
    }
}
