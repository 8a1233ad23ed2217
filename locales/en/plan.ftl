### Plans: the preview of a run, and two plans held against each other.

plan-dry = Preview: nothing is carried out.
# Stands where a step's backend is named: it is done by a person, not by the program.
plan-person = person
# $backend (text): a backend that could do it, such as `web`
plan-person-instead = person ({ $backend })
# The value that a person chooses.
plan-your-choice = your choice
# $options (list): the options that the step names
plan-one-of = one of { $options-or }
# Quotation marks around a label of a page. $label (text)
plan-quoted = “{ $label }”
# $scope (text): a heading of a page, in quotation marks; follows the name of a link or button
plan-under = under { $scope }
# $input (text): the name of an input that has no value yet
plan-open-input = (open: { $input })
# $step (number): the number of a step
plan-known-after = (known after step { $step })
plan-here = on this machine
# $host (text): a host's name
plan-on-host = on { $host }
# Headings above steps.
plan-this-machine = This machine
plan-host = Host { $host }
plan-host-unknown = no address yet; name it in sites.yml
# $site (text): a site's name
plan-no-address = no address yet; name it in sites.yml
plan-site-server = Server
plan-site-cloud = Cloud
plan-afterwards = Checks at the end
plan-decide = A person's decision
# $names (list): names of values
plan-keeps = keeps { $names }
plan-satisfied = known to be done already; nothing happens
plan-optional = only if you want to, or if the condition holds
plan-already = not needed if this succeeds:
plan-probe = was done if this succeeds:
# The table at the end.
plan-inputs = Inputs
plan-open = Open
plan-procedure = Procedure
plan-plan = Plan
plan-no-digest = – (once nothing is open)
plan-default = default
plan-asked = asked
# $input (text): an input that the document does not describe
plan-implied = Value of “{ $input }”, which the steps use
# $ask (text): what an input is. $choices (list)
plan-ask-choice = { $ask }: { $choices-or }
plan-ask-secret = { $ask } (as env:NAME, file:PATH or command:PROGRAM)
# $backend (text): a backend. $count (number): how many actions
plan-could = { $count ->
    [one] `{ $backend }` could do { $count } action; it is done by a person unless --backend names it.
   *[other] `{ $backend }` could do { $count } actions; they are done by a person unless --backend names it.
}
plan-could-later = { $count ->
    [one] `{ $backend }` could do { $count } action, but is not available here; a person does it.
   *[other] `{ $backend }` could do { $count } actions, but is not available here; a person does them.
}

## What an action does: a verb in the third person, as in “web clicks …”

act-navigate = opens
act-click = clicks
act-select = selects
act-clear = clears
act-fill = fills in
act-press = presses
act-download = downloads
act-upload = uploads
act-command = runs
act-request = sends
act-check = looks for
act-instruct = does

## What something on a page is

role-button = button
role-link = link
role-menuitem = menu item
role-tab = tab
role-checkbox = check box
role-radio = option
role-textbox = field
role-combobox = drop-down menu
role-option = option
role-heading = heading
role-switch = switch
role-searchbox = search field
role-file = file field

## What an action does to the world

effect-read = read
effect-idempotent = idempotent
effect-probeable = probeable
effect-unsafe = not repeatable

## How an action is known

from-binding = binding
from-code = code
from-text = text
from-phrase-book = phrase book
from-person = person

## What must hold after a command or a request

holds-exit = exit code { $wanted }
holds-status = status { $wanted }
holds-contains = the output contains { $wanted }
holds-matches = the output matches { $wanted }
holds-equals = the output is { $wanted }
holds-json = the answer has { $wanted }
holds-json-value = { $path } is { $wanted }
holds-similar = at least { $wanted } of the output is as shown

## Why only a person can do an action

blocked-not-saved = a value is needed that no earlier step finds out
blocked-open = only you know what is meant

## Two plans

