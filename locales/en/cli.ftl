### The command line: help, completions, and what is said about languages.

## Help

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-global-options = Options of every command
help-examples = Examples
help-exit-codes = Exit codes
help-environment = Environment
# Stands in brackets in the usage line, where any of the options may be written.
help-placeholder-options = OPTIONS
help-placeholder-command = COMMAND
# $values (text): the values, as they are typed. $default (text): the one that holds where none is given.
help-values = ({ $values })
help-values-default = ({ $values }; default: { $default })
# $command (text): a command line
help-more = All options, exit codes and environment variables: `{ $command }`

## Commands

cmd-vade = Runs the procedures of your documentation, in your language, with the same plan in every language.
    .long =
        A procedure is an ordered list in a Markdown document. Its actions come from the document in its source language; a
        translation only supplies the words. A preview shows exactly what would be run, and a run can be resumed after any
        interruption.
    .example1 = Which procedures there are:
    .example2 = One of them, for reading, in Portuguese:
    .example3 = What it would do, step by step, without doing anything:
cmd-list = Lists the documents of a tree.
    .long =
        Without `--root` it lists the tree that the working folder is in, or else the built-in procedures. A document that
        cannot be read is listed as broken and never hides the others.
    .example1 = Procedures about one topic:
    .example2 = The documents of another tree, for a program:
cmd-show = Shows a procedure, for reading.
    .long =
        The document can be given by its id, by the path of its file, or as `document#heading` for one of its procedures.
        What is not translated is shown in the source language and marked.
    .example1 = A built-in procedure:
    .example2 = As Markdown without any template tags, for one version of the product:
cmd-run = Previews a procedure, or runs it step by step.
    .long =
        The plan is shown and approved once. Each step is recorded before and after it is done, so that an interrupted run goes
        on where it was and nothing is done twice. Commands are run only with `--backend shell`; whatever no backend can do is
        yours to do, and the program waits for you.
    .example1 = What would be done, in German:
    .example2 = Run commands in the shell, with the remaining steps done by you:
cmd-runs = Lists, shows and resumes runs.
    .example1 = All runs on this machine:
    .example2 = Go on with a run:
cmd-runs-list = Lists the runs on this machine.
cmd-runs-show = Shows what a run has done.
cmd-runs-resume = Goes on with a run where it stopped.
cmd-runs-resolve = Says what became of a step that is in doubt.
    .long =
        A step is in doubt if the program ended after the step began and before its outcome was recorded. Look at the system
        itself, then say whether the step was done, is to be done again, or the run is to end. With `abort` a run that nobody will
        go on with ends at any step that is not settled.
cmd-diff = Compares two plans.
    .long =
        Each of the two is `ID`, `ID@version` or `ID@version:language`, the path of a document, or a plan that was saved with
        `vade run ID --dry-run --format json`. The exit code is 0 if the plans are the same and 3 if they differ.
    .example1 = What changed in a procedure from one version of the product to the next:
cmd-export = Writes all documents of a tree as JSON Lines.
    .long = One line is written for each document, in the order of their paths. What is wrong with them is told on standard error.
    .example1 = The Spanish documents of a tree, into a file:
cmd-build = Builds runbooks in every language: a site, Markdown, or books.
    .long =
        Without an ID all documents of the tree are built, and without --lang all languages (`--lang de,es` for some). The site
        works from a folder and from any web server and asks nothing of the network. A second build writes only what changed.
        Files in the output folder that are no longer needed are removed if `vade build` wrote them.
    .example1 = A site of all documents in all languages:
    .example2 = Books for mdBook in two languages:
    .example3 = A site with your own colours and fonts, built again after each change:
cmd-config = Shows each setting and where it comes from.
    .example1 = All settings:
cmd-completions = Writes a script that completes commands in a shell.
    .example1 = For Bash:

## Arguments and options that several commands share

arg-lang = The language of all words.
    .value = LANGUAGE
    .long =
        Any language tag or locale name is matched: pt_BR.UTF-8 finds Brazilian Portuguese, es-MX finds Spanish. Of a
        translated tree, the folder of just that name is taken, or else the one that matches.
arg-root = The docs tree to work on.
    .value = FOLDER
arg-color = When to use colours.
    .value = WHEN
