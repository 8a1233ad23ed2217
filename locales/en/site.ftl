### Sites: how they are reached, what is sent to them, and what is found on their pages. $site (text): a site's id. $host (text): a host name

## What is wrong with sites.yml

sites-backend = there is no backend of that name
    .here = here
    .next = write a list such as [web, http]
sites-allow-host = this is not the name of a host
    .here = here
    .next = write host names, with a port where it is not the usual one; `*.` before a name stands for all below it
sites-proxy = this is not the address of a proxy
    .here = here
    .next = write http://HOST:PORT or `none`; a proxy that needs a password comes from the environment
site-no-address = the site `{ $site }` has no address
    .next = give it a `url` in sites.yml
# $path (text): a file. $reason (text): may be empty
site-certificate = the certificate file `{ $path }` of the site `{ $site }` cannot be used: { $reason }
    .next = give a file in PEM format; `client-cert` needs the key in it too
site-not-prepared = the connection to the site `{ $site }` cannot be prepared: { $reason }
    .next = see what sites.yml says of its proxy and certificates
session-not-written = the session cannot be kept in `{ $path }`: { $reason }
    .next = see whether the disk is full and the folder yours

## Plans

# $step, $last (number): numbers of steps
human-no-such-step = there is no step { $step } to hand to a person
    .next = the steps are 1 to { $last }
blocked-no-address = no address of the site is known; name it in sites.yml
blocked-by-hand = handed to a person with --human
# $backend (text): the backend that does it. $reference (text): where the account's name is found
plan-sign-in = signs in as { $reference } ({ $backend }) where a page asks for it
# $label (text): a label of the document, $shown (text): what the site's pages show in its place; both in quotation marks
plan-looked-for = { $label } is { $shown } on the site's pages
# $found, $wanted (text): product versions
site-version-differs = the site `{ $site }` has version { $found }, but the plan is for { $wanted }
    .next = plan for its version with --for, or mend `version` in sites.yml; nothing was done

## Where a site may send

redirect-other-host = the answer leads to another host, { $host }, and is not followed
    .next = if the site is meant to send there, name it under `allow-hosts` in sites.yml
redirect-inward = the answer leads to { $host }, an address of this machine or its network, and is not followed
    .next = find out why the site sends there
redirect-scheme = the answer leads to { $host } in a way that is not followed
    .next = find out why the site sends there
redirect-downgrade = the answer leads from HTTPS back to HTTP ({ $host }) and is not followed
    .next = find out why the site sends there
redirect-many = the answers of { $host } lead round in circles

## What became of a request. $status (text): an HTTP status

site-unreachable = { $host } cannot be reached: { $reason }
    .next = see whether the address, the proxy and the certificates in sites.yml are right
# $seconds (number)
site-late = { $host } has not answered within { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
site-broken-off = the connection to { $host } broke off: { $reason }
answer-too-large = the answer of { $host } is too large
answer-doubtful = { $host } answered with status { $status }: it may or may not have done what was asked
# $wanted (text): the status that must come
answer-status = the status is { $status }, not { $wanted }
answer-not-fine = { $host } answered with status { $status }
# $count (number): pages
answer-pages-left = there are more pages than the { $count } that were read
value-not-sendable = the value of `{ $name }` cannot stand there

## Pages. $page (text): a page's title. $label (text): what is looked for. $near (list): names on the page

label-not-found = on the page “{ $page }” nothing is called “{ $label }”
    .next = { $near-count ->
        [0] see whether it is the right page; if the site says it otherwise, name it under `labels` in sites.yml
       *[other] near: { $near }; if the site says it otherwise, name it under `labels` in sites.yml
    }
# $scope (text): a heading of the page
label-not-found-under = on the page “{ $page }” nothing under “{ $scope }” is called “{ $label }”
    .next = { $near-count ->
        [0] see whether it is the right page; if the site says it otherwise, name it under `labels` in sites.yml
       *[other] near: { $near }; if the site says it otherwise, name it under `labels` in sites.yml
    }
# $one, $other (text): what stands around them. $count (number): how many
label-twice = on the page “{ $page }” { $count } things are called “{ $label }”: { $one } – { $other }
    .next = name the heading above the right one in the document
page-needs-browser = “{ $label }” does nothing without the page's scripts
    .next = use the backend `browser`, or do it by hand
page-not-fine = the page “{ $page }” came with status { $status }
page-not-read = { $host } answered with something that is not a page
# $button (text): a button's name
form-sent = sent with the button “{ $button }”
# $text (text): what an alert or a state on the page says
page-says = the page says: { $text }
form-not-sent = what was filled in on the page “{ $page }” was not sent, and the step goes elsewhere
    .next = see which button sends it, and name it in the document
download-none = “{ $label }” led to a page and not to a file
upload-no-file = the file `{ $name }` is not there to be sent
select-on-page = “{ $label }” is no field that can be filled in

## Signing in. $user (text): the account's name

sign-in-met = { $site } asks who you are
    .next = sign in with `vade login { $site }`, or give `user` and `password` in sites.yml
sign-in-otp = { $site } asks for a one-time code
    .next = sign in with `vade login { $site }`, or give `otp` in sites.yml
sign-in-sso = { $site } sends to its identity provider to sign in
    .next = sign in with `vade login { $site }`
sign-in-elsewhere = { $site } sends to { $host } to sign in, which `allow-hosts` does not name for it
    .next = if that is your identity provider, add `allow-hosts: [{ $host }]` to `{ $site }` in sites.yml, sign in with `vade login { $site }`, and start a new run
sign-in-sudo = { $site } asks for the password again
    .next = sign in with `vade login { $site }`, or give `password` in sites.yml
sign-in-refused = { $site } does not take the name or the password of { $user }
    .next = mend them where sites.yml says they are; they are not tried again by themselves
sign-in-code-refused = { $site } does not take the one-time code
    .next = see where sites.yml says it is found
signed-in = signed in to { $site } as { $user }
run-waits-sign-in = waits for somebody to sign in
# $step (number): a step
run-needs-sign-in = run { $run } waits at step { $step } for somebody to sign in
    .next = sign in with `vade login { $site }`, then `{ $resume }`
ask-signed-in = I have signed in
    .key = i
