//! The cues of a language: the words by which its documents say what is to be done, read from `locales/<language>/cues.yml`.

use serde_json::Value as Json;

use super::phrasebook::PhraseBook;
use super::phrases::Phrases;
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Place, Result};
use crate::source::read_yaml;

/// What a verb asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// Click a thing.
    Click,
    /// Choose an option.
    Select,
    /// Tick a box: a name must follow at once (`check`, which has other meanings too).
    Tick,
    /// Untick a box.
    Clear,
    /// Type into a field.
    Fill,
    /// Press a key.
    Press,
    /// Give a file.
    Upload,
    /// Get a file.
    Download,
    /// Go to a site or page.
    Navigate,
    /// Open a thing: clicked where it has a name.
    Open,
    /// See whether something is so.
    Check,
    /// Look, read, decide: names that follow are not acted on.
    Look,
    /// Give a file to what was clicked just before (`attach`, `drag`).
    Attach,
    /// Keep what is there for later (`copy`): only a person can.
    Keep,
}

/// What a thing on a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    Field,
    DropDown,
    Button,
    Link,
    Tab,
    Checkbox,
    MenuItem,
    Area,
}

impl Noun {
    /// The role that accessibility trees give it.
    pub(super) const fn role(self) -> Option<&'static str> {
        match self {
            Self::Field => Some("textbox"),
            Self::DropDown => Some("combobox"),
            Self::Button => Some("button"),
            Self::Link => Some("link"),
            Self::Tab => Some("tab"),
            Self::Checkbox => Some("checkbox"),
            Self::MenuItem => Some("menuitem"),
            Self::Area => None,
        }
    }
}

/// A place on a page that a document names without quoting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Landmark {
    /// A sidebar or the head of a page, where what is clicked leads somewhere.
    Navigation,
    /// Any other.
    Corner,
}

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Verb(Verb),
    /// A verb that stands after what it acts on.
    Final(Verb),
    /// A verb whose meaning a particle at the end of the clause completes.
    Separable(usize),
    Noun(Noun),
    Landmark(Landmark),
    /// A preposition: the name after it says where.
    Scope,
    /// A postposition: the name before it says where.
    After,
    And,
    Or,
    /// What follows is a purpose, not an instruction.
    Purpose,
    If,
    Optional,
    Not,
    /// What follows is possible, not asked for.
    Modal,
    /// The clause before was not an instruction after all.
    Cancel,
    /// The step wants a file.
    Wish,
    /// A session on another machine begins.
    Session,
    /// It ends.
    SessionEnd,
    /// A word that means nothing here (articles), or a phrase that only looks like a cue.
    Filler,
    /// A thing of the phrase book.
    Thing(usize),
    /// A site of the phrase book.
    Site(usize),
}

/// A separable verb: its particles and what each makes of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Separable {
    pub particles: Vec<(Vec<char>, Verb)>,
    pub otherwise: Option<Verb>,
}

/// The cues of one language, the phrase book's phrases in it among them.
#[derive(Clone, Debug, Default)]
pub struct Cues {
    pub(super) phrases: Phrases<Meaning>,
    pub(super) separable: Vec<Separable>,
    /// Bold words that are no names (`not`, `only`).
    pub(super) emphasis: Vec<String>,
    /// A comma ends what a verb can act on.
    pub(super) commas: bool,
}

const VERBS: &[(&str, Verb)] = &[
    ("click", Verb::Click),
    ("select", Verb::Select),
    ("tick", Verb::Tick),
    ("clear", Verb::Clear),
    ("fill", Verb::Fill),
    ("press", Verb::Press),
    ("upload", Verb::Upload),
    ("download", Verb::Download),
    ("navigate", Verb::Navigate),
    ("open", Verb::Open),
    ("check", Verb::Check),
    ("look", Verb::Look),
    ("attach", Verb::Attach),
    ("keep", Verb::Keep),
];
const NOUNS: &[(&str, Noun)] = &[
    ("field", Noun::Field),
    ("drop-down", Noun::DropDown),
    ("button", Noun::Button),
    ("link", Noun::Link),
    ("tab", Noun::Tab),
    ("checkbox", Noun::Checkbox),
    ("menu-item", Noun::MenuItem),
    ("area", Noun::Area),
];
const LANDMARKS: &[(&str, Landmark)] = &[("navigation", Landmark::Navigation), ("corner", Landmark::Corner)];
const WORDS: &[(&str, Meaning)] = &[
    ("scopes", Meaning::Scope),
    ("after-scopes", Meaning::After),
    ("and", Meaning::And),
    ("or", Meaning::Or),
    ("purpose", Meaning::Purpose),
    ("if", Meaning::If),
    ("optional", Meaning::Optional),
    ("not", Meaning::Not),
    ("modal", Meaning::Modal),
    ("cancel", Meaning::Cancel),
    ("wishes-file", Meaning::Wish),
    ("session", Meaning::Session),
    ("session-end", Meaning::SessionEnd),
    ("fillers", Meaning::Filler),
];
const TOP: &[&str] = &[
    "verbs",
    "final-verbs",
    "separable-verbs",
    "nouns",
    "landmarks",
    "scopes",
    "after-scopes",
    "and",
    "or",
    "purpose",
    "if",
    "optional",
    "not",
    "modal",
    "cancel",
    "wishes-file",
    "session",
    "session-end",
    "fillers",
    "emphasis",
    "commas",
];

