### Procedures of one's own: prerequisites, roles, schemas, new trees and tests.

# $procedures (list): ids of procedures
plan-prerequisites = Must have been carried out before: { $procedures }
# Heading above the roles of a document.
show-roles = Who does it
# $role (text): who carries a step out
plan-role = Role: { $role }
# $name (text): the role that a step names. $known (list): those that there are
vade-role-unknown = the document names no role `{ $name }`
    .here = this role
    .next = use one of these, or add it under `roles`: { $known-or }
# $name (text): the language that a document says it is written in. $known (list): those that there are
vade-language-unknown = `{ $name }` is no language that a document can be written in
    .here = this language
    .next = use one of these: { $known-or }
# $procedure (text): the prerequisite. $command (text): how to carry it out
prerequisite-open = `{ $procedure }` must have been carried out before, and no finished run of it is known
    .next = `{ $command }` first, or all in one with `--with-prerequisites`; or say with `--satisfied { $procedure }` that it holds all the same
# $since (text): when it was carried out last
prerequisite-old = `{ $procedure }` was carried out last at { $since }, which is too long ago
    .next = `{ $command }` first, or all in one with `--with-prerequisites`; or say with `--satisfied { $procedure }` that it holds all the same
# $run (text): a run. $resume (text): how to go on with it
prerequisite-unfinished = run { $run } of `{ $procedure }` is not finished
    .next = `{ $resume }` goes on with it; or say with `--satisfied { $procedure }` that it holds all the same
prerequisite-unknown = the document requires `{ $procedure }`, and there is no such procedure
    .next = mend the name under `prerequisites`
satisfied-unknown = `{ $procedure }` is none of the document's prerequisites
    .next = leave `--satisfied` out, or mend the name
# $links (list): places, and what each requires
prerequisite-cycle = prerequisites require each other: { $links }
    .here = this requirement closes the circle
    .next = take one of them out of its document
# $procedure (text): what `--set` names before the colon
input-for-unknown = `--set { $procedure }:…` names no prerequisite
    .next = mend the name; inputs of the procedure itself have no name before them
# $procedure (text): what was asked for. $prerequisite (text): what comes before it. $command (text): how to go on
prerequisite-not-done = `{ $procedure }` has not begun, because `{ $prerequisite }` is not done
    .next = when it is: `{ $command }`
# A run is done that another procedure required.
prerequisite-now-done = `{ $procedure }` waits for this
    .next = go on with it: `{ $command }`

## The command line

cmd-schema = Prints the JSON Schema of what a tree holds, for editors.
    .long =
        An editor that knows YAML then completes keys, explains them and marks mistakes. A file names its schema in its first
        line: `# yaml-language-server: $schema=…`. New trees have the schemas beside the documents.
    .example1 = The schema of a procedure's front matter, into a file:
cmd-test = Tests procedures against written or recorded answers, in every language, touching nothing.
    .long =
        A test is a file in `tests/<id>/`: the inputs, what each step answers, and which path, values and end are expected. The
        steps go through the same engine as a real run. The exit code is 1 where a test fails, and 3 where less is reached than
        `--min` asks for.
    .example1 = All tests of the tree:
    .example2 = For a CI server:
    .example3 = A test made of a run:
cmd-init = Begins a docs tree of one's own.
    .long =
        Writes a `vade.yml`, a first procedure with its translations and its test, and a workflow that runs `check`, `test` and
        `build`. An example of `sites.yml` goes into the folder of your configuration. Files that are there are left alone.
    .example1 = In a new folder, with documents in German:
cmd-new = Adds a procedure to the tree.
    .long =
        The new procedure is complete: it passes `vade check`, has a test, and is translated into the tree's other languages. It is
        written in the tree's source language.
    .example1 = A procedure of commands:
    .example2 = A procedure on web pages:
arg-schema-kind = What the schema describes.
    .value = KIND
arg-test-ids = The documents; all where none is given.
    .value = ID
arg-test-record = Write a test of this run instead of testing.
    .value = RUN
arg-test-min = The least share of steps and branches that tests must reach, in percent.
    .value = PERCENT
arg-init-folder = The folder; the working folder where none is given.
    .value = FOLDER
arg-source-lang = Language that the documents are written in.
    .value = LANGUAGE
