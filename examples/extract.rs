//! Writes the source language's catalogs of the tree in the first argument below the folder in the second.

use std::collections::BTreeSet;
use std::path::Path;

use vademecum::localize::{Ids, source_catalog, subject, with_kept_ids};
use vademecum::source::Library;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let (root, out) = (&args[1], Path::new(&args[2]));
    let library = Library::open(Path::new(root))?;
    let write = |catalog: &str, entries: Vec<subject::Entry>, path: &str| -> std::io::Result<()> {
        let file = out.join(format!("{catalog}.ftl"));
        let known = std::fs::read_to_string(&file).map(|t| Ids::read(&t)).unwrap_or_default();
        let entries = with_kept_ids(entries, &known);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, source_catalog(&entries, path))
    };
    for path in library.documents() {
        let Some(source) = library.document(path, None)? else { continue };
        write(&subject::document_catalog(&library.id(path)), subject::of_document(&source)?, path)?;
    }
    let catalogs: BTreeSet<String> =
        subject::reusable_names(&library).iter().map(|n| subject::reusable_catalog(n)).collect();
    for catalog in catalogs {
        write(&catalog, subject::of_reusables(&library, &catalog), "data/reusables")?;
    }
    Ok(())
}
