### `vade check` and `vade explain`: findings, rules, and why there are such rules.
### $source (list): what the source has; $here (list): what the translation has; $how (text): `lost`, `added`, or `changed`.

cmd-check = Checks documents, catalogs and translations.
    .long = Holds every translation against its source and every document against what it refers to, and tells what would mislead a reader. Ends with 3 where there are errors. Severities are set by `rules:` in vade.yml.
    .example1 = A tree, all languages:
    .example2 = Only what is new since the main branch, for a code review:
arg-check-paths = Documents, catalogs, folders or ids; all where none is given.
    .value = PATH
arg-check-baseline = Leaves out what an earlier report in JSON knows already.
    .value = FILE
arg-check-changed-since = Tells only of files that changed since a revision of Git.
    .value = REVISION
arg-check-fix = Applies the fixes that are certain, then checks again.
arg-check-for = The versions of the product that documents are read in, separated by commas; all that the tree speaks of where none is given.
    .value = VERSIONS
arg-check-format = How the findings are told.
    .value = FORMAT
value-format-sarif = for code hosts and editors (SARIF 2.1.0)
cmd-explain = Explains a rule of `vade check`.
    .long = Says what a rule finds, why it matters, and how its severity is set. Without a name it lists all rules.
    .example1 = A rule:
arg-explain-rule = The rule's name, as findings show it.
    .value = RULE

check-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
check-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
check-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
check-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
check-languages = { $count ->
    [one] { $count } language
   *[other] { $count } languages
}
# $counts (text): numbers of findings. $documents, $languages (text): as above
check-summary = { $counts } in { $documents }, { $languages }
check-nothing = Nothing to report in { $documents }, { $languages }
check-notes-hidden = Notes are shown with `-v`.
# $versions (list): product versions
check-versions = only in { $versions }
# $from, $to (text): in backticks
check-fix = `vade check --fix` writes { $to } in place of { $from }
check-fixed = { $count ->
    [0] Nothing could be mended for certain.
    [one] { $count } finding mended.
   *[other] { $count } findings mended.
}
check-baseline-gone = { $count ->
    [one] { $count } finding of the baseline is gone.
   *[other] { $count } findings of the baseline are gone.
} Write it anew to forget them.
check-family-words = Words against their source
check-family-state = Complete and up to date
check-family-catalogs = Fluent files
check-family-trees = Translated documents
check-family-documents = Documents
check-family-liquid = Liquid
check-family-files = Files and settings
# $rule (text): a rule's name
explain-severity = To change it, in vade.yml: `rules: { "{" } { $rule }: warning { "}" }`, with `error`, `warning`, `note` or `off`.

## Problems of the command itself

rule-unknown = there is no rule `{ $name }`
    .next = `vade explain` lists the rules
rule-severity = the rule `{ $name }` has no such severity
    .next = give one of `error`, `warning`, `note`, `off`
baseline-unreadable = `{ $path }` is no report in JSON
    .next = write one: `vade check --format json > { $path }`
git-failed = Git does not say what changed: { $reason }
    .next = check the revision; the tree must be in a Git repository
check-builtin = the built-in procedures are part of the program and cannot be mended
    .next = name a docs tree with `--root`

## Words against their source

code-differs = { $how ->
    [lost] missing here, though the source has it: the code { $source }
    [added] not in the source: the code { $here }
   *[changed] { $source } in the source, { $here } here
}
    .next = write the code as the source has it; code is never translated
variable-differs = { $how ->
    [lost] missing here, though the source has it: the variable { $source }
    [added] not in the source: the variable { $here }
   *[changed] the variable { $source } in the source, { $here } here
}
    .next = use the source's variables, each as often as there
tag-differs = { $how ->
    [lost] missing here, though the source has it: the tag { $source }
    [added] not in the source: the tag { $here }
   *[changed] { $source } in the source, { $here } here
}
    .next = copy the tag from the source; tags are never translated
tag-order-differs = the blocks of the source, { $source }, stand here in another order: { $here }
    .next = put the tags in the source's order, so that each block closes what it opened