diff-same = The plans are the same.
# $count (number): differences
diff-differ = { $count ->
    [one] The plans differ in { $count } thing.
   *[other] The plans differ in { $count } things.
}
diff-version = Version
diff-language = Language
diff-steps = Steps
# $a, $b (text): the number of the step in the one and in the other plan; a dash where it has none
diff-step = Step { $a } / { $b }
diff-key-format = Format
diff-key-id = Id
diff-key-procedure = Procedure
diff-key-version = Version
diff-key-session = Session
diff-key-after = Checks at the end
diff-key-inputs = Input
diff-key-sites = Site
diff-key-hosts = Host
diff-key-source = Text
diff-key-site = Site
diff-key-host = Host
diff-key-actions = Actions
diff-key-timeout = Timeout
diff-key-probe = Probe
diff-key-already = Already done
diff-key-decide = Decision

## What is wrong with procedures, inputs, sites and backends

# $id (text): a document
no-procedure = the document `{ $id }` has no numbered steps
    .next = `vade show { $id }` shows what it says
# $ids (list): procedures
several-procedures = the document `{ $id }` has several procedures: { $ids }
    .next = name one of them
# $name (text): as it was asked for
no-such-procedure = the document `{ $id }` has no procedure `{ $name }`
    .next =
        { $ids-count ->
            [0] it has no numbered steps at all
           *[other] name one of { $ids-or }
        }
# $given (text): as it was typed
input-not-assigned = `{ $given }` gives no input a value
    .next = write --set NAME=VALUE
# $name (text): an input. $inputs (list): those of the procedure. $count (number): how many
input-unknown = the procedure has no input `{ $name }`
    .next =
        { $count ->
            [0] it needs no inputs
            [1] its only input is { $inputs }
           *[other] its inputs are { $inputs }
        }
inputs-not-yaml = the inputs are neither YAML nor JSON: { $reason }
    .here = the parser stopped here
    .next = write each input as `name: value`
inputs-type = an input's value is not a text or a number
    .here = this one
    .next = write each input as `name: value`
# $name (text): an input. $value (text): its value
input-control = the value of `{ $name }` contains a character that no command can take
    .next = leave the NUL character out
input-number = `{ $name }` is not a number: { $value }
    .next = write digits, with a point before decimals
# $choices (list)
input-choice = `{ $name }` cannot be { $value }
    .next = choose { $choices-or }
input-secret = `{ $name }` is a secret and is not given itself
    .next = say where it is: env:NAME, file:PATH or command:PROGRAM
input-secret-default = the document gives the secret `{ $name }` a value, which only you may do
    .next = take the default out of the document
input-file = `{ $name }` is not a file: { $value }
    .next = give the path of a file that is there
# $pattern (text): a regular expression
input-pattern = the value of `{ $name }` has the wrong form: { $value }
    .next = it must match `{ $pattern }` as a whole
input-pattern-broken = the pattern of the input `{ $name }` is not a regular expression: { $reason }
    .next = mend `{ $pattern }` in the document
# $inputs (list): inputs that have no value
inputs-open =
    { $inputs-count ->
        [one] the input { $inputs } is open
       *[other] the inputs { $inputs } are open
    }
    .next = give a value with --set NAME=VALUE, with --inputs, or in an environment variable
sites-not-yaml = the sites are not valid YAML: { $reason }
    .here = the parser stopped here
    .next = mend the line
# $key (text): a key
sites-type = the value of `{ $key }` is of the wrong kind
    .here = this key
    .next = the guide shows an example of sites.yml
sites-key-unknown = there is no key `{ $key }` here
    .here = this key
    .next = the guide lists the keys of sites.yml
sites-url = this is not the address of a site
    .here = here
    .next = write https:// or http://, the host name and nothing secret
sites-credential = the credential `{ $key }` is not given by reference
    .next = say where it is: env:NAME, file:PATH or command:PROGRAM
sites-host = the host `{ $key }` cannot be reached like this
    .here = here
    .next = write `local`, `user@host` or `ssh://user@host:port`
# $name (text): a backend. $available (list): those there are
backend-unknown = there is no backend `{ $name }`
    .next = choose { $available-or }
backend-not-available = the backend `{ $name }` is not available here
    .next = choose { $available-or }; a person does the rest
# $a (text): as it was named
diff-not-a-plan = `{ $name }` is not a saved plan
    .next = save one with `vade run ID --dry-run --format json`
