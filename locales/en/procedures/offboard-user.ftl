### offboard-user.md

# § Title of the document
title = Take away the access of a person who leaves

# § Short title of the document
short-title = Offboard a person

# § Introduction of the document
intro = Remove a person from the organization on { $cloud_site } and suspend the account on { $server }, after somebody has decided what becomes of their work.

# § Who may do this
permissions = You must be a site administrator of the server, an enterprise owner, and an owner of the organization on { $cloud_site }.

# § Question for the input account
ask-account = The person's user name on the server

# § Question for the input handle
ask-handle = The person's user name on GitHub.com

# § Question for the input enterprise
ask-enterprise = The short name of the enterprise account on GitHub.com

# § Question for the input organization
ask-organization = The organization on GitHub.com that the person leaves

# § Question for the input ticket
ask-ticket = The number of the ticket, which is recorded as the reason

# § What the value account-id is
value-account-id = Number of the account

# § What the value cloud-role is
value-cloud-role = Role on the cloud

## #about-this-procedure

# § Heading
# ↓ A suspended account cannot sign in, and its keys and tokens no longer wo…
about-this-procedure-heading = About this procedure

# § Paragraph in “About this procedure”
# ↑ About this procedure
# ↓ If the accounts come from an identity provider, take the access away the…
about-this-procedure-text-1 = A suspended account cannot sign in, and its keys and tokens no longer work. Its repositories, issues and comments stay where they are. It no longer takes up a license.

# § Paragraph in “About this procedure”
# ↑ A suspended account cannot sign in, and its keys and tokens no longer wo…
# ↓ **Warning:** When a person is removed from an organization, their privat…
about-this-procedure-text-2 = If the accounts come from an identity provider, take the access away there first. Use this procedure to check what is left.

# § Paragraph in “About this procedure”
# ↑ If the accounts come from an identity provider, take the access away the…
# ↓ Before you begin
about-this-procedure-text-3 = **Warning:** When a person is removed from an organization, their private forks of its repositories are deleted. Save what is still needed before you go on.

## #before-you-begin

# § Heading
# ↑ **Warning:** When a person is removed from an organization, their privat…
# ↓ Have the ticket at hand that orders the removal, and check that it names…
before-you-begin-heading = Before you begin

# § Bullet in “Before you begin”
# ↑ Before you begin
# ↓ On cloud_site, you need a token of an organization owner with the scope…
before-you-begin-item-1 = Have the ticket at hand that orders the removal, and check that it names this person.

# § Bullet in “Before you begin”
# ↑ Have the ticket at hand that orders the removal, and check that it names…
# ↓ Take away the access
before-you-begin-item-2 = On { $cloud_site }, you need a token of an organization owner with the scope `admin:org`.

## #take-away-the-access

# § Heading
# ↑ On cloud_site, you need a token of an organization owner with the scope…
# ↓ Look the account up on the server, and compare the name with the one in…
take-away-the-access-heading = Take away the access

# § Step 1 of “Take away the access”
# ↑ Take away the access
# ↓ List the organizations on the server that the account belongs to.
look-up-account = Look the account up on the server, and compare the name with the one in the ticket.

# § Step 2 of “Take away the access”
# ↑ Look the account up on the server, and compare the name with the one in…
# ↓ Read the person's role in the organization on cloud_site.
server-organizations = List the organizations on the server that the account belongs to.

# § Step 3 of “Take away the access”
# ↑ List the organizations on the server that the account belongs to.
# ↓ In the "Find a member" search field, type the person's user name, and lo…
cloud-membership = Read the person's role in the organization on { $cloud_site }.

# § Step 4 of “Take away the access”
# ↑ Read the person's role in the organization on cloud_site.
# ↓ If the person is an owner of the enterprise, another owner must take tha…
find-member = In the "Find a member" search field, type the person's user name, and look at the result.

# § Bullet in “Take away the access”
# ↑ In the "Find a member" search field, type the person's user name, and lo…
# ↓ If the person belongs to other organizations too, repeat this procedure…
take-away-the-access-item-1 = If the person is an owner of the enterprise, another owner must take that role away first.

