# `vade l10n`: catalogs that follow the documents.

cmd-l10n = Keep translations in step with the documents
cmd-l10n-extract = Bring the source language's catalogs and the lock up to date with the documents
    .long = Cuts the documents into units and writes locales/<language>/procedures/<id>.ftl of the source language and locales/l10n.lock. A unit's id is given once and kept through edits; translations are not touched. Running it twice changes nothing.
    .example1 = the catalogs of all documents of a tree
arg-l10n-extract-ids = Documents to extract; all where none is named
    .value = ID
l10n-extracted = { $units ->
    [one] { $units } unit
   *[other] { $units } units
} in { $catalogs ->
    [one] { $catalogs } catalog
   *[other] { $catalogs } catalogs
}; { $files ->
    [0] nothing to change.
    [one] { $files } file written.
   *[other] { $files } files written.
}
l10n-builtin = The built-in procedures are part of the program; their catalogs cannot be written.
    .next = name a docs tree with `--root`
file-unwritable = The file `{ $path }` cannot be written: { $reason }
    .next = check the folder, its permissions and the space on the disk
version-unknown = There is no version `{ $version }`.
    .next = name one as `ghes-3.5`, `ghes`, `ghec` or `fpt`; the older `enterprise-server@2.22` works too
version-not-covered = The document is not for { $version }, only for { $versions }.
    .here = said here
    .next = leave `--for` out, or name a version that the document is for
