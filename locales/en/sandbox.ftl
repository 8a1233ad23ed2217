### The sandbox: a small Enterprise Server and a small Enterprise Cloud on this machine.

cmd-sandbox = Starts a small server and a small cloud on this machine, for trying procedures out.
    .long =
        Nothing in it is real: the people are made up, and every account opens only the sandbox. It holds what the license
        procedures need, as pages and as an API, until Ctrl-C. `vade run ID --sandbox` starts one of its own for a run.
    .example1 = Start it and write a sites.yml for it:
    .example2 = An older server that signs people out in the middle of their work:
arg-sandbox-version = The version of the server, such as `ghes-3.4`; `ghes-3.5` where none is given.
    .value = VERSION
arg-fault = How it fails, to see what the program does then.
    .value = FAULT
arg-otp = Ask for a one-time code after the password.
arg-port = The port of the server; the cloud has the next one. Free ports are taken where none is given.
    .value = PORT
arg-sandbox-sites = Write a `sites.yml` for it to this file.
    .value = FILE
arg-run-sandbox = Run against a sandbox that is started for this run, with its sites, credentials and inputs.
value-fault-slow = the first change is made, but answered only after two minutes
value-fault-500 = the first change is refused with a server error
value-fault-drop-after-commit = the first change is made, but the connection is cut before the answer
value-fault-logout = the first session ends after a few pages
value-fault-relabel = some labels are not those that the documents name

## What `vade sandbox` shows

sandbox-running = The sandbox is running. Ctrl-C ends it.
sandbox-not-real = Nothing in it is real, and it can be reached from this machine only.
# $fault (text): slow, 500, drop-after-commit, logout or relabel
sandbox-fault = It will fail: `{ $fault }`.
sandbox-site = Site
sandbox-address = Address
sandbox-version-head = Version
sandbox-user = User name
sandbox-password = Password
sandbox-rights = Rights
sandbox-owner = enterprise owner
sandbox-guest = none
# $code (text): a number
sandbox-code = The one-time code is always `{ $code }`.
sandbox-token = Token
sandbox-scopes = Scopes
sandbox-input = Input
sandbox-value = Value
sandbox-sites-here = Its `sites.yml`:
# $path (text): a file
sandbox-sites-written = Its sites were written to `{ $path }`.
# $command (text): a command line
sandbox-next = In another terminal: `{ $command }`

## What is wrong

# $reason (text): what the system says
sandbox-not-started = The sandbox cannot be started: { $reason }
    .next = give another port, or none
# $version (text): what was given
sandbox-version = `{ $version }` is no version that the sandbox's server can have
    .next = give one from `ghes-3.0` on, such as `ghes-3.5`
# $step (number). $backend (text): shell or ssh
yes-not-with-commands = --yes is not for runs with commands: step { $step } would use `{ $backend }`, which reaches more than the sandbox
    .next = leave --yes out and approve the plan, or leave the backend out
sandbox-of-no-use = no step of this procedure is on a site, so that the sandbox has nothing to offer it
    .next = leave --sandbox out

## The end of a run

run-approved-sandbox = approved by `--yes`, in the sandbox
plan-from-sandbox = the sandbox
# The heading above the values that the steps of a run have found out.
run-found = What was found out
# $before, $after (text): numbers. $change (text): the difference, with its sign
run-change = { $before } → { $after } ({ $change })