link-differs = { $how ->
    [lost] missing here, though the source has it: the link to { $source }
    [added] not in the source: the link to { $here }
   *[changed] the link leads to { $source } in the source, to { $here } here
}
    .next = keep the source's target; only the text of a link is translated
image-differs = { $how ->
    [lost] missing here, though the source has it: the image { $source }
    [added] not in the source: the image { $here }
   *[changed] the image is { $source } in the source, { $here } here
}
    .next = keep the source's image; its description is translated
html-differs = { $how ->
    [lost] missing here, though the source has it: the HTML { $source }
    [added] not in the source: the HTML { $here }
   *[changed] HTML: { $source } in the source, { $here } here
}
    .next = keep the source's HTML tags, each as often as there
placeholder-differs = { $how ->
    [lost] missing here, though the source has it: the placeholder { $source }
    [added] not in the source: the placeholder { $here }
   *[changed] the placeholder { $source } in the source, { $here } here
}
    .next = write placeholders as the source has them
number-differs = { $how ->
    [lost] missing here, though the source has it: the number { $source }
    [added] not in the source: the number { $here }
   *[changed] the number { $source } in the source, { $here } here
}
    .next = check which of the two is right
unit-of-number-differs = { $source } in the source, { $here } here
    .next = use the source's unit of measurement
label-differs = { $how ->
    [lost] missing here, though the source has it: the label { $source }
    [added] not in the source: the label { $here }
   *[changed] the label is { $source } in the source, { $here } here
}
    .next = name the label as the product shows it; its translation belongs in labels.ftl
label-varies = the label “{ $label }” is “{ $here }” here and “{ $usual }” elsewhere
    .next = use one translation everywhere
term-differs = the glossary calls “{ $term }” { $words }; none of these is here
    .next = use the glossary's word, or add this one to the glossary
# $word (text): the word of the source that says no
negation-lost = the source says “{ $word }”, and nothing here says no
    .next = read both: a lost “not” turns an instruction into its opposite
emphasis-broken = bold text that other programs show with its asterisks
    .next = move quotation marks, brackets and colons out of the bold text, or put a space beside it
# $character (text): such as U+202E
hidden-character = the invisible character { $character } is here and not in the source
    .next = remove it; it changes what people or programs read without being seen
# $letter (text): the foreign letter with its number
mixed-script = “{ $word }” mixes alphabets: { $letter }
    .next = type the word anew in one alphabet
# $source, $here (list): kinds of action. $step (number): its number
actions-differ = step { $step }: { $source } by the source, { $here } by the words here
    .next = word the step so that it asks for the same actions in the same order

## Complete and up to date

unit-missing = { $units ->
    [one] { $units } of { $all } units has no translation: { $first }
   *[other] { $units } of { $all } units have no translation, the first: { $first }
}
    .next = translate what is missing; until then readers see the source
unit-untranslated = { $units ->
    [0] this is still the source's text
    [one] { $units } of { $all } units is still the source's text
   *[other] { $units } of { $all } units are still the source's text
}
    .next = translate what is left over
unit-partly-untranslated = part of the text is still the source's: “{ $part }”
    .next = translate the rest
unit-stale = the source of `{ $unit }` has changed since it was translated
    .next = bring the translation up to date, or confirm it with `vade l10n accept`
unit-stale-minor = in the source of `{ $unit }` markup, case, punctuation or a link has changed
    .next = look it over, then confirm it with `vade l10n accept`
unit-fuzzy = nobody has confirmed `{ $unit }`
    .next = look it over, then confirm it with `vade l10n accept`
unit-orphan = `{ $unit }` translates a text that is gone
    .next = remove it, or keep it for later
unit-swapped = the words of `{ $unit }` were written for `{ $other }`
    .next = put each translation back to its own unit
catalog-behind = the catalog does not say what the document says at `{ $unit }`
    .next = run `vade l10n extract`
catalog-orphan = `{ $path }` belongs to no document
    .next = remove the file, or bring the document back
