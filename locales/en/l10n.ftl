# `vade l10n`: catalogs that follow the documents.

cmd-l10n = Keeps translations in step with the documents.
cmd-l10n-extract = Brings the source language's catalogs and the lock up to date with the documents.
    .long = Cuts the documents into units and writes locales/<language>/procedures/<id>.ftl of the source language and locales/l10n.lock. A unit's id is given once and kept through edits; translations are not touched. Running it twice changes nothing.
    .example1 = The catalogs of all documents of a tree:
arg-l10n-extract-ids = Documents to extract; all where none is named.
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

cmd-l10n-accept = Says that translations still hold although their source has changed.
    .long = Marks the translations of these documents, in the language of --lang, as made for the source texts as they are now. A translation that was edited after its source changed needs no such word.
    .example1 = The German words of a document were looked through:
arg-l10n-accept-ids = Documents, or catalogs such as reusables/enterprise.
    .value = ID
cmd-l10n-status = Shows how far each language is.
    .long = Counts the units of each language and catalog: fresh, stale in little things, stale, fuzzy, missing, and orphaned.
    .example1 = In CI, where every language has to be complete:
arg-l10n-status-min = Ends with 3 where a language has less than this share of its units up to date.
    .value = PERCENT
l10n-accepted = { $units ->
    [0] Nothing to confirm: all translations into { $language } are up to date.
    [one] { $units } translation into { $language } confirmed.
   *[other] { $units } translations into { $language } confirmed.
}
l10n-language = Which language is meant?
    .next = name one with `--lang`: { $languages }
l10n-no-catalogs = There are no catalogs here.
    .next = `vade l10n extract` writes those of the source language
l10n-behind = Less than { $least } up to date: { $languages }
    .next = `vade l10n status` shows which documents
l10n-fresh = { $units } fresh
l10n-stale-minor = { $units } stale in little things
l10n-stale = { $units } stale
l10n-fuzzy = { $units } fuzzy
l10n-missing = { $units } missing
l10n-orphan = { $units ->
    [one] { $units } orphan
   *[other] { $units } orphans
}

cmd-l10n-import = Takes translated documents over into catalogs.
    .long = Reads translations/<language>/ of a docs tree, pairs its units with those of the source, puts damaged Liquid right from the source's, recognises UI labels in all their forms, and writes catalogs, labels and the lock. Doubtful pairs are marked fuzzy. Units that a catalog has already are left as they are.
    .example1 = The Spanish translations of a tree:
arg-l10n-import-into = Folder for the catalogs, in place of the tree's own.
    .value = FOLDER
l10n-imported = { $units ->
    [one] { $units } unit
   *[other] { $units } units
} taken over into { $language }, { $fuzzy } of them fuzzy; { $share } of the source's units have a partner; { $files ->
    [one] { $files } file written.
   *[other] { $files } files written.
}
l10n-import-missing = without a partner: { $units }
l10n-import-fuzzy = line { $line }: to be looked at
l10n-import-left-over = line { $line }: without a place in the source: { $text }
l10n-label-disputed = the label “{ $label }” is translated in several ways: { $translations }
l10n-nothing-to-import = There is nothing to take over in { $folder }.
    .next = check that its documents have the same paths as those of the source
