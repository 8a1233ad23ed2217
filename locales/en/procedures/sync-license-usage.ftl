### sync-license-usage.md

# title, sync-license-usage.md:1
title = Sync license usage between { $server } and { $cloud }

# short-title, sync-license-usage.md:1
short-title = Sync license usage

# intro, sync-license-usage.md:1
intro = Bring the license usage of your server to the cloud by hand, so that a person with an account on both takes up only one license.

# permissions, sync-license-usage.md:1
permissions = You must be an enterprise owner on both sides.

# ask-enterprise, sync-license-usage.md:1
ask-enterprise = The short name of the enterprise account on GitHub.com

## #about-syncing-by-hand

# heading, sync-license-usage.md:41
about-syncing-by-hand-heading = About syncing by hand

# alt, sync-license-usage.md:45
about-syncing-by-hand-alt-1 = A file with the usage goes from the server to the cloud by way of your computer

# text, sync-license-usage.md:47
about-syncing-by-hand-text-1 = Sync by hand when the server may not connect to { $cloud_site }. Otherwise, let the server do it: see "[Enable automatic license sync](enable-automatic-license-sync.md)".

# text, sync-license-usage.md:53
about-syncing-by-hand-text-2 = **Tip:** If the server is connected already, you do not need a file at all. See "[Start a license sync now](trigger-license-sync.md)".

## #before-you-begin

# heading, sync-license-usage.md:59
before-you-begin-heading = Before you begin

# item, sync-license-usage.md:61
before-you-begin-item-1 = Sign in to { $server } and to { $cloud_site } as an enterprise owner.

# item, sync-license-usage.md:63
before-you-begin-item-2 = Upload the file on the day on which you export it. An old file would replace newer numbers.

## #sync-the-usage

# heading, sync-license-usage.md:65
sync-the-usage-heading = Sync the usage

# step, sync-license-usage.md:68
export-usage = Under "Quick links", click { LABEL("Export license usage") } to download the current usage.

# alt, sync-license-usage.md:69
sync-the-usage-alt-1 = The link "Export license usage" under "Quick links" on the License page

# step, sync-license-usage.md:72
sync-the-usage-step-2 = In the left sidebar, click { LABEL("Enterprise licensing") }.

# step, sync-license-usage.md:73
usage-before = Note how many licenses are in use before the upload. The page shows the number under "User licenses".

# step, sync-license-usage.md:81
sync-the-usage-step-4 = Under "Enterprise Server instances", click { LABEL("Add server usage") }.

# step, sync-license-usage.md:82
upload-usage = Upload the JSON file that you downloaded from the server.

## #check-the-result

# heading, sync-license-usage.md:84
check-the-result-heading = Check the result

# text, sync-license-usage.md:86
check-the-result-text-1 = The cloud counts the licenses again shortly after the upload. The status of the last sync of your server must be `success`.

# cell, sync-license-usage.md:88
check-the-result-cell-1 = Status

# cell, sync-license-usage.md:88
check-the-result-cell-2 = What it means

# cell, sync-license-usage.md:88
check-the-result-cell-3 = What to do

# cell, sync-license-usage.md:90
check-the-result-cell-4 = The usage of the server is counted.

# cell, sync-license-usage.md:90
check-the-result-cell-5 = Compare the number of licenses with the one that you noted before.

# cell, sync-license-usage.md:91
check-the-result-cell-6 = Any other word

# cell, sync-license-usage.md:91
check-the-result-cell-7 = The cloud could not use the file.

# cell, sync-license-usage.md:91
check-the-result-cell-8 = Read the message in the field `error`, export the usage again, and upload the new file.

# cell, sync-license-usage.md:92
check-the-result-cell-9 = The server is not in the list

# cell, sync-license-usage.md:92
check-the-result-cell-10 = The cloud has never received a file from this server.

# cell, sync-license-usage.md:92
check-the-result-cell-11 = Check that you uploaded the file to the right enterprise account.

# text, sync-license-usage.md:94
check-the-result-text-2 = If the number did not go down although people work on both sides, compare the email addresses of their accounts first.
