# Why a step is a person's: shown under the step in a preview.

why-decision = A person decides this.
why-no-name = The step acts on something that it does not name.
why-no-command = The code is no command: it looks like output, settings, data or an address.
why-not-shell = The code is for another shell.
why-unlabelled = The code does not say that it is a shell's.
why-point = The step names the command among others, and its words say when it is run.
why-placeholder = The command holds parts that you have to replace.
why-marked = The command has HTML tags in it, which are not shown.
why-elided = The command is not written out.
why-template = The command holds a template that nothing fills in.
why-unbound = The code uses a value that no input and no earlier step gives.
why-incomplete = The command is not complete.
why-other-host = The prompt names another machine.
why-appliance = The command exists only on the server appliance itself.
why-session = The command opens or closes a session on another machine.
why-remote-session = The step runs in a session on another machine that the procedure does not name.
why-interactive = The command needs a terminal.
why-host-unknown = The document does not say on which machine the command runs.
why-site-unknown = The document does not say to which site the request goes.
why-request-not-read = The code is no request that can be sent.

# Questions for inputs that the phrase book adds to a procedure. The ids are `input-` and the input's name.

input-enterprise = The enterprise account
input-repository = The repository
input-user = The user name
input-account = The user or organization
input-organization = The organization
input-team = The team
input-webhook = The webhook

# $path (text): the file. $reason (text): the parser's words
cues-not-yaml = `{ $path }` is not valid YAML: { $reason }
    .here = here
    .next = mend the line

# $name (text): the name. $known (list): those that the document has
vade-host-unknown = the document names no host `{ $name }`
    .here = this host
    .next = use one of these, or add it under `hosts`: { $known-or }
vade-site-unknown = the document names no site `{ $name }`
    .here = this site
    .next = use one of these, or add it under `sites`: { $known-or }
# $step (text): the step's name
vade-step-unknown = the document has no step `{ $step }`
    .here = said of it here
    .next = mend the name, or put it behind the step's text in curly brackets
