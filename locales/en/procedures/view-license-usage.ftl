### view-license-usage.md

# title, view-license-usage.md:1
title = View license usage on { $server } and { $cloud }

# short-title, view-license-usage.md:1
short-title = View license usage

# intro, view-license-usage.md:1
intro = Read the numbers of both sides through their APIs, and see whether they fit together. Nothing is changed.

# permissions, view-license-usage.md:1
permissions = You must be a site administrator of the server and an enterprise owner on { $cloud_site }.

# ask-enterprise, view-license-usage.md:1
ask-enterprise = The short name of the enterprise account on GitHub.com

## #before-you-begin

# heading, view-license-usage.md:51
before-you-begin-heading = Before you begin

## #read-the-numbers

# heading, view-license-usage.md:56
read-the-numbers-heading = Read the numbers

# step, view-license-usage.md:58
server-version = Ask the server for its version. This also shows that it answers.

# step, view-license-usage.md:66
server-license = Read the license of the server: the seats, the seats in use, and the days until the license ends.

# text, view-license-usage.md:74
read-the-numbers-text-1 = If the license has no limit, `seats` holds the word `unlimited` instead of a number.

# step, view-license-usage.md:76
server-users = Count the accounts on the server and the suspended ones among them.

# step, view-license-usage.md:84
cloud-licenses = Read how many licenses the whole enterprise uses and how many it has bought.

# step, view-license-usage.md:92
cloud-sync = Read when each server was last synced with the cloud, and whether that succeeded.

## #what-the-numbers-tell-you

# heading, view-license-usage.md:100
what-the-numbers-tell-you-heading = What the numbers tell you

# cell, view-license-usage.md:102
what-the-numbers-tell-you-cell-1 = What you see

# cell, view-license-usage.md:102
what-the-numbers-tell-you-cell-2 = What it means

# cell, view-license-usage.md:102
what-the-numbers-tell-you-cell-3 = What to do

# cell, view-license-usage.md:104
what-the-numbers-tell-you-cell-4 = `total_seats_consumed` is greater than `total_seats_purchased`.

# cell, view-license-usage.md:104
what-the-numbers-tell-you-cell-5 = More licenses are in use than you have bought.

# cell, view-license-usage.md:104
what-the-numbers-tell-you-cell-6 = Buy licenses, or remove people who no longer need one.

# cell, view-license-usage.md:105
what-the-numbers-tell-you-cell-7 = `seats_available` is zero.

# cell, view-license-usage.md:105
what-the-numbers-tell-you-cell-8 = Nobody new can sign in to the server.

# cell, view-license-usage.md:105
what-the-numbers-tell-you-cell-9 = Suspend accounts that nobody uses, or upload a larger license.

# cell, view-license-usage.md:106
what-the-numbers-tell-you-cell-10 = `days_until_expiration` is less than 30.

# cell, view-license-usage.md:106
what-the-numbers-tell-you-cell-11 = The license of the server ends soon.

# cell, view-license-usage.md:106
what-the-numbers-tell-you-cell-12 = Order the renewal now.

# cell, view-license-usage.md:107
what-the-numbers-tell-you-cell-13 = The date of the last sync is older than a week.

# cell, view-license-usage.md:107
what-the-numbers-tell-you-cell-14 = The automatic sync does not work, or nobody has uploaded the usage.

# cell, view-license-usage.md:107
what-the-numbers-tell-you-cell-15 = { "{% ifversion ghes > 3.4 %}" }See "[Start a license sync now](trigger-license-sync.md)".{ "{% else %}" }See "[Sync license usage](sync-license-usage.md)".{ "{% endif %}" }

# text, view-license-usage.md:109
what-the-numbers-tell-you-text-1 = The number of the cloud is usually smaller than the sum of both sides, because a person with two accounts is counted once. { "{% data reusables.licensing.matching %}" }
