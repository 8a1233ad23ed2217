# What is printed of documents.

missing-include = What belongs here, “{ $name }”, is not there. Look it up in the documentation.

# Marks behind words, in square brackets.
mark-stale = out of date
mark-fuzzy = not confirmed
mark-differs = code differs from the source
mark-source = not translated

# Boxes.
notice-note = Note
notice-tip = Tip
notice-warning = Warning
notice-danger = Danger

# A line before a picture's description, in square brackets.
picture = Picture

# A line before what is meant for readers of one tool or system only.
only-tool = { $tool ->
    [mac] macOS only
    [windows] Windows only
    [linux] Linux only
    [webui] In the web browser only
    [cli] GitHub CLI only
    [desktop] GitHub Desktop only
    [curl] cURL only
    [codespaces] Codespaces only
    [vscode] Visual Studio Code only
   *[other] { $tool } only
}

# The head of a document.
count-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
show-inputs = What you need to know
show-untranslated = This document is not translated into your language ({ $language }).

# The table of `vade config`.
config-name = Setting
config-value = Value
config-from = From
config-default = default
# What stands in for a value that nobody gives.
config-none-root = the built-in procedures
config-none-sites = none
config-none-version = the newest that a document knows

# `vade list`.
list-broken = cannot be read

# After an export, on standard error; the findings follow, counted by rule.
# $documents (number), $findings (number)
export-summary = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}, { $findings ->
    [0] no findings
    [one] { $findings } finding
   *[other] { $findings } findings
}
findings-more = { $count ->
    [one] one more finding
   *[other] { $count } more findings
}
    .next = `-v` shows all
