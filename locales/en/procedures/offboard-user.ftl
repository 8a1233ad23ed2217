### offboard-user.md

# title, offboard-user.md:1
title = Take away the access of a person who leaves

# short-title, offboard-user.md:1
short-title = Offboard a person

# intro, offboard-user.md:1
intro = Remove a person from the organization on { $cloud_site } and suspend the account on { $server }, after somebody has decided what becomes of their work.

# permissions, offboard-user.md:1
permissions = You must be a site administrator of the server, an enterprise owner, and an owner of the organization on { $cloud_site }.

# ask-account, offboard-user.md:1
ask-account = The person's user name on the server

# ask-enterprise, offboard-user.md:1
ask-enterprise = The short name of the enterprise account on GitHub.com

# ask-handle, offboard-user.md:1
ask-handle = The person's user name on GitHub.com

# ask-organization, offboard-user.md:1
ask-organization = The organization on GitHub.com that the person leaves

# ask-ticket, offboard-user.md:1
ask-ticket = The number of the ticket, which is recorded as the reason

## #about-this-procedure

# heading, offboard-user.md:76
about-this-procedure-heading = About this procedure

# text, offboard-user.md:78
about-this-procedure-text-1 = A suspended account cannot sign in, and its keys and tokens no longer work. Its repositories, issues and comments stay where they are. It no longer takes up a license.

# text, offboard-user.md:80
about-this-procedure-text-2 = If the accounts come from an identity provider, take the access away there first. Use this procedure to check what is left.

# text, offboard-user.md:84
about-this-procedure-text-3 = **Warning:** When a person is removed from an organization, their private forks of its repositories are deleted. Save what is still needed before you go on.

## #before-you-begin

# heading, offboard-user.md:88
before-you-begin-heading = Before you begin

# item, offboard-user.md:90
before-you-begin-item-1 = Have the ticket at hand that orders the removal, and check that it names this person.

# item, offboard-user.md:92
before-you-begin-item-2 = On { $cloud_site }, you need a token of an organization owner with the scope `admin:org`.

## #take-away-the-access

# heading, offboard-user.md:94
take-away-the-access-heading = Take away the access

# step, offboard-user.md:96
look-up-account = Look the account up on the server, and compare the name with the one in the ticket.

# step, offboard-user.md:104
server-organizations = List the organizations on the server that the account belongs to.

# step, offboard-user.md:112
cloud-membership = Read the person's role in the organization on { $cloud_site }.

# step, offboard-user.md:122
find-member = In the "Find a member" search field, type the person's user name, and look at the result.

# item, offboard-user.md:124
take-away-the-access-item-1 = If the person is an owner of the enterprise, another owner must take that role away first.

# item, offboard-user.md:125
take-away-the-access-item-2 = If the person belongs to other organizations too, repeat this procedure for each of them.

# step, offboard-user.md:127
decide-offboarding = Decide whether the access can be taken away now. Up to here nothing has been changed.

# item, offboard-user.md:129
take-away-the-access-item-3 = The account is the one in the ticket.

# item, offboard-user.md:130
take-away-the-access-item-4 = The person is not the only owner of an organization.

# item, offboard-user.md:131
take-away-the-access-item-5 = If the role on the cloud is `admin`, there must be another owner.

# item, offboard-user.md:132
take-away-the-access-item-6 = The same holds for each organization on the server.

# item, offboard-user.md:133
take-away-the-access-item-7 = No automation runs with the person's tokens or keys, or it has been moved to another account.

# item, offboard-user.md:134
take-away-the-access-item-8 = Somebody has saved what is still needed from the private forks.

# step, offboard-user.md:136
remove-member = Remove the person from the organization on { $cloud_site }.

# step, offboard-user.md:144
suspend-account = Suspend the account on the server.

# text, offboard-user.md:154
take-away-the-access-text-1 = If the server answers 403, the account comes from a directory: suspend the person there, and let the server synchronize.

# step, offboard-user.md:156
check-suspended = Check that the server shows the account as suspended.

# step, offboard-user.md:164
hand-over = Tell the person's team who takes over their repositories, reviews and open issues, and write it in the ticket.

## #go-back

# heading, offboard-user.md:166
go-back-heading = Go back

# text, offboard-user.md:168
go-back-text-1 = If it was the wrong person, invite them to the organization again at once: for three months, { $cloud_site } offers to restore their old role and settings. On the server, end the suspension in the settings of the account.

## #afterwards

# heading, offboard-user.md:170
afterwards-heading = Afterwards

# text, offboard-user.md:174
afterwards-text-1 = The license becomes free on both sides with the next sync. To have it free today, see "[Start a license sync now](trigger-license-sync.md)".

# text, offboard-user.md:178
afterwards-text-2 = The license becomes free on both sides with the next sync. To have it free today, see "[Sync license usage](sync-license-usage.md)".
