### verify-backup.md

# § Title of the document
title = Verify a backup

# § Short title of the document
short-title = Verify a backup

# § Introduction of the document
intro = Restore a backup into an empty folder, prove that every file in it is whole, and write down the result. The backup itself is only read.

# § Who may do this
permissions = You must be able to read the backup. You do not need to be root.

# § Question for the input backup
ask-backup = The backup, a file that ends in .tar.gz, as an absolute path

# § Question for the input database
ask-database = The SQLite database within the backup, as a relative path, or none

# § Question for the input max-age-hours
ask-max-age-hours = How many hours old the backup may be

# § Question for the input scratch-parent
ask-scratch-parent = The folder in which the backup is restored for the time of the test

# § Question for the input log
ask-log = The file to which the result is added, as an absolute path

## #about-this-procedure

# § Heading
# ↓ A backup that nobody has restored is only a hope. This procedure restore…
about-this-procedure-heading = About this procedure

# § Paragraph in “About this procedure”
# ↑ About this procedure
# ↓ The backup is a compressed archive. Beside it lies a file of the same na…
about-this-procedure-text-1 = A backup that nobody has restored is only a hope. This procedure restores one completely, compares it with what it should hold, and removes the restored files again.

# § Paragraph in “About this procedure”
# ↑ A backup that nobody has restored is only a hope. This procedure restore…
# ↓ Before you begin
about-this-procedure-text-2 = The backup is a compressed archive. Beside it lies a file of the same name that ends in `.sha256` and holds its checksum. Within it, at the top, the file `manifest.sha256` holds the checksum of every other file.

## #before-you-begin

# § Heading
# ↑ The backup is a compressed archive. Beside it lies a file of the same na…
# ↓ Choose a machine that has room for all files of the backup.
before-you-begin-heading = Before you begin

# § Bullet in “Before you begin”
# ↑ Before you begin
# ↓ Do not use the machine whose data is in the backup. A restore must also…
before-you-begin-item-1 = Choose a machine that has room for all files of the backup.

# § Bullet in “Before you begin”
# ↑ Choose a machine that has room for all files of the backup.
# ↓ **Tip:** To write a manifest when a backup is made, run this in the fold…
before-you-begin-item-2 = Do not use the machine whose data is in the backup. A restore must also work when that machine is gone.

# § Paragraph in “Before you begin”
# ↑ Do not use the machine whose data is in the backup. A restore must also…
# ↓ Verify the backup
before-you-begin-text-1 = **Tip:** To write a manifest when a backup is made, run this in the folder that is saved:

## #verify-the-backup

# § Heading
# ↑ **Tip:** To write a manifest when a backup is made, run this in the fold…
# ↓ Check that the backup is there, is not empty, and is not too old.
verify-the-backup-heading = Verify the backup

# § Step 1 of “Verify the backup”
# ↑ Verify the backup
# ↓ Compare the backup with its checksum.
age = Check that the backup is there, is not empty, and is not too old.

# § Step 2 of “Verify the backup”
# ↑ Check that the backup is there, is not empty, and is not too old.
# ↓ Read the whole archive once, without unpacking it.
checksum = Compare the backup with its checksum.

# § Step 3 of “Verify the backup”
# ↑ Compare the backup with its checksum.
# ↓ Make an empty folder to restore to.
archive = Read the whole archive once, without unpacking it.

# § Step 4 of “Verify the backup”
# ↑ Read the whole archive once, without unpacking it.
# ↓ List the files in the archive, and refuse names that would leave the fol…
scratch-folder = Make an empty folder to restore to.

# § Step 5 of “Verify the backup”
# ↑ Make an empty folder to restore to.
# ↓ Check that there is room for the restored files.
contents = List the files in the archive, and refuse names that would leave the folder.

# § Step 6 of “Verify the backup”
# ↑ List the files in the archive, and refuse names that would leave the fol…
# ↓ Restore all files.
space = Check that there is room for the restored files.

# § Step 7 of “Verify the backup”
# ↑ Check that there is room for the restored files.
# ↓ Compare each restored file with the manifest.
restore = Restore all files.

# § Step 8 of “Verify the backup”
# ↑ Restore all files.
# ↓ Check that every file in the manifest is there, and that nothing else is…
files = Compare each restored file with the manifest.

# § Step 9 of “Verify the backup”
# ↑ Compare each restored file with the manifest.
# ↓ Have sqlite check the database. With `none` as the database, this step d…
missing-files = Check that every file in the manifest is there, and that nothing else is.

# § Step 10 of “Verify the backup”
# ↑ Check that every file in the manifest is there, and that nothing else is…
# ↓ Write the result down.
database = Have { $sqlite } check the database. With `none` as the database, this step does nothing.

# § Step 11 of “Verify the backup”
# ↑ Have sqlite check the database. With `none` as the database, this step d…
# ↓ Remove the restored files.
record = Write the result down.

# § Step 12 of “Verify the backup”
# ↑ Write the result down.
# ↓ If a check fails
clean-up = Remove the restored files.

## #if-a-check-fails

# § Heading
# ↑ Remove the restored files.
# ↓ Keep the folder with the restored files. It shows which files are damage…
if-a-check-fails-heading = If a check fails

# § Bullet in “If a check fails”
# ↑ If a check fails
# ↓ Verify the backup before this one at once, so that you know what you can…
if-a-check-fails-item-1 = Keep the folder with the restored files. It shows which files are damaged.

# § Bullet in “If a check fails”
# ↑ Keep the folder with the restored files. It shows which files are damage…
# ↓ Tell the people who own the data that there is no good backup since then…
if-a-check-fails-item-2 = Verify the backup before this one at once, so that you know what you can rely on.

# § Bullet in “If a check fails”
# ↑ Verify the backup before this one at once, so that you know what you can…
# ↓ Repair the backup job, let it run, and verify the new backup from the fi…
if-a-check-fails-item-3 = Tell the people who own the data that there is no good backup since then.

# § Bullet in “If a check fails”
# ↑ Tell the people who own the data that there is no good backup since then…
if-a-check-fails-item-4 = Repair the backup job, let it run, and verify the new backup from the first step.
