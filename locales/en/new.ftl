### The texts that new procedures and trees begin with.

new-shell-id = back-up-folder
new-shell-title = Back up a folder
new-shell-intro = Write a folder into an archive, and prove that the archive can be read.
new-shell-topic = Backup
new-shell-ask-folder = The folder to back up, as an absolute path
new-shell-ask-archive = The archive to write, as an absolute path that ends in .tar.gz
new-shell-before = Before you begin
new-shell-before-room = Check that there is room for the archive.
new-shell-do = Back up
new-shell-step-check = Check that the folder is there.
new-shell-step-write = Write the archive.
new-shell-step-count = Read the archive and count what is in it.
new-shell-step-note = Note the number in the ticket.
new-shell-after = Afterwards
new-shell-after-copy = Copy the archive to another machine.
new-shell-about-well = Everything is as it should be.
new-shell-about-empty = The archive is empty.

new-web-title = Require two-factor authentication
new-web-intro = Change a setting on a web page, for everybody.
new-web-topic = Security
new-web-server = The server
new-web-before = Before you begin
new-web-before-owner = You must be an owner.
new-web-do = Require it
new-web-step-open = At the top of the page, click **Settings**.
new-web-step-policies = In the left sidebar, click **Policies**.
new-web-step-require = Under "Sign-in", select **Require two-factor authentication**.
new-web-step-save = Click **Save changes**.
new-web-after = Afterwards
new-web-after-tell = Tell everybody about the change.
new-web-about-well = Everything is as it should be.
new-web-about-missing = The page for policies is not there.

new-http-title = Archive a project
new-http-intro = Archive a project through the server's interface, and prove that it is archived.
new-http-topic = Projects
new-http-server = The server
new-http-ask-project = The short name of the project
new-http-before = Before you begin
new-http-before-token = You need a token that may change the project.
new-http-do = Archive it
new-http-step-read = See whether the project is there, and who owns it.
new-http-step-archive = Archive the project.
new-http-step-check = Check that the project is archived.
new-http-after = Afterwards
new-http-after-tell = Tell the owner.
new-http-about-well = Everything is as it should be.
new-http-about-gone = There is no such project.
new-http-about-refused = The token may not change the project.
new-http-about-open = The server says yes and does nothing.

new-mixed-title = Announce a maintenance
new-mixed-intro = Put a notice where everybody sees it, if this is the time for it.
new-mixed-topic = Operations
new-mixed-role-owner = Whoever answers for the service
new-mixed-ask-notice = The notice, on one line
new-mixed-ask-file = The file of the notice, as an absolute path
new-mixed-before = Before you begin
new-mixed-before-text = Agree on the text of the notice.
new-mixed-do = Announce it
new-mixed-step-decide = Decide whether to announce it now. Nothing has been changed yet.
new-mixed-step-write = Write the notice.
new-mixed-step-read = Read the notice once more.
new-mixed-step-tell = Tell the people who are on call.
new-mixed-after = Afterwards
new-mixed-after-remove = Remove the notice when the maintenance is over.
new-mixed-about-well = Everything is as it should be.
new-mixed-about-not-now = Somebody decides to wait.
new-mixed-about-already = The notice is there already.
new-mixed-about-slow = It takes too long, but the notice is written.
new-mixed-about-lost = It takes too long, and the notice is not written.

# The settings of a new tree
new-tree-about-tree = How this docs tree is read. It can grant no trust.
new-tree-about-source = The language that the documents are written in.
new-tree-about-languages = The languages that they are read in.
new-tree-about-locales = The folder of the translations.
new-tree-about-info-strings = Further info strings of fences that are shell commands.
new-tree-about-rules = How much each rule of `vade check` matters: error, warning, note or off.
new-tree-about-workflow = Checks, tests and builds the procedures after each change.
new-tree-about-sites = Where the sites and hosts are that procedures name. Yours alone: it is never read from a docs tree.
new-tree-about-urls = Sites by the name that a procedure gives them. Secrets by reference: env:NAME, file:PATH, command:PROGRAM.
new-tree-about-hosts = Hosts by the name that a procedure gives them: `local` for this machine, or a destination of SSH.

## UI labels of the procedure on pages

new-label-settings = Settings
new-label-policies = Policies
new-label-sign-in = Sign-in
new-label-require-two-factor-authentication = Require two-factor authentication
new-label-save-changes = Save changes

## What is told

# $path (text): a file
new-written = written  { $path }
new-kept = kept     { $path }
# $id (text): the procedure's id
new-next =
    Next: edit `{ $path }`, then
      vade show { $id }
      vade test { $id }
      vade check
# $id (text): as it was given
new-id-bad = `{ $id }` cannot be the id of a procedure
    .next = use lower-case letters, digits and hyphens, a letter first: `restart-mail-relay`
new-no-tree = there is no docs tree here to add a procedure to
    .next = `vade init` begins one; or name one with `--root`
# $path (text): a folder
init-builtin = `{ $path }` is a docs tree already
    .next = `vade new ID` adds a procedure to it