arg-quiet = Tell errors only.
arg-verbose = Tell more; give it twice for even more.
arg-log-file = Append a log for programs to this file.
    .value = FILE
arg-help = Show help: short with `-h`, full with `--help`.
arg-version = Show the program's version.
arg-id = The document: its id, the path of its file, or `document#heading`.
    .value = ID
arg-for = The version of the product, such as `ghes-3.5`, `ghec` or `fpt`.
    .value = VERSION
arg-format = The form of the output.
    .value = FORMAT
arg-labels = How labels of the product's pages are shown.
    .value = LABELS
arg-backend = What may carry out actions, separated by commas: `human`, `shell`, `ssh`, `http`, `web`, `browser`.
    .value = BACKENDS
arg-set = The value of an input, as `name=value`, or as `id:name=value` for that prerequisite; may be given several times.
    .value = NAME=VALUE
arg-inputs = A file with values of inputs, in YAML or JSON.
    .value = FILE
arg-sites = A file that says where the sites and hosts are.
    .value = FILE
arg-state = The folder in which runs are kept.
    .value = FOLDER
arg-run = The run: its id, or the beginning of it.
    .value = RUN

## Arguments and options of single commands

arg-list-topic = Only documents about this topic.
    .value = TOPIC
arg-run-dry-run = Show what would be done and do nothing.
arg-run-human = Hand these steps to a person, by their numbers.
    .value = NUMBERS
arg-run-approve = Run exactly the plan with this digest, without asking, or refuse; may be given several times, where prerequisites have plans of their own.
    .value = DIGEST
arg-run-again = Carry out a plan once more whose approval has served a run already.
arg-run-yes = Do not ask for approval; only where nothing real can be touched.
arg-runs-resolve-step = The number of the step.
    .value = STEP
arg-runs-resolve-outcome = What became of the step.
    .value = OUTCOME
arg-runs-resolve-why = How you know; it is recorded with the run.
    .value = REASON
arg-diff-a = The one plan.
    .value = A
arg-diff-b = The other plan.
    .value = B
arg-export-verbatim = Read each translated file on its own, not aligned with its source.
arg-build-ids = The documents; without one all of them.
    .value = ID
arg-build-out = The folder to build into.
    .value = FOLDER
arg-build-for = The versions of the product, separated by commas.
    .value = VERSIONS
arg-build-css = A style sheet that is added to the site's own.
    .value = FILE
arg-build-watch = Build again whenever a document or catalog changes.
arg-completions-shell = The shell.
    .value = SHELL

## Values of options

value-color-auto = only in a terminal
value-labels-source = the label as the product shows it
value-labels-translated = its translation
value-labels-both = the label with its translation beside it
value-format-text = for people
value-format-markdown = CommonMark without any template tags
value-format-html = pages for a browser
value-format-mdbook = a book for mdBook in each language
value-format-json = for programs
value-outcome-done = it was done; the run goes on with the next step
value-outcome-retry = it was not done; it is done again
value-outcome-abort = the run ends here; any step that is not settled will do

## Exit codes

exit-0 = Everything was done.
exit-1 = A step failed.
exit-2 = The command line or the input is not right.
exit-3 = There are findings or differences.
exit-4 = The run waits for a person.
exit-5 = A step is in doubt: it may or may not have been done.
exit-130 = Interrupted from the keyboard.

## Environment variables

env-lang = The language, where `--lang` is not given.
env-options = The options of the same names, where they are not given.
env-config = The folder of your configuration, in place of the platform's.
env-state = The folder in which runs are kept, in place of the platform's.
env-locales = A folder of more languages, or of messages in your own words.
env-input = The value of an input, named in capitals: VADE_INPUT_DOMAIN is the input `domain`.
env-locale = The language of the terminal, where nothing else names one.
env-color = Never use colours; use them without a terminal too.
env-columns = The width of the output.

## Units

# $number (text): the number, already written as the language writes it
unit-seconds = { $number } s
unit-minutes = { $number } min
unit-hours = { $number } h
# $large, $small (text): a duration in two units, such as 2 min and 5 s
unit-two = { $large } { $small }
unit-percent = { $number }%
unit-bytes = { $number } B
unit-kilobytes = { $number } kB
unit-megabytes = { $number } MB
unit-gigabytes = { $number } GB
