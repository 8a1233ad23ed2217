### trigger-license-sync.md

# § Title of the document
title = Start a license sync now

# § Short title of the document
short-title = Start a license sync

# § Introduction of the document
intro = Send the license usage of a connected server to { $cloud } at once instead of waiting for the weekly sync.

# § Who may do this
permissions = You must be an enterprise owner on both sides.

# § Question for the input enterprise
ask-enterprise = The short name of the enterprise account on GitHub.com

# § What the value synced-at is
value-synced-at = Last sync

# § What the value seats-after is
value-seats-after = Licenses in use

## #before-you-begin

# § Heading
# ↓ Automatic license sync must be enabled. See "[Enable automatic license s…
before-you-begin-heading = Before you begin

# § Bullet in “Before you begin”
# ↑ Before you begin
# ↓ **Note:** A sync can be started as often as you like. The newest numbers…
before-you-begin-item-1 = Automatic license sync must be enabled. See "[Enable automatic license sync](enable-automatic-license-sync.md)".

# § Paragraph in “Before you begin”
# ↑ Automatic license sync must be enabled. See "[Enable automatic license s…
# ↓ Start the sync
before-you-begin-text-1 = **Note:** A sync can be started as often as you like. The newest numbers of a server always replace its older ones.

## #start-the-sync

# § Heading
# ↑ **Note:** A sync can be started as often as you like. The newest numbers…
# ↓ Under "License sync", click **Sync now**.
start-the-sync-heading = Start the sync

# § Step 1 of “Start the sync”
# ↑ Start the sync
# ↓ Ask the cloud whether the sync succeeded. A large server may need some m…
sync-now = Under "License sync", click { LABEL("Sync now") }.

# § Step 2 of “Start the sync”
# ↑ Under "License sync", click **Sync now**.
# ↓ Read how many licenses are in use now.
sync-status = Ask the cloud whether the sync succeeded. A large server may need some minutes: repeat this step until the date is that of today.

# § Step 3 of “Start the sync”
# ↑ Ask the cloud whether the sync succeeded. A large server may need some m…
# ↓ If the sync fails
usage-after = Read how many licenses are in use now.

## #if-the-sync-fails

# § Heading
# ↑ Read how many licenses are in use now.
# ↓ The field `error` of the answer says why. The usual reasons are a firewa…
if-the-sync-fails-heading = If the sync fails

# § Paragraph in “If the sync fails”
# ↑ If the sync fails
# ↓ While you look for the reason, you can upload the usage by hand. See "[S…
if-the-sync-fails-text-1 = The field `error` of the answer says why. The usual reasons are a firewall between the server and { $cloud_site }, a list of allowed IP addresses that does not hold the server's address, and a connection whose owner has left the company.

# § Paragraph in “If the sync fails”
# ↑ The field `error` of the answer says why. The usual reasons are a firewa…
if-the-sync-fails-text-2 = While you look for the reason, you can upload the usage by hand. See "[Sync license usage](sync-license-usage.md)".
