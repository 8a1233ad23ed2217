### enable-automatic-license-sync.md

# title, enable-automatic-license-sync.md:1
title = Enable automatic license sync

# short-title, enable-automatic-license-sync.md:1
short-title = Automatic license sync

# intro, enable-automatic-license-sync.md:1
intro = Let { $server } report its license usage to { $cloud } once a week.

# permissions, enable-automatic-license-sync.md:1
permissions = You must be an enterprise owner on the server.

## #about-automatic-license-sync

# heading, enable-automatic-license-sync.md:20
about-automatic-license-sync-heading = About automatic license sync

# text, enable-automatic-license-sync.md:24
about-automatic-license-sync-text-1 = After you enable it, the server sends its usage every week, counted from the day and the hour at which { $connect } was enabled. Several servers may report to the same enterprise account. Enable it on each of them.

## #before-you-begin

# heading, enable-automatic-license-sync.md:26
before-you-begin-heading = Before you begin

# text, enable-automatic-license-sync.md:28
before-you-begin-text-1 = { $connect } must be enabled on the server, and the server must be able to reach these hosts through HTTPS:

# text, enable-automatic-license-sync.md:36
before-you-begin-text-2 = **Warning:** If the cloud accepts connections only from listed IP addresses, put the server's address on the list first. Without it, every sync fails.

## #enable-the-sync

# heading, enable-automatic-license-sync.md:40
enable-the-sync-heading = Enable the sync

# step, enable-automatic-license-sync.md:44
enable-sync = Under "Server can sync user license count and usage", open the drop-down menu and select { LABEL("Enabled") }.

# step, enable-automatic-license-sync.md:45
enable-sync-2 = To the right of "License sync", click { LABEL("Enable") }.

## #afterwards

# heading, enable-automatic-license-sync.md:48
afterwards-heading = Afterwards

# text, enable-automatic-license-sync.md:52
afterwards-text-1 = You do not have to wait a week for the first numbers. See "[Start a license sync now](trigger-license-sync.md)".

# text, enable-automatic-license-sync.md:56
afterwards-text-2 = The first numbers arrive within a week. If you need them today, upload them by hand. See "[Sync license usage](sync-license-usage.md)".

# text, enable-automatic-license-sync.md:60
afterwards-text-3 = To turn the sync off again, repeat the steps and choose the opposite setting in the last one. The numbers that the cloud has already received stay there until a new file or a new sync replaces them.
