//! A docs tree: documents, front matter, reusables, variables and translations, read lazily and each once.

mod front_matter;
mod language;
mod library;
mod links;
mod settings;
mod store;
mod texts;
mod tree;
mod version;
mod yaml;

pub use front_matter::{FrontMatter, Parts, split};
pub use language::written_languages;
pub use library::{Found, Library};
pub use links::{document_name, file, joined, outward, scheme};
pub use settings::Settings;
pub use store::{MAX_FILE_BYTES, Store};
pub use texts::{Mark, Source, Texts, Wording};
pub use version::{NEWEST_GHES, NotAVersion, Product, Release, Version};
pub use yaml::{NotYaml, line_of, read as read_yaml};
