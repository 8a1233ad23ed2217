### Translated runbooks: what `vade build` writes on its pages and says on the way.

## The pages

# The language's own name, in itself.
language-name = English
runbook-title = Runbooks
runbook-skip = Skip to content
runbook-search = Search
runbook-search-hint = Search runbooks
# $count (text): a number
runbook-found = Found: { $count }
runbook-language = Language
runbook-version = Version
runbook-contents = On this page
# $done, $all (text): numbers of steps
runbook-progress = { $done } of { $all } steps done
runbook-reset = Start over
# $number (text): the step's number
runbook-step = Step { $number }
runbook-step-done = Step { $number } done
runbook-copy = Copy
runbook-copied = Copied
runbook-link = Copy link
runbook-linked = Link copied
runbook-print = Print
# The name of the links above a page: the list of runbooks, and the topics of this one.
runbook-trail = Where you are
# Links to the documents before and after this one.
runbook-before = Previous
runbook-after = Next
runbook-actions = Show actions
# Before the value that holds where none is given.
runbook-default = Default:
runbook-topics = Topics
runbook-other = Other
runbook-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
# $share (text): a percentage
runbook-translated = { $share } translated
# A banner: texts whose source has changed since they were translated.
runbook-stale = { $count ->
    [one] { $count } text on this page is older than its source. It is marked.
   *[other] { $count } texts on this page are older than their source. They are marked.
}
runbook-partly = { $count ->
    [one] { $count } text on this page is not translated. It is marked.
   *[other] { $count } texts on this page are not translated. They are marked.
}
runbook-digest = Procedure digest
runbook-source = Source

## What a step does

runbook-do-navigate = goes to
runbook-do-click = clicks
runbook-do-select = selects
runbook-do-fill = fills in
runbook-do-press = presses
runbook-do-download = downloads
runbook-do-upload = uploads
runbook-do-command = runs a command
runbook-do-request = sends a request
runbook-do-check = checks
runbook-do-instruct = a person does it
runbook-effect-read = only reads
runbook-effect-idempotent = can be repeated
runbook-effect-probeable = can be checked afterwards
runbook-effect-unsafe = must not be repeated
runbook-from-binding = bound in the document
runbook-from-code = from the code
runbook-from-text = from the text
runbook-from-phrase-book = from the phrase book
runbook-from-person = by hand

## On the way

build-done = { $files ->
    [one] { $files } file
   *[other] { $files } files
}, written: { $written }, removed: { $removed }
build-watching = watching the documents for changes
    .next = press Ctrl+C to end
output-unwritable = cannot write `{ $path }`: { $reason }
output-not-ours = the folder `{ $path }` holds files that `vade build` has not written
    .next = name a new or empty folder with --out
build-findings-before = { $count ->
    [one] one finding is as it was at the last build
   *[other] { $count } findings are as they were at the last build
}
    .next = `vade check` lists them
runbook-all-contents = Contents
pdf-no-font = there is no font for { $language } on this machine, so that every character would be an empty box
    .next = install one: on Debian and Ubuntu `apt install { $package }`
value-format-pdf = a runbook to print in each language, by Chromium
print-failed = the pages could not be printed: { $reason }