lock-damaged =
    { $count ->
        [one] a line of the lock is no entry, or says what another line does not
       *[other] { $count } lines of the lock are no entries, or say what other lines do not
    }
    .next = take out what a merge left behind, then run `vade l10n extract`

## Fluent files

ftl-syntax = this message is not valid Fluent and is not shown
    .next = mend the entry; indentation and closing braces are the usual reasons
ftl-twice = `{ $id }` is there twice; only the first counts
    .next = remove one of them
# $what (text): a variable, term, message or function
ftl-unresolved = `{ $what }` does not exist
    .next = use a name that the source's message has; every variant counts
ftl-cycle = `{ $what }` refers to itself
    .next = take one of the references out of the circle
ftl-too-many-placeables = { $what } placeables, and at most 100 are shown: the rest of the text would be cut
    .next = write plain text in place of placeables, or split the text
ftl-too-deep = braces are nested so deeply that reading this file would bring the program down
    .next = close the braces
ftl-cut-escape = an escape such as `\u00A0` is cut short here
    .next = write all its digits
ftl-too-many-digits = `{ $what }` asks for more digits than a number has
    .next = give at most 19
# $forms (list): plural categories. $language (text): a tag
plural-forms = { $how ->
    [missing] the forms { $forms } of { $language } are missing here
   *[surplus] { $language } has no form { $forms }
}
    .next = give one variant for each plural form of the language

## Translated documents

steps-differ = { $how ->
    [missing] step { $step } of the source is missing here: “{ $text }”
    [extra] step { $step } is not in the source: “{ $text }”
    [moved] step { $step } is step { $source } of the source: “{ $text }”
    [lists] the steps are in { $here ->
        [one] { $here } list
       *[other] { $here } lists
    } here and in { $source } in the source
   *[count] “{ $heading }” has { $here ->
        [one] { $here } step
       *[other] { $here } steps
    } here and { $source } in the source
}
    .next = give the translation the source's steps, one for one
condition-differs = { $how ->
    [lost] missing here, though the source has it: the condition { $source }
    [added] not in the source: the condition { $here }
   *[changed] conditions: { $source } in the source, { $here } here
}
    .next = copy the conditions from the source, so that readers of a version see what is for it
include-differs = { $how ->
    [lost] missing here, though the source has it: the include { $source }
    [added] not in the source: the include { $here }
   *[changed] includes: { $source } in the source, { $here } here
}
    .next = include the same texts in the same places
versions-differ = the document is for { $source }, its translation for { $here }
    .next = copy `versions` from the source
fence-differs = code block: `{ $source }` in the source, `{ $here }` here
    .next = copy the code from the source; only comments are translated
fence-count-differs = the source has { $source } code blocks, the translation { $here }
    .next = give the translation the source's code blocks
unit-surplus = { $units ->
    [one] a text has no place in the source: { $first }
   *[other] { $units } texts have no place in the source, the first: { $first }
}
    .next = remove what the source no longer says
document-missing = there is no translation `{ $path }`
    .next = translate the document; until then readers see the source
document-orphan = `{ $path }` translates a document that is not there
    .next = remove the file, or bring the document back

## Documents

procedure-missing = the document says how it is run, but has no steps
    .next = write the steps as an ordered list, or remove the key `vade`
procedure-without-actions = nothing in “{ $heading }” can be done by anybody but a person
    .next = name labels in bold and put commands into code blocks, so that steps have actions
input-unused = nothing uses the input `{ $name }`
    .next = use it as `${ $name }`, or remove it
input-unasked = the input `{ $name }` has no question
    .next = write under `ask` what a person is to enter
value-unknown = `${ $name }` is neither an input nor kept by a step
    .next = mend the name, or add it under `inputs`
link-dead = the link leads nowhere: `{ $target }`
    .next = mend the path; links go to documents of this tree
anchor-dead = the document has no part `{ $target }`
    .next = use a heading's anchor
image-dead = the image is not there: `{ $target }`
    .next = add the file, or mend the path
include-unused = nothing includes `{ $name }`
    .next = remove the text, or use it
