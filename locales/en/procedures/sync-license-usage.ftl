### sync-license-usage.md

# § Title of the document
title = Sync license usage between { $server } and { $cloud }

# § Short title of the document
short-title = Sync license usage

# § Introduction of the document
intro = Bring the license usage of your server to the cloud by hand, so that a person with an account on both takes up only one license.

# § Who may do this
permissions = You must be an enterprise owner on both sides.

# § Question for the input enterprise
ask-enterprise = The short name of the enterprise account on GitHub.com

# § What the value seats is
value-seats = Licenses in use

## #about-syncing-by-hand

# § Heading
# ↓ A file with the usage goes from the server to the cloud by way of your c…
about-syncing-by-hand-heading = About syncing by hand

# § Description of a picture in “About syncing by hand”
# ↑ About syncing by hand
# ↓ Sync by hand when the server may not connect to cloud_site. Otherwise, l…
about-syncing-by-hand-alt-1 = A file with the usage goes from the server to the cloud by way of your computer

# § Paragraph in “About syncing by hand”
# ↑ A file with the usage goes from the server to the cloud by way of your c…
# ↓ **Tip:** If the server is connected already, you do not need a file at a…
about-syncing-by-hand-text-1 = Sync by hand when the server may not connect to { $cloud_site }. Otherwise, let the server do it: see "[Enable automatic license sync](enable-automatic-license-sync.md)".

# § Paragraph in “About syncing by hand”
# ↑ Sync by hand when the server may not connect to cloud_site. Otherwise, l…
# ↓ Before you begin
about-syncing-by-hand-text-2 = **Tip:** If the server is connected already, you do not need a file at all. See "[Start a license sync now](trigger-license-sync.md)".

## #before-you-begin

# § Heading
# ↑ **Tip:** If the server is connected already, you do not need a file at a…
# ↓ Sign in to server and to cloud_site as an enterprise owner.
before-you-begin-heading = Before you begin

# § Bullet in “Before you begin”
# ↑ Before you begin
# ↓ Upload the file on the day on which you export it. An old file would rep…
before-you-begin-item-1 = Sign in to { $server } and to { $cloud_site } as an enterprise owner.

# § Bullet in “Before you begin”
# ↑ Sign in to server and to cloud_site as an enterprise owner.
# ↓ Sync the usage
before-you-begin-item-2 = Upload the file on the day on which you export it. An old file would replace newer numbers.

## #sync-the-usage

# § Heading
# ↑ Upload the file on the day on which you export it. An old file would rep…
# ↓ Under "Quick links", click **Export license usage** to download the curr…
sync-the-usage-heading = Sync the usage

# § Step 1 of “Sync the usage”
# ↑ Sync the usage
# ↓ The link "Export license usage" under "Quick links" on the License page
export-usage = Under "Quick links", click { LABEL("Export license usage") } to download the current usage.

# § Description of a picture in “Sync the usage”
# ↑ Under "Quick links", click **Export license usage** to download the curr…
# ↓ In the left sidebar, click **Enterprise licensing**.
sync-the-usage-alt-1 = The link "Export license usage" under "Quick links" on the License page

# § Step 2 of “Sync the usage”
# ↑ The link "Export license usage" under "Quick links" on the License page
# ↓ Note how many licenses are in use before the upload. The page shows the…
sync-the-usage-step-2 = In the left sidebar, click { LABEL("Enterprise licensing") }.

# § Step 3 of “Sync the usage”
# ↑ In the left sidebar, click **Enterprise licensing**.
# ↓ Under "Enterprise Server instances", click **Add server usage**.
usage-before = Note how many licenses are in use before the upload. The page shows the number under "User licenses".

# § Step 4 of “Sync the usage”
# ↑ Note how many licenses are in use before the upload. The page shows the…
# ↓ Upload the JSON file that you downloaded from the server.
sync-the-usage-step-4 = Under "Enterprise Server instances", click { LABEL("Add server usage") }.

# § Step 5 of “Sync the usage”
# ↑ Under "Enterprise Server instances", click **Add server usage**.
# ↓ Check the result
upload-usage = Upload the JSON file that you downloaded from the server.

## #check-the-result

# § Heading
# ↑ Upload the JSON file that you downloaded from the server.
# ↓ The cloud counts the licenses again shortly after the upload. The status…
check-the-result-heading = Check the result

# § Paragraph in “Check the result”
# ↑ Check the result
# ↓ Status
check-the-result-text-1 = The cloud counts the licenses again shortly after the upload. The status of the last sync of your server must be `success`.

# § Table cell in “Check the result”
# ↑ The cloud counts the licenses again shortly after the upload. The status…
# ↓ What it means
check-the-result-cell-1 = Status

# § Table cell in “Check the result”
# ↑ Status
# ↓ What to do
check-the-result-cell-2 = What it means

# § Table cell in “Check the result”
# ↑ What it means
# ↓ The usage of the server is counted.
check-the-result-cell-3 = What to do

# § Table cell in “Check the result”
# ↑ What to do
# ↓ Compare the number of licenses with the one that you noted before.
check-the-result-cell-4 = The usage of the server is counted.

# § Table cell in “Check the result”
# ↑ The usage of the server is counted.
# ↓ Any other word
check-the-result-cell-5 = Compare the number of licenses with the one that you noted before.

# § Table cell in “Check the result”
# ↑ Compare the number of licenses with the one that you noted before.
# ↓ The cloud could not use the file.
check-the-result-cell-6 = Any other word

# § Table cell in “Check the result”
# ↑ Any other word
# ↓ Read the message in the field `error`, export the usage again, and uploa…
check-the-result-cell-7 = The cloud could not use the file.

# § Table cell in “Check the result”
# ↑ The cloud could not use the file.
# ↓ The server is not in the list
check-the-result-cell-8 = Read the message in the field `error`, export the usage again, and upload the new file.

# § Table cell in “Check the result”
# ↑ Read the message in the field `error`, export the usage again, and uploa…
# ↓ The cloud has never received a file from this server.
check-the-result-cell-9 = The server is not in the list

# § Table cell in “Check the result”
# ↑ The server is not in the list
# ↓ Check that you uploaded the file to the right enterprise account.
check-the-result-cell-10 = The cloud has never received a file from this server.

# § Table cell in “Check the result”
# ↑ The cloud has never received a file from this server.
# ↓ If the number did not go down although people work on both sides, compar…
check-the-result-cell-11 = Check that you uploaded the file to the right enterprise account.

# § Paragraph in “Check the result”
# ↑ Check that you uploaded the file to the right enterprise account.
check-the-result-text-2 = If the number did not go down although people work on both sides, compare the email addresses of their accounts first.
