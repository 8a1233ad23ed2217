//! What a step does. Actions come from the source document only (`DESIGN.md`, law 1).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

/// The id of a site: `server`, `cloud`, or what a document names.
pub type Site = String;

/// One thing that a step does.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Action {
    /// What is done.
    #[serde(flatten)]
    pub kind: ActionKind,
    /// What happens to the world, and so whether it may be done again.
    pub effect: Effect,
    /// How we know.
    pub from: Provenance,
    /// Only where the reader wants it or a condition holds: never done by anything but a person.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// It is known to be done already when its turn comes, so that nothing is done: the phrase book says so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub satisfied: bool,
}

impl Action {
    /// An action that has to be done, unconditionally.
    #[must_use]
    pub const fn new(kind: ActionKind, effect: Effect, from: Provenance) -> Self {
        Self { kind, effect, from, optional: false, satisfied: false }
    }

    /// What a person has to do, and why nothing better is known.
    #[must_use]
    pub const fn instruct(why: Option<&'static str>) -> Self {
        Self::new(ActionKind::Instruct { why }, Effect::Unsafe, Provenance::Person)
    }
}

/// What is done.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum ActionKind {
    /// Go to a page or a site.
    Navigate {
        /// A site's id, or an address.
        to: String,
    },
    /// Click what has that name.
    Click(Element),
    /// Choose an option, or tick a box.
    Select {
        /// What is chosen; `None` where the step leaves the choice to a person.
        #[serde(skip_serializing_if = "Option::is_none")]
        option: Option<String>,
        /// The option's name is the value of this input.
        #[serde(skip_serializing_if = "Option::is_none")]
        input: Option<String>,
        /// The options that the step names, where it leaves the choice open.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        among: Vec<String>,
        /// The option is taken back: a box is unticked.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        clear: bool,
        /// The list or group it is chosen in, where the step says.
        #[serde(skip_serializing_if = "Option::is_none")]
        scope: Option<String>,
    },
    /// Type a value into a field.
    Fill {
        /// The field.
        field: Element,
        /// The value.
        value: Value,
    },
    /// Press a key.
    Press {
        /// Its name.
        key: String,
    },
    /// Click what has that name and keep what comes.
    Download {
        /// What is clicked.
        element: Element,
        /// The name under which the file is kept.
        #[serde(skip_serializing_if = "Option::is_none")]
        saves: Option<String>,
    },
    /// Give a file to a field.
    Upload {
        /// The field, where the step says.
        #[serde(skip_serializing_if = "Option::is_none")]
        element: Option<Element>,
        /// The name of the file, kept by an earlier step.
        #[serde(skip_serializing_if = "Option::is_none")]
        uses: Option<String>,
    },
    /// Run a command.
    Command(Command),
    /// Send a request.
    Request(Request),
    /// See whether something holds.
    Check {
        /// What is looked for on the page.
        element: Element,
    },
    /// Everything that a person has to do.
    Instruct {
        /// Why nothing better is known: a message id of `actions.ftl`, or `None` where the step simply is a person's.
        #[serde(skip_serializing_if = "Option::is_none")]
        why: Option<&'static str>,
    },
}

impl ActionKind {
    /// The site that it names itself.
    #[must_use]
    pub fn site(&self) -> Option<&Site> {
        match self {
            Self::Request(request) => Some(&request.site),
            Self::Navigate { to } => Some(to),
            _ => None,
        }
    }

    /// The labels of a page that it looks for: names, options and the headings above them.
    #[must_use]
    pub fn labels(&self) -> Vec<&str> {
        fn of(element: &Element) -> Vec<&str> {
            [Some(&element.name), element.scope.as_ref()].into_iter().flatten().map(String::as_str).collect()
        }
        let mut labels: Vec<&str> = match self {
            Self::Click(element)
            | Self::Check { element }
            | Self::Download { element, .. }
            | Self::Fill { field: element, .. }
            | Self::Upload { element: Some(element), .. } => of(element),
            Self::Select { option, scope, .. } => [option, scope].into_iter().flatten().map(String::as_str).collect(),
            Self::Upload { element: None, .. }
            | Self::Navigate { .. }
            | Self::Press { .. }
            | Self::Command(_)
            | Self::Request(_)
            | Self::Instruct { .. } => Vec::new(),
        };
        labels.retain(|l| !l.is_empty());
        labels
    }
}

/// A thing on a page, found by its accessible name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Element {
    /// Its name as the product shows it: the source's label.
    pub name: String,
    /// The name is the value of this input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// What it is (`button`, `link`, `menuitem`, `tab`, `checkbox`, `textbox`, …), where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The heading, legend or region that it stands under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

/// A value: fixed, or that of an input or of something an earlier step keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// This text.
    Text(String),
    /// The value of an input.
    Input(String),
    /// What an earlier step keeps under that name.
    Saved(String),
    /// What only the step's words say: a person types it.
    Open,
}

/// A command; its bytes are the document's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Command {
    /// The script, one fixed string.
    pub script: String,
    /// The host: `local`, or one that the document names; `None` where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Environment variables and the inputs or saved values that they hold.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub environment: BTreeMap<String, Value>,
    /// What its author shows as output; for the reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<String>,
    /// What must hold afterwards.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expect: Vec<Expectation>,
    /// The names under which parts of the output are kept, each with the JSON path (it starts with `$`) or the pattern that finds
    /// it (its first group, else all that it matches). An empty pattern is the whole output, white space at both ends cut.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub captures: BTreeMap<String, String>,
    /// Seconds after which it is given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<u64>,
    /// Why only a person may run it: a message id of `actions.ftl`. Where it is there, no backend runs the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<&'static str>,
}

/// A request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Request {
    /// The method, upper case.
    pub method: String,
    /// The site.
    pub site: Site,
    /// The path, `$input` and `$saved` names in it.
    pub path: String,
    /// Headers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// The body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What must hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expect: Vec<Expectation>,
    /// The names under which parts of the answer are kept, each with its JSON path.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub captures: BTreeMap<String, String>,
}

/// What must hold after a command or request.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Expectation {
    /// The exit status.
    Exit(i64),
    /// The HTTP status.
    Status(u16),
    /// The output holds this text.
    Contains(String),
    /// A line of the output matches this regular expression.
    Matches(String),
    /// The output is this text, white space at both ends aside.
    Equals(String),
    /// The value at a JSON path is this one; present, where it is `None`.
    Json {
        /// The path, such as `$.a[0].b`.
        path: String,
        /// The value.
        #[serde(skip_serializing_if = "Option::is_none")]
        equals: Option<serde_json::Value>,
    },
    /// The output is like the sample: at least this share of it (0 to 1).
    Similar(f64),
}

/// What an action does to the world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It only looks.
    Read,
    /// Done twice it is as if done once.
    Idempotent,
    /// Whether it was done can be found out.
    Probeable,
    /// It must not be done twice. Whatever is not known better is this.
    #[default]
    Unsafe,
}

/// How an action is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// The document's `vade:` key says so.
    Binding,
    /// The step's code.
    Code,
    /// Verb and label in the step's text.
    Text,
    /// The phrase book.
    PhraseBook,
    /// Nothing better is known: a person.
    Person,
}