redirect-loop = `{ $from }` redirects in a circle
    .next = remove the address from `redirect_from`; `{ $other }` has it
redirect-twice = `{ $from }` redirects to two documents, the other is `{ $other }`
    .next = keep it in one of them
fence-unclosed = the code block that begins here never ends
    .next = close it with the same signs on a line of their own
# $reason (text): the YAML parser's own words
data-not-yaml = the file is not valid YAML: { $reason }
    .next = mend the line

## What rules are for

explain-code-differs = What stands in backticks is copied, typed and searched for. One changed letter makes a command do something else, or nothing.
explain-variable-differs = Variables are filled in when the page is shown. A lost one loses a product's name, a changed one names another product.
explain-tag-differs = Liquid tags are instructions to the program, not words. A translated tag prints itself or drops what it should include.
explain-tag-order-differs = With blocks in another order a sentence for one version is shown to readers of another.
explain-link-differs = A link that leads elsewhere in one language sends its readers to another page than everybody else.
explain-image-differs = Readers of every language should see the same picture.
explain-html-differs = HTML that only one language has can change the page, or run code on it.
explain-placeholder-differs = Placeholders such as `$NAME` or `YOUR-TOKEN` are replaced by readers and programs, who look for them by name.
explain-number-differs = Ports, versions, limits and times are read off the page. Numbers that a language writes in words are counted as the same.
explain-unit-of-number-differs = 5 MB are not 5 GB.
explain-label-differs = The product's page shows one label only, and readers look for it. Its translation stands beside it, from labels.ftl.
explain-label-varies = One button with two names reads like two buttons.
explain-term-differs = A glossary.yml beside the catalogs names the terms and their translations. Different words for one thing read like different things.
explain-negation-lost = “Do not delete” that became “delete” is the worst mistake a translation can make. The words that say no are listed by language.
explain-emphasis-broken = In Markdown, bold text that ends with punctuation next to a letter is shown with asterisks by most programs. In Chinese this is frequent.
explain-hidden-character = Bidirectional overrides, zero-width and control characters make people read something else than programs do, and steer terminals.
explain-mixed-script = A Cyrillic or Greek letter in a Latin word looks right and is not found by any search.
explain-actions-differ = The words of the translation are read with the cues of their own language. Where they ask for something else than the source does, a person who follows them does something else.
explain-unit-missing = Each unit falls back to the source's words alone, and is marked. Readers meet two languages on one page.
explain-unit-untranslated = The text is the same as in the source, though it has words to translate.
explain-unit-partly-untranslated = Six words in a row are the source's own.
explain-unit-stale = The lock knows which source text each translation was made for. A stale translation is not shown; the source's words stand in for it.
explain-unit-stale-minor = Nothing that a reader would notice has moved, so the translation is still shown.
explain-unit-fuzzy = An import or a tool paired these words with the source, and no person has looked at them yet.
explain-unit-orphan = The unit is no longer in the document. Its words are kept until somebody removes them.
explain-unit-swapped = The lock knows these words as the translation of another unit: two entries of the catalog were exchanged, and readers would follow the steps in the wrong order.
explain-catalog-behind = Units are found by their exact text. Where the source language's catalog lags behind the document, translations are not found.
explain-catalog-orphan = The catalog's document is gone or has another name now.
explain-lock-damaged = The lock knows for which source text each translation was made. What a merge leaves in it is passed over, and stale words could pass for fresh.
explain-ftl-syntax = Fluent leaves out what it cannot read, and sometimes keeps half of it.
explain-ftl-twice = Of two messages with one name the second is never shown.
explain-ftl-unresolved = A name that does not resolve is printed as it is. Every variant is tried, also those for numbers that nobody has met yet.
explain-ftl-cycle = Terms and messages that refer to each other in a circle cannot be said.
explain-ftl-too-many-placeables = Fluent resolves at most 100 placeables in one message and cuts the rest without a word.
explain-ftl-too-deep = The parser calls itself for each brace and overflows its stack.
explain-ftl-cut-escape = The parser looks for the digits of an escape and can stop in the middle of a character.
explain-ftl-too-many-digits = Formatting a number with too many digits overflows.
explain-plural-forms = Languages differ in their plural forms, by the data of Unicode's CLDR. A form that is missing falls back to the default variant and reads wrong.
explain-steps-differ = The steps that are run are the source's. A translation with other steps tells its readers something else.
explain-condition-differs = Conditions say which versions a text is for. Where they differ, readers of one language get the text of another version.
explain-include-differs = Included texts hold whole steps. A lost include is a lost step.
explain-versions-differ = The translation says that it is for other versions of the product than the source does.
explain-fence-differs = Commands in code blocks are run as they stand. Comments, and blocks of plain text, may be translated.
explain-fence-count-differs = A code block is missing or was added, or a fence was damaged so that it no longer counts.
explain-unit-surplus = The translation was made from another text than the source as it is now.
explain-document-missing = The document is not translated in this language.
explain-document-orphan = The source was removed or moved; the translation is never shown.
explain-procedure-missing = The key `vade` binds steps to actions; without steps it binds nothing.
explain-procedure-without-actions = Steps without actions can only be read, not run.
explain-input-unused = People are asked for a value that changes nothing.
explain-input-unasked = People would be asked with the bare name of the input, in every language.
explain-value-unknown = The value would have to come from nowhere.
explain-link-dead = Documents that refer to each other are renamed; links are forgotten.
explain-anchor-dead = Headings are reworded; links to them are forgotten.
explain-image-dead = The page would show a broken picture.
explain-include-unused = Texts that nothing includes are translated and kept up to date for nobody.
explain-redirect-loop = A reader with an old address would be sent round in a circle.
explain-redirect-twice = Which of the two documents a reader with the old address gets is chance.
explain-fence-unclosed = Everything after the fence becomes code, steps included.
explain-include-missing = The text that should stand here is not there; the step that it holds is lost.
explain-variable-missing = A product's name or another value is missing in the sentence.
explain-include-cycle = Texts that include each other in a circle have no end.
explain-include-too-deep = Includes within includes beyond the limit are not followed.
explain-tag-unknown = Most often a mistyped or translated tag.
explain-tag-not-ended = A tag without its end is printed as text.
explain-tag-unclosed = The block reaches further than its author meant.
explain-tag-unopened = An end without a beginning: the block before it was damaged.
explain-tag-too-deep = Blocks within blocks beyond the limit are not followed.
explain-condition-broken = A condition that cannot be read does not hold: its text is shown to nobody.
explain-condition-unknown = The condition names a product or feature that the tree does not know, and never holds.
explain-expression-broken = The expression cannot be read and prints nothing.
explain-expression-unknown = The expression has no value and prints nothing.
explain-template-loop-limit = A loop that goes on for so long is a mistake.
explain-template-output-limit = A document that grows so large is a mistake.
explain-link-target-missing = The tag makes a link to a document that is not there.
explain-front-matter-not-yaml = Without its front matter a document has no title, versions or actions.
explain-front-matter-not-a-map = Front matter is a list of keys with values.
explain-front-matter-type = The value is of another kind than the key takes.
explain-data-not-yaml = Variables, features, glossaries and other data are read as YAML; of a file that is none, nothing is read.
explain-file-not-utf8 = Other encodings show wrong letters somewhere.
explain-file-too-large = A procedure is a few kilobytes; this is something else.
explain-file-outside-tree = Links out of the tree could show files that nobody meant to publish.
explain-file-unreadable = The file is there, but cannot be read.
explain-settings-not-yaml = The settings of the tree, vade.yml, are read as YAML.
explain-settings-key-unknown = A mistyped setting has no effect.
explain-settings-type = The setting takes another kind of value.
explain-rule-unknown = A mistyped rule in `rules` has no effect.
explain-rule-severity = A rule is an `error`, a `warning`, a `note`, or `off`.
explain-version-unknown = The version names no product that is known.
explain-vade-type = The value is of another kind than the key takes.
explain-vade-key-unknown = A mistyped key has no effect.
explain-vade-step-unknown = The key binds actions to a step that the document does not have.