arg-new-source-lang = Language that the procedure is written in; the tree's own where none is named.
    .value = LANGUAGE
arg-new-id = The new procedure's id: its file is named by it.
    .value = ID
arg-new-kind = What its steps are.
    .value = KIND
arg-run-satisfied = A prerequisite that holds although no run of it is known.
    .value = ID
arg-run-with-prerequisites = Carry out the prerequisites that are open first, each as a run of its own.
value-kind-procedure = a procedure's front matter
value-kind-tree = a tree's `vade.yml`
value-kind-test = a test of a procedure
value-kind-shell = commands
value-kind-web = pages
value-kind-http = requests
value-kind-mixed = a decision, commands, and a step by hand

## Tests of procedures

test-not-yaml = the test is not valid YAML: { $reason }
    .here = the parser stopped here
    .next = mend the line
# $step (text): the step that a test names. $known (list): those that there are
test-step-unknown = the procedure has no step `{ $step }`
    .here = this step
    .next = use one of these: { $known-or }
# $inputs (list): names of inputs
test-inputs-open = the test does not give { $inputs }
    .here = here
    .next = add it under `inputs`
# $status, $wanted (number): HTTP statuses
test-status = the answer has status { $status }, not { $wanted }
    .next = see what the step answers in the test
# $number (number): a check
# $label (text): what is looked for
test-check = check { $number } at the end does not hold
    .next = see what the test answers under `after`
test-label-missing = nothing on the page is called “{ $label }”
    .next = see what the step answers in the test
# $number (number): the place in the path. $wanted, $found (text): steps
test-path = step { $number } of the path is `{ $found }`, not `{ $wanted }`
    .here = expected here
    .next = mend the procedure, or the path if this is right
# $wanted, $found (text): ends. $why (text): the rule of the last failure, may be empty
test-end =
    { $why ->
        [none] the run ends with `{ $found }`, not `{ $wanted }`
       *[other] the run ends with `{ $found }`, not `{ $wanted }` ({ $why })
    }
    .here = expected here
    .next = see what the last step answers
test-capture = `{ $name }` is `{ $found }`, not `{ $wanted }`
    .here = expected here
    .next = mend the capture, or the answer of the step
test-language = in the language { $language } another way is taken
    .next = this must never happen: `vade check` tells what differs
# $folder (text): the folder where tests stand
test-nothing = there is no test in `{ $folder }`
    .next = write one, or take one from a run: `vade test --record RUN`
# $least, $found (text): shares
test-too-little = the tests reach { $found } of the steps and branches, and at least { $least } are wanted
    .next = the list above says what no test reaches
test-not-a-tree = the run { $run } is of no docs tree that can be written to
    .next = `vade init` begins a tree
# $path (text): a file
test-recorded = written: { $path }
# $ids (list): documents
test-none = without a test: { $ids }
test-count =
    { $count ->
        [one] { $count } test
       *[other] { $count } tests
    }
test-languages =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# $reached, $all (number): steps and branches. $share (text): percent
test-reached = reached: { $reached } of { $all } steps and branches ({ $share })
test-missed-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
test-summary =
    { $failed ->
        [0] { $tests ->
            [one] { $tests } test, all is as expected
           *[other] { $tests } tests, all is as expected
        }
       *[other] { $tests ->
            [one] { $tests } test, { $failed } not as expected
           *[other] { $tests } tests, { $failed } not as expected
        }
    }
# What no test reaches. $step (text): a step
branch-reached = no test reaches { $step }
branch-fails = no test in which { $step } fails what is expected of it
branch-continues = no test in which { $step } fails and the run goes on
branch-tried-again = no test in which { $step } is tried again
branch-goes-on = no test in which somebody decides at { $step } to go on
branch-stops = no test in which somebody stops at { $step }
branch-not-needed = no test in which { $step } need not be done
branch-needed = no test in which { $step } has to be done
branch-was-done = no test in which { $step } is in doubt and turns out to be done
branch-was-not-done = no test in which { $step } is in doubt and turns out not to be done
branch-holds = no test in which the checks at the end hold
branch-does-not-hold = no test in which a check at the end does not hold
file-there = the file `{ $path }` is there already
    .next = remove it first, or choose another name
