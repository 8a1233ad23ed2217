### Runs afterwards: reports, bundles, checking what was written, and removing what is no longer needed.

## What happened

# $backend (text): a backend
run-replayed = looked at again to come back to the same page ({ $backend })
# $files (number)
run-pruned = { $files ->
    [one] { $files } file of evidence removed; its hash stays
   *[other] { $files } files of evidence removed; their hashes stay
}
failed-goes-on = the run goes on with the next step, as the document says

## Reports. Names of facts, headings, and states of a step

account-last = Last event
account-site-account = Account on the site
account-program = Program version
account-plan = Plan digest
account-procedure = Procedure digest
account-site = Site
# $name (text): an input
account-input = Input `{ $name }`
# $name (text): a value that a step found out
account-value = Value `{ $name }`
account-checks = Checks at the end
account-journal = Journal
account-evidence = Evidence
account-gone = The file is no longer there; its hash is.
account-cut = There is more in the file.
account-is-done = done
account-is-failed = failed
account-is-in-doubt = in doubt
account-is-open = not done yet
account-is-skipped = skipped
account-is-satisfied = not needed

## What is told

# $run (text): a run. $events, $files, $pruned (number)
run-is-whole = Run { $run } is as it was written: { $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    } of evidence{ $pruned ->
        [0] {""}
       *[other] , { $pruned } removed on purpose
    }.
# $path (text): a file. $head (text): a hash
run-exported = run { $run } is written to `{ $path }`
    .next = its last event has the hash { $head }
# $runs (number). $what (list): how many files of each kind. $size (text): of all of them
runs-pruned = { $runs ->
    [0] there is nothing to remove
    [one] removed of { $runs } run: { $what } ({ $size })
   *[other] removed of { $runs } runs: { $what } ({ $size })
}
runs-would-be-pruned = { $runs ->
    [0] there is nothing to remove
    [one] would be removed of { $runs } run: { $what } ({ $size })
   *[other] would be removed of { $runs } runs: { $what } ({ $size })
}
# $count (number)
pruned-evidence = { $count ->
    [one] { $count } file of evidence
   *[other] { $count } files of evidence
}
# $count (number): files that only the work itself needed, such as what a sandbox was
pruned-working = { $count ->
    [one] { $count } working file
   *[other] { $count } working files
}
# $run (text): a run
run-left-unpruned = run { $run } is left as it is: what is to be removed must first be as it was written
    .next = restore its evidence from a backup, or keep it as it is for whoever looks into that
# $signer (text): who signed
signature-good = signed by { $signer }
# $key (text): the fingerprint of a key
signature-unchecked = signed with the key { $key }; whose it is was not checked
    .next = name a file of allowed signers with --allowed-signers

## What is wrong

# $file (text): a file of evidence
evidence-changed = the evidence `{ $file }` of run { $run } is not as it was written
    .next = do not rely on it; restore it from a backup
evidence-missing = the evidence `{ $file }` of run { $run } is not there
    .next = restore it from a backup
run-not-ended = run { $run } has not ended
    .next = resume it, or end it with `vade runs resolve`
# $reason (text): what is odd
bundle-unreadable = `{ $path }` is not a bundle of a run: { $reason }
    .next = export the run again
bundle-differs = `{ $file }` in `{ $path }` is not as the bundle's manifest says
    .next = do not rely on it; export the run again
bundle-not-listed = `{ $file }` in `{ $path }` is not named by the bundle's manifest
    .next = do not rely on it; export the run again
# $reason (text): what ssh-keygen says
signing-failed = the bundle cannot be signed: { $reason }
    .next = name a private key with --sign, or a public key whose private one an agent holds
signature-wrong = the signature does not hold: { $reason }
    .next = do not rely on the bundle
signature-missing = the bundle is not signed
    .next = have it exported again with --sign
time-unknown = `{ $given }` is not a point in time
    .next = write a date such as 2026-11-22, or how long ago: 30d, 12h

## Help

cmd-runs-report = Writes a report of what a run did, with its evidence.
    .long =
        The report is in the language of `--lang`, whatever language the run was in. It ends with the hash of the last event:
        whoever keeps that can tell later whether anything before it was changed.
    .example1 = A page for a German auditor:
cmd-runs-export = Writes a run into one file that another machine can check.
    .long =
        The bundle holds the plan, the source texts, all events and the evidence. The same run always makes the same bytes.
    .example1 = A signed bundle:
cmd-runs-verify = Checks whether a run, or a bundle, is as it was written.
    .long =
        Each event holds the hash of the one before, and names each file of evidence with its hash. The exit code is 3 if
        anything is not as it was written.
    .example1 = A bundle from another machine, and who signed it:
cmd-runs-prune = Removes the evidence of runs that have ended; what happened and the hashes stay.
    .example1 = Keep the evidence of a year:
arg-since = Only runs that were created since then: a date, or how long ago (`30d`, `12h`).
    .value = TIME
arg-by = Only runs of this person: `user`, or `user@host`.
    .value = PERSON
arg-site = Only runs on this site: its id, its address, or its host.
    .value = SITE
arg-runs-report-out = Write to this file.
    .value = FILE
arg-runs-export-out = The file to write.
    .value = FILE
arg-sign = Sign with this SSH key.
    .value = KEY
arg-runs-verify-what = The run, or the file of a bundle.
    .value = RUN
arg-allowed-signers = Who may have signed: a file as `ssh-keygen` reads it.
    .value = FILE
arg-before = Only runs that were created before then: a date, or how long ago (`365d`).
    .value = TIME
arg-keep = Leave this many of the latest runs as they are.
    .value = NUMBER
arg-runs-prune-dry-run = Say what would be removed, and remove nothing.
value-format-csv = for spreadsheets
value-format-junit = for tools that read test results
exit-6 = The journal cannot be written; nothing more was carried out.

## What a plan says about failing

# $times (number). $wait (text): a duration
plan-retries = tried again where it fails: { $times ->
        [one] once
       *[other] up to { $times } times
    }, after { $wait }
plan-goes-on = where it fails, the run goes on with the next step
