### What is wrong, and what to do. A message's id is the rule's name; `.here` labels the marked part of the line, `.next` says what
### to do about it. The nearest names ($near) are shown by themselves.

severity-error = error
severity-warning = warning
severity-note = note
# Stands between such a word and what it introduces, with a blank where the language has one.
problem-colon = :{ " " }
# Stands between the nearest names.
problem-between = ,{ " " }
problem-nearest = nearest
problem-next = next

## The command line

# $argument (text): as it was typed
argument-unknown = there is no option `{ $argument }`
    .next = see `--help` for the options of this command
# $arguments (list): what is missing, as it stands in the usage line
argument-missing =
    { $arguments-count ->
        [one] the argument { $arguments } is missing
       *[other] the arguments { $arguments } are missing
    }
    .next = give it; `--help` explains each argument
# $argument, $other (text): two options
argument-conflict = `{ $argument }` and `{ $other }` cannot be given together
    .next = leave one of them out
argument-twice = `{ $argument }` is given more than once
    .next = give it once
argument-surplus = `{ $argument }` is one argument too many
    .next = leave it out, or write it in quotation marks with the one before
argument-not-utf8 = an argument is not valid UTF-8
    .next = type it again, or name the file in another way
arguments-invalid = the command line is not right
    .next = see `vade --help`
# $command (text): as it was typed
command-unknown = there is no command `{ $command }`
    .next = `vade --help` lists the commands
command-missing = a command is missing
    .next = `vade --help` lists the commands
# $argument (text): an option. $values (list): the possible values, may be empty
value-missing = `{ $argument }` needs a value
    .next =
        { $values-count ->
            [0] write it after the option
           *[other] give one of { $values-or }
        }
# $value (text): as it was typed
value-invalid = `{ $value }` is no value for `{ $argument }`
    .next =
        { $values-count ->
            [0] `--help` says what the option takes
           *[other] give one of { $values-or }
        }
value-surplus = `{ $value }` is one value too many for `{ $argument }`
    .next = leave it out
# $path (text): a file. $reason (text): the operating system's own words
log-file-unwritable = the log file `{ $path }` cannot be written: { $reason }
    .next = name another file with `--log-file`
# $command (text): a command
not-yet = `{ $command }` cannot do anything yet
    .next = `vade --help` lists the other commands

## Languages

# $language (text): as it was asked for. $languages (list): the languages there are
language-unknown = there are no words in the language `{ $language }`
    .next = choose one of { $languages-or }
# $languages (list): folders of translations
languages-several = several translations match `{ $language }`: { $languages }
    .next = name one of them with `--lang`
# $asked, $used (text): languages. $from (text): where the wish comes from, such as --lang or LANG
language-used = the language is `{ $used }`, as { $from } says `{ $asked }`
locale-not-fluent = this message is not valid Fluent
    .here = the entry begins here
    .next = mend the entry; indentation and closing braces are the usual reasons

## Files and trees

# $path (text): a folder
root-not-there = there is no folder `{ $path }`
    .next = give the root of the docs tree with `--root`
# $path (text): a file
no-such-file = there is no file `{ $path }`
    .next = `vade list` shows the documents that there are
# $name (text): as it was asked for
no-such-document = there is no document `{ $name }`
    .next = `vade list` shows the documents that there are
# $ids (list): ids of documents
several-documents = several documents are called `{ $name }`
    .next = name one of { $ids-or }
file-unreadable = the file `{ $path }` cannot be read: { $reason }
    .next = see whether it is there and you may read it
file-outside-tree = the path `{ $path }` leads out of the docs tree
    .next = only files of the tree are read; copy the file into it
# $megabytes, $limit (number): sizes in megabytes
file-too-large = the file `{ $path }` is too large: { $megabytes } MB, and at most { $limit } MB are read
    .next = give a Markdown document; split this one if it is one
file-not-utf8 = the file `{ $path }` is not valid UTF-8
    .here = not a character
    .next = save the file as UTF-8

## Front matter and settings

# $reason (text): the YAML parser's own words
front-matter-not-yaml = the front matter is not valid YAML: { $reason }
    .here = the parser stopped here
    .next = mend the line; a text that holds `: ` or begins with a special character needs quotation marks
front-matter-not-a-map = the front matter is not a list of keys with values
    .next = write each entry as `key: value`
# $key (text): the key. $expected (text): the kind of value that it takes
front-matter-type =
    { $expected ->
        [text] the value of `{ $key }` is not a text
        [list] the value of `{ $key }` is not a list of texts
        [versions] the value of `{ $key }` does not name products with their versions
       *[other] the value of `{ $key }` is of the wrong kind
    }
    .here = this key
    .next =
        { $expected ->
            [text] write a single text, in quotation marks if need be
            [list] write a list such as `[one, two]`
            [versions] write products with their versions, such as { "`{ ghes: '>=3.1' }`" }
           *[other] see the format reference for what the key takes
        }
settings-not-yaml = the settings of the tree are not valid YAML: { $reason }
    .here = the parser stopped here
    .next = mend the line
settings-key-unknown = there is no setting `{ $key }`
    .here = this key
    .next = mend the name, or remove the line
settings-type = the value of `{ $key }` is of the wrong kind
    .here = this key
    .next = see the format reference for what the setting takes
# $setting (text): the variable, or the file and its key. $value (text): its value. $values (list): those that it may have
setting-value-unknown = `{ $value }` is not a value of { $setting }
    .next = use one of these: { $values-or }