# § Bullet in “Take away the access”
# ↑ If the person is an owner of the enterprise, another owner must take tha…
# ↓ Decide whether the access can be taken away now. Up to here nothing has…
take-away-the-access-item-2 = If the person belongs to other organizations too, repeat this procedure for each of them.

# § Step 5 of “Take away the access”
# ↑ If the person belongs to other organizations too, repeat this procedure…
# ↓ The account is the one in the ticket.
decide-offboarding = Decide whether the access can be taken away now. Up to here nothing has been changed.

# § Bullet in “Take away the access”
# ↑ Decide whether the access can be taken away now. Up to here nothing has…
# ↓ The person is not the only owner of an organization.
take-away-the-access-item-3 = The account is the one in the ticket.

# § Bullet in “Take away the access”
# ↑ The account is the one in the ticket.
# ↓ If the role on the cloud is `admin`, there must be another owner.
take-away-the-access-item-4 = The person is not the only owner of an organization.

# § Bullet in “Take away the access”
# ↑ The person is not the only owner of an organization.
# ↓ The same holds for each organization on the server.
take-away-the-access-item-5 = If the role on the cloud is `admin`, there must be another owner.

# § Bullet in “Take away the access”
# ↑ If the role on the cloud is `admin`, there must be another owner.
# ↓ No automation runs with the person's tokens or keys, or it has been move…
take-away-the-access-item-6 = The same holds for each organization on the server.

# § Bullet in “Take away the access”
# ↑ The same holds for each organization on the server.
# ↓ Somebody has saved what is still needed from the private forks.
take-away-the-access-item-7 = No automation runs with the person's tokens or keys, or it has been moved to another account.

# § Bullet in “Take away the access”
# ↑ No automation runs with the person's tokens or keys, or it has been move…
# ↓ Remove the person from the organization on cloud_site.
take-away-the-access-item-8 = Somebody has saved what is still needed from the private forks.

# § Step 6 of “Take away the access”
# ↑ Somebody has saved what is still needed from the private forks.
# ↓ Suspend the account on the server.
remove-member = Remove the person from the organization on { $cloud_site }.

# § Step 7 of “Take away the access”
# ↑ Remove the person from the organization on cloud_site.
# ↓ If the server answers 403, the account comes from a directory: suspend t…
suspend-account = Suspend the account on the server.

# § Paragraph in “Take away the access”
# ↑ Suspend the account on the server.
# ↓ Check that the server shows the account as suspended.
take-away-the-access-text-1 = If the server answers 403, the account comes from a directory: suspend the person there, and let the server synchronize.

# § Step 8 of “Take away the access”
# ↑ If the server answers 403, the account comes from a directory: suspend t…
# ↓ Tell the person's team who takes over their repositories, reviews and op…
check-suspended = Check that the server shows the account as suspended.

# § Step 9 of “Take away the access”
# ↑ Check that the server shows the account as suspended.
# ↓ Go back
hand-over = Tell the person's team who takes over their repositories, reviews and open issues, and write it in the ticket.

## #go-back

# § Heading
# ↑ Tell the person's team who takes over their repositories, reviews and op…
# ↓ If it was the wrong person, invite them to the organization again at onc…
go-back-heading = Go back

# § Paragraph in “Go back”
# ↑ Go back
# ↓ Afterwards
go-back-text-1 = If it was the wrong person, invite them to the organization again at once: for three months, { $cloud_site } offers to restore their old role and settings. On the server, end the suspension in the settings of the account.

## #afterwards

# § Heading
# ↑ If it was the wrong person, invite them to the organization again at onc…
# ↓ The license becomes free on both sides with the next sync. To have it fr…
afterwards-heading = Afterwards

# § Paragraph in “Afterwards”
# ↑ Afterwards
# ↓ The license becomes free on both sides with the next sync. To have it fr…
afterwards-text-1 = The license becomes free on both sides with the next sync. To have it free today, see "[Start a license sync now](trigger-license-sync.md)".

# § Paragraph in “Afterwards”
# ↑ The license becomes free on both sides with the next sync. To have it fr…
afterwards-text-2 = The license becomes free on both sides with the next sync. To have it free today, see "[Sync license usage](sync-license-usage.md)".
