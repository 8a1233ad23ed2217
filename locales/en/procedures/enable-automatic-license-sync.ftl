### enable-automatic-license-sync.md

# § Title of the document
title = Enable automatic license sync

# § Short title of the document
short-title = Automatic license sync

# § Introduction of the document
intro = Let { $server } report its license usage to { $cloud } once a week.

# § Who may do this
permissions = You must be an enterprise owner on the server.

## #about-automatic-license-sync

# § Heading
# ↓ After you enable it, the server sends its usage every week, counted from…
about-automatic-license-sync-heading = About automatic license sync

# § Paragraph in “About automatic license sync”
# ↑ About automatic license sync
# ↓ Before you begin
about-automatic-license-sync-text-1 = After you enable it, the server sends its usage every week, counted from the day and the hour at which { $connect } was enabled. Several servers may report to the same enterprise account. Enable it on each of them.

## #before-you-begin

# § Heading
# ↑ After you enable it, the server sends its usage every week, counted from…
# ↓ connect must be enabled on the server, and the server must be able to re…
before-you-begin-heading = Before you begin

# § Paragraph in “Before you begin”
# ↑ Before you begin
# ↓ **Warning:** If the cloud accepts connections only from listed IP addres…
before-you-begin-text-1 = { $connect } must be enabled on the server, and the server must be able to reach these hosts through HTTPS:

# § Paragraph in “Before you begin”
# ↑ connect must be enabled on the server, and the server must be able to re…
# ↓ Enable the sync
before-you-begin-text-2 = **Warning:** If the cloud accepts connections only from listed IP addresses, put the server's address on the list first. Without it, every sync fails.

## #enable-the-sync

# § Heading
# ↑ **Warning:** If the cloud accepts connections only from listed IP addres…
# ↓ Under "Server can sync user license count and usage", open the drop-down…
enable-the-sync-heading = Enable the sync

# § Step 1 of “Enable the sync”
# ↑ Enable the sync
# ↓ To the right of "License sync", click **Enable**.
enable-sync = Under "Server can sync user license count and usage", open the drop-down menu and select { LABEL("Enabled") }.

# § Step 1 of “Enable the sync”
# ↑ Under "Server can sync user license count and usage", open the drop-down…
# ↓ Afterwards
enable-sync-2 = To the right of "License sync", click { LABEL("Enable") }.

## #afterwards

# § Heading
# ↑ To the right of "License sync", click **Enable**.
# ↓ You do not have to wait a week for the first numbers. See "[Start a lice…
afterwards-heading = Afterwards

# § Paragraph in “Afterwards”
# ↑ Afterwards
# ↓ The first numbers arrive within a week. If you need them today, upload t…
afterwards-text-1 = You do not have to wait a week for the first numbers. See "[Start a license sync now](trigger-license-sync.md)".

# § Paragraph in “Afterwards”
# ↑ You do not have to wait a week for the first numbers. See "[Start a lice…
# ↓ To turn the sync off again, repeat the steps and choose the opposite set…
afterwards-text-2 = The first numbers arrive within a week. If you need them today, upload them by hand. See "[Sync license usage](sync-license-usage.md)".

# § Paragraph in “Afterwards”
# ↑ The first numbers arrive within a week. If you need them today, upload t…
afterwards-text-3 = To turn the sync off again, repeat the steps and choose the opposite setting in the last one. The numbers that the cloud has already received stay there until a new file or a new sync replaces them.
