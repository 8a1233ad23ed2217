//! What the program finds outside of itself: the only place that reads the environment, the terminal and the home folder.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use etcetera::app_strategy::{AppStrategy, AppStrategyArgs, choose_app_strategy};

/// The world as one run of the program finds it.
pub struct World {
    /// Environment variables that are Unicode.
    pub variables: BTreeMap<String, String>,
    /// The working folder.
    pub folder: PathBuf,
    /// Where the user's configuration is kept.
    pub config: PathBuf,
    /// Where runs are kept.
    pub state: PathBuf,
    /// Columns of the terminal; 80 where there is none.
    pub width: usize,
    /// Whether a person can answer: standard input and standard error are a terminal.
    pub interactive: bool,
    /// Whether the process's signals are ours to handle.
    pub signals: bool,
    /// Whether standard output is a terminal.
    pub out_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub err_is_terminal: bool,
    /// Standard input.
    pub input: Box<dyn BufRead + Send>,
    /// Standard output: data.
    pub out: Box<dyn Write + Send>,
    /// Standard error: messages.
    pub err: Box<dyn Write + Send>,
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("folder", &self.folder).field("width", &self.width).finish_non_exhaustive()
    }
}

/// The width where no terminal says one.
const WIDTH: usize = 80;
/// The narrowest and widest text: below the one nothing fits, above the other nobody can read.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

impl World {
    /// What this process finds.
    #[must_use]
    pub fn of_this_process() -> Self {
        let variables: BTreeMap<String, String> =
            std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?))).collect();
        let folder = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        let args =
            AppStrategyArgs { top_level_domain: String::new(), author: String::new(), app_name: "vade".to_owned() };
        let folders = choose_app_strategy(args).ok();
        let config = folders.as_ref().map_or_else(|| folder.join(".vade"), AppStrategy::config_dir);
        let state =
            folders.as_ref().map_or_else(|| folder.join(".vade"), |f| f.state_dir().unwrap_or_else(|| f.data_dir()));
        let (out, err) = (io::stdout().is_terminal(), io::stderr().is_terminal());
        Self {
            width: width(&variables),
            folder,
            config: variables.get("VADE_CONFIG").map_or(config, PathBuf::from),
            state: variables.get("VADE_STATE").map_or(state, PathBuf::from),
            interactive: io::stdin().is_terminal() && err,
            signals: true,
            out_is_terminal: out,
            err_is_terminal: err,
            input: Box::new(io::BufReader::new(io::stdin())),
            out: Box::new(io::BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            variables,
        }
    }

    /// A world without a terminal, for tests: these variables, that folder, and what was written.
    #[must_use]
    pub fn of_a_test(variables: &[(&str, &str)], folder: impl Into<PathBuf>, input: &str) -> (Self, Written, Written) {
        let (out, err) = (Written::default(), Written::default());
        let folder = folder.into();
        let variables: BTreeMap<_, _> = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let world = Self {
            config: folder.join("config"),
            state: folder.join("state"),
            folder,
            width: width(&variables),
            variables,
            interactive: false,
            signals: false,
            out_is_terminal: false,
            err_is_terminal: false,
            input: Box::new(io::Cursor::new(input.to_owned())),
            out: Box::new(out.clone()),
            err: Box::new(err.clone()),
        };
        (world, out, err)
    }

    /// The value of a variable that is set and not empty.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|v| !v.is_empty())
    }
}

/// `COLUMNS`, else the terminal's own width, within [`WIDTHS`].
fn width(variables: &BTreeMap<String, String>) -> usize {
    let said = variables.get("COLUMNS").and_then(|c| c.parse().ok());
    let measured = || terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
    said.or_else(measured).unwrap_or(WIDTH).clamp(*WIDTHS.start(), *WIDTHS.end())
}

/// What was written, for tests.
#[derive(Clone, Debug, Default)]
pub struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    /// All of it.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