# $key (text): the key
config-key-unknown = `config.yml` sets `{ $key }`, which means nothing here
    .next = mend the name, or remove the line
# $topic (text): the topic that was asked for
topic-unknown = no document has the topic `{ $topic }`

## Templates

# $name (text): the dotted name that was asked for
include-missing = the include `{ $name }` is not there
    .here = asked for here
    .next = mend the name, or add the text to `data/reusables`
variable-missing = the variable `{ $name }` is not there
    .here = asked for here
    .next = mend the name, or add the variable to `data/variables`
# $name (text): the path of the text that includes itself
include-cycle = `{ $name }` includes itself
    .here = here it comes round again
    .next = take one of the includes out of the circle
include-too-deep = includes are nested too deeply at `{ $name }`
    .here = not followed any further
    .next = put the text where it is needed, with fewer includes in between
# $name (text): the tag's name, or its beginning
tag-unknown = there is no tag `{ $name }`
    .here = this tag
    .next = mend the name; the text around the tag is kept as it is
tag-not-ended = a tag that begins with `{ $name }` never ends
    .here = it begins here
    .next = end the tag on the same line
tag-unclosed = the block `{ $name }` is never closed
    .here = it is opened here
    .next = close it with the matching end tag
tag-unopened = `{ $name }` closes or goes on with a block that is not open
    .here = this tag
    .next = remove the tag, or open the block before it
tag-too-deep = blocks are nested too deeply at `{ $name }`
    .here = not followed any further
    .next = nest fewer blocks
# $name (text): what stands in the tag
condition-broken = the condition `{ $name }` cannot be read
    .here = this condition
    .next = write it as `{ "{% ifversion ghes > 3.4 or ghec %}" }`
condition-unknown = nothing is known of `{ $name }`, so the condition does not hold
    .here = this condition
    .next = use the name of a product, a version or a feature of the tree
expression-broken = the expression `{ $name }` cannot be read
    .here = this expression
    .next = mend it; only names, texts, numbers and filters can stand here
expression-unknown = `{ $name }` has no value and shows nothing
    .here = this expression
    .next = use a variable that the document or the tree defines
# $limit (number): the greatest number of turns or pieces
template-loop-limit = the document goes on for more than { $limit } turns of its loops and includes
    .here = given up here
    .next = shorten the loop
# $megabytes (number): the greatest size
template-output-limit = the document grows beyond { $megabytes } MB when its tags are expanded
    .next = see which include or loop repeats itself
# $name (text): the path of the document
link-target-missing = there is no document `{ $name }` to link to
    .here = this link
    .next = mend the path

## Versions

# $version (text): as it was asked for
version-unknown = there is no version `{ $version }`
    .next = give a product with its release, such as `ghes-3.5`, or `ghec` or `fpt`
# $versions (list): products with their ranges of versions
version-not-covered = the document is not for version `{ $version }`
    .here = it is for { $versions }
    .next = choose another version with `--for`

## The `vade` key

# $key (text): the key. $expected (text): the kind of value that it takes
vade-type =
    { $expected ->
        [text] the value of `{ $key }` is not a text
        [list] the value of `{ $key }` is not a list
        [map] the value of `{ $key }` is not a list of keys with values
        [number] the value of `{ $key }` is not a number
        [true-or-false] the value of `{ $key }` is neither `true` nor `false`
        [duration] the value of `{ $key }` is not a duration
        [share] the value of `{ $key }` is not a share between 0 and 1
        [choices] `{ $key }` has no choices
        [probe] `{ $key }` is neither a request nor a command
        [request] `{ $key }` is not a request
        [action] `{ $key }` is not an action
        [one-of] the value of `{ $key }` is none of those that it can have
        [pattern] `{ $key }` is not a regular expression
        [json-path] `{ $key }` is not a JSON path
        [name] `{ $key }` cannot be a name
        [prerequisite] `{ $key }` names no procedure
        [no-body] the request at `{ $key }` cannot have a body
        [instruct] `{ $key }` takes no value
       *[other] the value of `{ $key }` is of the wrong kind
    }
    .here = this key
    .next =
        { $expected ->
            [text] write a single text, in quotation marks if need be
            [list] write a list such as `[one, two]`
            [number] write a number without a unit
            [duration] write a number with its unit, such as `30s` or `5m`
            [share] write a number such as `0.8`
            [choices] list them: `choices: [one, two]`
            [probe] write `request: GET cloud:/path` or `command: …`
            [one-of] give one of { $words-or }
            [request] write a method, a site and a path, such as `GET cloud:/path`
            [pattern] mend it; brackets and `\` are the usual reasons
            [json-path] begin it with `$`, such as `$.items[0].name`
            [name] begin with a letter; letters, digits, `-` and `_` may follow
            [prerequisite] write the id of a procedure, or `procedure:` with it
            [no-body] leave it out; only methods such as `POST` have one
            [instruct] write `instruct: true`; the step says what to do
            [map] write keys with values below it, each on its own line
            [true-or-false] write `true` or `false`
            [action] write one of `navigate`, `click`, `select`, `fill`, `press`, `download`, `upload`, `command`, `request`, `check`, `instruct`
           *[other] see the format reference for what the key takes
        }
# $known (list): the keys that can stand there
vade-key-unknown = the key `{ $key }` means nothing here
    .here = this key
    .next = use one of these: { $known-or }
