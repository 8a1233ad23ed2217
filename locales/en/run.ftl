### Runs: carrying a plan out, asking the person, and what is told afterwards.

## What happened: one line each

run-done = done
# $exit (number): an exit code other than 0, which the procedure expected
run-exit = exit code { $exit }
# $reason (text): what the person wrote
run-skipped = skipped: { $reason }
# $by (text): who says so
run-satisfied = { $by ->
    [probe] not needed: it has been done already
    [phrase-book] not needed: the phrase book knows that it has been done
   *[other] not needed
}
run-in-doubt = In doubt
# $answer (text): done, retry or abort. $by (text): who or what settled it
run-resolved = { $answer ->
    [done] { $by ->
        [probe] it had been done, as a look at the system shows
       *[other] it had been done, says a person
    }
    [abort] ended by a person
   *[retry] { $by ->
        [retries] again: the document says to try it again
        [effect] again: repeating it changes nothing
        [probe] again: it had not been done, as a look at the system shows
       *[other] again
    }
}
run-holds = it holds
run-holds-not = it does not hold
run-waits-approval = waits for approval
run-waits-person = waits for a person
run-waits-resolution = waits for somebody to say what became of this step
run-stopped = stopped
run-interrupted = interrupted
run-finished = all is done
run-finished-failed = a check at the end does not hold
run-aborted = ended for good
run-approved-asked = approved by a person
run-approved-digest = approved by its digest
# $language (text): a language tag
run-resumed = resumed ({ $language })
# $version (text): the program's version
run-created = created with version { $version }
# $backend (text): a backend. $attempt (number): 1 for the first try
run-began = { $attempt ->
    [1] begun ({ $backend })
   *[other] begun ({ $backend }), attempt { $attempt }
}

## Questions. The attribute .key is the key for an answer; keys of answers that can stand together must differ.

# The name of the key that is pressed on its own.
ask-enter = Enter
# After an answer that is none.
ask-again = Type one of the keys in brackets, then Enter.
# After an empty answer where there must be one.
ask-empty = Something has to be typed; Ctrl-C stops.
# $procedures (list): prerequisites that are open
ask-first-order = To be carried out first, in this order: { $procedures }
ask-first = carry them out first
    .key = f
ask-approve = carry out this plan
    .key = y
ask-not-now = do nothing
ask-done = done
ask-skip = skip
    .key = s
ask-stop = stop
    .key = x
ask-help = help
    .key = ?
ask-go-on = go on
    .key = g
ask-by-hand = do it by hand
    .key = h
ask-retry = try again
    .key = r
ask-happened = it was done
    .key = d
ask-abort = end the run for good
    .key = q
ask-yes = it holds
    .key = y
ask-no = it does not hold
    .key = n
ask-reason = Reason (it is recorded):
ask-how-known = How do you know? (It is recorded.)
ask-decision = What was decided, and by whom? (It is recorded.)
# $name (text): the name of a value that later steps need
ask-value = Value of `{ $name }`:
# $ask (text): what an input is. $input (text): its name
ask-input = { $ask } ({ $input })
ask-check = Check:
# Stands before the original text of a step.
ask-source = In the original:
ask-shown-before = This step was shown before the run was interrupted. It may have been done already.
ask-help-step = Do what the step says, then press Enter. If you leave it out, you are asked why. If you stop, the run can be resumed at this step.
ask-help-decide = Only a person can decide this. If you go on, you are asked what was decided. If you stop, the run can be resumed at this step.

## Lists of runs

runs-none = There are no runs.
runs-run = Run
runs-procedure = Procedure
runs-state = State
runs-steps = Steps
runs-created = Created
runs-who = By
# What a run required, and what it was carried out for.
runs-required = Required
runs-wanted-by = For
# $procedure (text): a prerequisite. $run (text): the run that carried it out
runs-required-run = { $procedure } by run { $run }
runs-required-said = { $procedure }, said to hold
# The hash of the last event.
runs-head = Head of the journal
run-is-done = done
run-is-failed = failed
run-is-aborted = ended
run-is-in-doubt = in doubt
run-is-waits-approval = not approved
run-is-step-failed = step failed
run-is-waits = waiting
run-is-unfinished = not finished

## What is told at the end of a run. $run (text): its id. $resume (text): the command that resumes it

run-not-begun = the plan was not approved; nothing was carried out
# $steps (number): all steps. $skipped (number): those left out
run-complete = run { $run } is complete: { $skipped ->
    [0] { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }
   *[other] { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }, { $skipped } skipped
}
run-failed = run { $run } has failed
    .next = mend the cause, then `{ $resume }`
run-was-aborted = run { $run } has ended for good
run-on-hold = run { $run } is stopped
    .next = `{ $resume }` goes on with it
