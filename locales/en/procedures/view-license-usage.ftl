### view-license-usage.md

# § Title of the document
title = View license usage on { $server } and { $cloud }

# § Short title of the document
short-title = View license usage

# § Introduction of the document
intro = Read the numbers of both sides through their APIs, and see whether they fit together. Nothing is changed.

# § Who may do this
permissions = You must be a site administrator of the server and an enterprise owner on { $cloud_site }.

# § Question for the input enterprise
ask-enterprise = The short name of the enterprise account on GitHub.com

# § What the value server-version is
value-server-version = Version of the server

# § What the value server-seats is
value-server-seats = Seats on the server

# § What the value server-seats-used is
value-server-seats-used = Seats in use on the server

# § What the value days-left is
value-days-left = Days until the server's license ends

# § What the value server-users is
value-server-users = Accounts on the server

# § What the value server-suspended is
value-server-suspended = Suspended accounts on the server

# § What the value cloud-seats-used is
value-cloud-seats-used = Licenses in use in the enterprise

# § What the value cloud-seats is
value-cloud-seats = Licenses bought

## #before-you-begin

# § Heading
# ↓ Read the numbers
before-you-begin-heading = Before you begin

## #read-the-numbers

# § Heading
# ↑ Before you begin
# ↓ Ask the server for its version. This also shows that it answers.
read-the-numbers-heading = Read the numbers

# § Step 1 of “Read the numbers”
# ↑ Read the numbers
# ↓ Read the license of the server: the seats, the seats in use, and the day…
server-version = Ask the server for its version. This also shows that it answers.

# § Step 2 of “Read the numbers”
# ↑ Ask the server for its version. This also shows that it answers.
# ↓ If the license has no limit, `seats` holds the word `unlimited` instead…
server-license = Read the license of the server: the seats, the seats in use, and the days until the license ends.

# § Paragraph in “Read the numbers”
# ↑ Read the license of the server: the seats, the seats in use, and the day…
# ↓ Count the accounts on the server and the suspended ones among them.
read-the-numbers-text-1 = If the license has no limit, `seats` holds the word `unlimited` instead of a number.

# § Step 3 of “Read the numbers”
# ↑ If the license has no limit, `seats` holds the word `unlimited` instead…
# ↓ Read how many licenses the whole enterprise uses and how many it has bou…
server-users = Count the accounts on the server and the suspended ones among them.

# § Step 4 of “Read the numbers”
# ↑ Count the accounts on the server and the suspended ones among them.
# ↓ Read when each server was last synced with the cloud, and whether that s…
cloud-licenses = Read how many licenses the whole enterprise uses and how many it has bought.

# § Step 5 of “Read the numbers”
# ↑ Read how many licenses the whole enterprise uses and how many it has bou…
# ↓ What the numbers tell you
cloud-sync = Read when each server was last synced with the cloud, and whether that succeeded.

## #what-the-numbers-tell-you

# § Heading
# ↑ Read when each server was last synced with the cloud, and whether that s…
# ↓ What you see
what-the-numbers-tell-you-heading = What the numbers tell you

# § Table cell in “What the numbers tell you”
# ↑ What the numbers tell you
# ↓ What it means
what-the-numbers-tell-you-cell-1 = What you see

# § Table cell in “What the numbers tell you”
# ↑ What you see
# ↓ What to do
what-the-numbers-tell-you-cell-2 = What it means

# § Table cell in “What the numbers tell you”
# ↑ What it means
# ↓ `total_seats_consumed` is greater than `total_seats_purchased`.
what-the-numbers-tell-you-cell-3 = What to do

# § Table cell in “What the numbers tell you”
# ↑ What to do
# ↓ More licenses are in use than you have bought.
what-the-numbers-tell-you-cell-4 = `total_seats_consumed` is greater than `total_seats_purchased`.

# § Table cell in “What the numbers tell you”
# ↑ `total_seats_consumed` is greater than `total_seats_purchased`.
# ↓ Buy licenses, or remove people who no longer need one.
what-the-numbers-tell-you-cell-5 = More licenses are in use than you have bought.

# § Table cell in “What the numbers tell you”
# ↑ More licenses are in use than you have bought.
# ↓ `seats_available` is zero.
what-the-numbers-tell-you-cell-6 = Buy licenses, or remove people who no longer need one.

# § Table cell in “What the numbers tell you”
# ↑ Buy licenses, or remove people who no longer need one.
# ↓ Nobody new can sign in to the server.
what-the-numbers-tell-you-cell-7 = `seats_available` is zero.

# § Table cell in “What the numbers tell you”
# ↑ `seats_available` is zero.
# ↓ Suspend accounts that nobody uses, or upload a larger license.
what-the-numbers-tell-you-cell-8 = Nobody new can sign in to the server.

# § Table cell in “What the numbers tell you”
# ↑ Nobody new can sign in to the server.
# ↓ `days_until_expiration` is less than 30.
what-the-numbers-tell-you-cell-9 = Suspend accounts that nobody uses, or upload a larger license.

# § Table cell in “What the numbers tell you”
# ↑ Suspend accounts that nobody uses, or upload a larger license.
# ↓ The license of the server ends soon.
what-the-numbers-tell-you-cell-10 = `days_until_expiration` is less than 30.

# § Table cell in “What the numbers tell you”
# ↑ `days_until_expiration` is less than 30.
# ↓ Order the renewal now.
what-the-numbers-tell-you-cell-11 = The license of the server ends soon.

# § Table cell in “What the numbers tell you”
# ↑ The license of the server ends soon.
# ↓ The date of the last sync is older than a week.
what-the-numbers-tell-you-cell-12 = Order the renewal now.

# § Table cell in “What the numbers tell you”
# ↑ Order the renewal now.
# ↓ The automatic sync does not work, or nobody has uploaded the usage.
what-the-numbers-tell-you-cell-13 = The date of the last sync is older than a week.

# § Table cell in “What the numbers tell you”
# ↑ The date of the last sync is older than a week.
# ↓ {% ifversion ghes > 3.4 %}See "[Start a license sync now](trigger-licens…
what-the-numbers-tell-you-cell-14 = The automatic sync does not work, or nobody has uploaded the usage.

# § Table cell in “What the numbers tell you”
# ↑ The automatic sync does not work, or nobody has uploaded the usage.
# ↓ The number of the cloud is usually smaller than the sum of both sides, b…
what-the-numbers-tell-you-cell-15 = { "{% ifversion ghes > 3.4 %}" }See "[Start a license sync now](trigger-license-sync.md)".{ "{% else %}" }See "[Sync license usage](sync-license-usage.md)".{ "{% endif %}" }

# § Paragraph in “What the numbers tell you”
# ↑ {% ifversion ghes > 3.4 %}See "[Start a license sync now](trigger-licens…
what-the-numbers-tell-you-text-1 = The number of the cloud is usually smaller than the sum of both sides, because a person with two accounts is counted once. { "{% data reusables.licensing.matching %}" }
