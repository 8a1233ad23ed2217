### trigger-license-sync.md

# title, trigger-license-sync.md:1
title = Start a license sync now

# short-title, trigger-license-sync.md:1
short-title = Start a license sync

# intro, trigger-license-sync.md:1
intro = Send the license usage of a connected server to { $cloud } at once instead of waiting for the weekly sync.

# permissions, trigger-license-sync.md:1
permissions = You must be an enterprise owner on both sides.

# ask-enterprise, trigger-license-sync.md:1
ask-enterprise = The short name of the enterprise account on GitHub.com

## #before-you-begin

# heading, trigger-license-sync.md:36
before-you-begin-heading = Before you begin

# item, trigger-license-sync.md:38
before-you-begin-item-1 = Automatic license sync must be enabled. See "[Enable automatic license sync](enable-automatic-license-sync.md)".

# text, trigger-license-sync.md:43
before-you-begin-text-1 = **Note:** A sync can be started as often as you like. The newest numbers of a server always replace its older ones.

## #start-the-sync

# heading, trigger-license-sync.md:47
start-the-sync-heading = Start the sync

# step, trigger-license-sync.md:50
sync-now = Under "License sync", click { LABEL("Sync now") }.

# step, trigger-license-sync.md:51
sync-status = Ask the cloud whether the sync succeeded. A large server may need some minutes: repeat this step until the date is that of today.

# step, trigger-license-sync.md:59
usage-after = Read how many licenses are in use now.

## #if-the-sync-fails

# heading, trigger-license-sync.md:67
if-the-sync-fails-heading = If the sync fails

# text, trigger-license-sync.md:69
if-the-sync-fails-text-1 = The field `error` of the answer says why. The usual reasons are a firewall between the server and { $cloud_site }, a list of allowed IP addresses that does not hold the server's address, and a connection whose owner has left the company.

# text, trigger-license-sync.md:71
if-the-sync-fails-text-2 = While you look for the reason, you can upload the usage by hand. See "[Sync license usage](sync-license-usage.md)".