impl Cues {
    /// Reads the cues in `text`, the contents of the file `path`, with the phrases that `book` has in `language`.
    ///
    /// # Errors
    /// `cues-not-yaml`, `vade-key-unknown` and `vade-type`, each with its line.
    pub fn read(path: &str, text: &str, book: &PhraseBook, language: &str) -> Result<Self> {
        let value = read_yaml(text).map_err(|e| {
            let place = Place::find(path, text, e.line.max(1), "");
            Diagnostic::error("cues-not-yaml").with("path", path).with("reason", e.reason).at(place)
        })?;
        let reader = Reader::new(path, text, text, &[]);
        let map = reader.map(&value, TOP)?;
        let mut cues = Self { commas: true, ..Self::default() };
        book.phrases(language, |phrase, meaning| cues.phrases.add(phrase, meaning));
        for (key, verb) in VERBS {
            for (kind, meaning) in [("verbs", Meaning::Verb(*verb)), ("final-verbs", Meaning::Final(*verb))] {
                cues.add(&reader.at(kind), map.get(kind), key, meaning)?;
            }
        }
        for (key, noun) in NOUNS {
            cues.add(&reader.at("nouns"), map.get("nouns"), key, Meaning::Noun(*noun))?;
        }
        for (key, landmark) in LANDMARKS {
            cues.add(&reader.at("landmarks"), map.get("landmarks"), key, Meaning::Landmark(*landmark))?;
        }
        for (key, meaning) in WORDS {
            for phrase in reader.at(key).strings(map.get(*key))? {
                cues.phrases.add(&phrase, *meaning);
            }
        }
        let at = reader.at("separable-verbs");
        for value in at.list(map.get("separable-verbs"))? {
            cues.separable(&at, value)?;
        }
        cues.emphasis = reader.at("emphasis").strings(map.get("emphasis"))?;
        if map.contains_key("commas") {
            cues.commas = reader.at("commas").flag(map.get("commas"))?;
        }
        cues.phrases.sort();
        Ok(cues)
    }

    fn add(&mut self, at: &Reader<'_>, group: Option<&Json>, key: &str, meaning: Meaning) -> Result<()> {
        let Some(group) = group.filter(|g| !g.is_null()) else { return Ok(()) };
        let known: Vec<&str> =
            VERBS.iter().map(|v| v.0).chain(NOUNS.iter().map(|n| n.0)).chain(LANDMARKS.iter().map(|l| l.0)).collect();
        for phrase in at.at(key).strings(at.map(group, &known)?.get(key))? {
            self.phrases.add(&phrase, meaning);
        }
        Ok(())
    }

    fn separable(&mut self, at: &Reader<'_>, value: &Json) -> Result<()> {
        let map = at.map(value, &["verb", "with", "otherwise"])?;
        let verb = |name: &str| VERBS.iter().find(|v| v.0 == name).map(|v| v.1).ok_or_else(|| at.wrong("verb"));
        let particles = at.texts(map.get("with"))?;
        let particles = particles.iter().map(|(word, name)| Ok((word.chars().collect(), verb(name)?)));
        let otherwise = at.text(map.get("otherwise"))?.map(|name| verb(&name)).transpose()?;
        self.separable.push(Separable { particles: particles.collect::<Result<_>>()?, otherwise });
        for phrase in at.strings(map.get("verb"))? {
            self.phrases.add(&phrase, Meaning::Separable(self.separable.len() - 1));
        }
        Ok(())
    }
}
