### verify-backup.md

# title, verify-backup.md:1
title = Verify a backup

# short-title, verify-backup.md:1
short-title = Verify a backup

# intro, verify-backup.md:1
intro = Restore a backup into an empty folder, prove that every file in it is whole, and write down the result. The backup itself is only read.

# permissions, verify-backup.md:1
permissions = You must be able to read the backup. You do not need to be root.

# ask-backup, verify-backup.md:1
ask-backup = The backup, a file that ends in .tar.gz, as an absolute path

# ask-database, verify-backup.md:1
ask-database = The SQLite database within the backup, as a relative path, or none

# ask-log, verify-backup.md:1
ask-log = The file to which the result is added, as an absolute path

# ask-max-age-hours, verify-backup.md:1
ask-max-age-hours = How many hours old the backup may be

# ask-scratch-parent, verify-backup.md:1
ask-scratch-parent = The folder in which the backup is restored for the time of the test

## #about-this-procedure

# heading, verify-backup.md:52
about-this-procedure-heading = About this procedure

# text, verify-backup.md:54
about-this-procedure-text-1 = A backup that nobody has restored is only a hope. This procedure restores one completely, compares it with what it should hold, and removes the restored files again.

# text, verify-backup.md:56
about-this-procedure-text-2 = The backup is a compressed archive. Beside it lies a file of the same name that ends in `.sha256` and holds its checksum. Within it, at the top, the file `manifest.sha256` holds the checksum of every other file.

## #before-you-begin

# heading, verify-backup.md:60
before-you-begin-heading = Before you begin

# item, verify-backup.md:62
before-you-begin-item-1 = Choose a machine that has room for all files of the backup.

# item, verify-backup.md:63
before-you-begin-item-2 = Do not use the machine whose data is in the backup. A restore must also work when that machine is gone.

# text, verify-backup.md:67
before-you-begin-text-1 = **Tip:** To write a manifest when a backup is made, run this in the folder that is saved:

## #verify-the-backup

# heading, verify-backup.md:77
verify-the-backup-heading = Verify the backup

# step, verify-backup.md:79
age = Check that the backup is there, is not empty, and is not too old.

# step, verify-backup.md:87
checksum = Compare the backup with its checksum.

# step, verify-backup.md:93
archive = Read the whole archive once, without unpacking it.

# step, verify-backup.md:99
scratch-folder = Make an empty folder to restore to.

# step, verify-backup.md:105
contents = List the files in the archive, and refuse names that would leave the folder.

# step, verify-backup.md:113
space = Check that there is room for the restored files.

# step, verify-backup.md:119
restore = Restore all files.

# step, verify-backup.md:127
files = Compare each restored file with the manifest.

# step, verify-backup.md:133
missing-files = Check that every file in the manifest is there, and that nothing else is.

# step, verify-backup.md:141
database = Have { $sqlite } check the database. With `none` as the database, this step does nothing.

# step, verify-backup.md:148
record = Write the result down.

# step, verify-backup.md:155
clean-up = Remove the restored files.

## #if-a-check-fails

# heading, verify-backup.md:163
if-a-check-fails-heading = If a check fails

# item, verify-backup.md:165
if-a-check-fails-item-1 = Keep the folder with the restored files. It shows which files are damaged.

# item, verify-backup.md:166
if-a-check-fails-item-2 = Verify the backup before this one at once, so that you know what you can rely on.

# item, verify-backup.md:167
if-a-check-fails-item-3 = Tell the people who own the data that there is no good backup since then.

# item, verify-backup.md:168
if-a-check-fails-item-4 = Repair the backup job, let it run, and verify the new backup from the first step.