# $digest (text): the beginning of the plan's digest
run-needs-approval = run { $run } waits for approval, and there is no terminal to ask at
    .next = `{ $resume }` in a terminal, or run the procedure with `--approve { $digest }`
run-needs-check = run { $run } waits for a person to check the result, and there is no terminal to ask at
    .next = `{ $resume }` in a terminal
# $step (number): a step
run-needs-person = run { $run } waits for a person at step { $step }, and there is no terminal to ask at
    .next = `{ $resume }` in a terminal
# $resolve (text): a command line
run-in-doubt-at = run { $run }: step { $step } may or may not have been done
    .next = look at the system, then `{ $resolve }`
run-was-interrupted = run { $run } was interrupted
    .next = `{ $resume }` goes on with it
run-resolved-next = it is recorded
    .next = `{ $resume }` goes on

## What is wrong with a run

yes-not-here = --yes is only for runs that can touch nothing real
    .next = run it with `--sandbox`, or leave --yes out and approve the plan, or give its digest with --approve
plan-has-no-digest = the plan has no digest to approve, because inputs are open
    .next = give every input a value
# $given, $digest (text): digests
plan-not-approved = the plan of `{ $procedure }` is not the approved one: its digest is { $digest }, not { $given }
    .next = preview it with --dry-run and approve what you see
# $run (text): the run that was approved
approval-used = the approval { $digest } has served run { $run } already
    .next = approve the plan again, or add --again if it is meant to run once more
plan-changed = the plan of run { $run } has changed since it was approved
    .next = undo the changes above, or begin a new run
no-such-run = there is no run `{ $run }`
    .next = { $latest-count ->
        [0] there are no runs yet
       *[other] the latest runs are { $latest }
    }
# $runs (list): ids
several-runs = several runs begin with `{ $run }`
    .next = name one of { $runs-or }
run-ended = run { $run } has ended
    .next = begin a new one
# $pid (text): the number of a process, may be empty
run-locked = another process is working on run { $run }
    .next = wait until process { $pid } has ended
resolve-needs-why = a reason is missing
    .next = say with --why how you know
# $steps (list): steps that are in doubt or failed
step-not-in-doubt = step { $step } is not in doubt
    .next = { $steps-count ->
        [0] no step is
       *[other] these are: { $steps }
    }
step-is-settled = step { $step } is settled
    .next = end the run at one that is not: { $steps }
journal-failed = the journal cannot be read or written: { $reason }
    .next = nothing more is carried out; see whether the disk is full and the folder yours
# $kind: what the file system calls itself, such as NFS
journal-on-network = the journal cannot be written in `{ $path }`: that is on a network file system ({ $kind }), where two machines could overwrite what the other has acknowledged
    .next = name a folder on a disk of this machine by `--state` or VADE_STATE; what was run before can still be read where it is
journal-newer = the journal in `{ $path }` was written by a newer version of this program
    .next = use that version
# $event (number): an event
journal-broken = the journal of run { $run } was changed: event { $event } is not as it was written
    .next = do not rely on it; restore it from a backup
evidence-failed = the output of the step cannot be kept: { $reason }
    .next = see whether the disk is full; then say what became of the step

## Why a step failed or is in doubt

doubt-crash = the program ended before the outcome was recorded
# $seconds (number)
command-late = it took longer than { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
command-interrupted = it was interrupted
command-killed = another process ended it
output-too-large = its output is too large to be checked
process-not-started = `{ $program }` cannot be started: { $reason }
# $pid (text): the number of a process
process-still-running = the command of the interrupted run is still running (process { $pid })
    .next = wait until it has ended, or end it
process-left = a process that it started still runs
session-not-kept = its working folder and exports are not known; those from before hold
# $wanted, $exit (number): exit codes
expect-exit = the exit code is { $exit }, not { $wanted }
expect-contains = the output does not contain `{ $wanted }`
expect-matches = no line of the output matches `{ $wanted }`
expect-equals = the output is not `{ $wanted }`
expect-status = a command has no HTTP status
expect-json = the output has nothing at { $wanted }
# $path (text): a JSON path. $found (text): the value there
expect-json-value = { $path } is { $found }, not { $wanted }
# $found, $wanted (number): per cent
expect-similar = the output is { $found } % as shown; { $wanted } % are needed
expect-broken = `{ $pattern }` in the document is not a valid pattern: { $reason }
expect-not-json = the output is not JSON: { $reason }
# $name (text): a value
capture-not-found = the output does not say `{ $name }`
capture-is-secret = the value `{ $name }` contains a secret, and secrets are not kept
value-not-known = the value `{ $name }` is not known, because the step that finds it out was left out
backend-cannot = the backend `{ $name }` cannot do this
# $reference (text): env:…, file:… or command:…
secret-not-there = the secret `{ $reference }` is not there: { $reason }
    .next = put it where the reference says
# $rule (text): a rule of another version of the program
failed-otherwise = it failed ({ $rule })
