### Signing in by hand, and looking at what runs need. $site (text): a site's id. $host (text): a host or address

cmd-login = Opens a browser for you to sign in to a site, and keeps the session.
    .long =
        For sites that ask for a one-time code, a key or an identity provider. You sign in yourself; the program waits, sees that the site
        takes you as signed in, and keeps the cookies in the state folder, readable for you only. Runs use them until they end.
    .example1 = Sign in to the site that documents call `cloud`:
cmd-doctor = Looks at what runs need from outside, and says what to mend.
    .long =
        For each site: its name, the proxy, the certificate, its version and your session. Then the hosts by SSH and the browser. Nothing is
        changed anywhere. The exit code is 3 where something is to be mended.
    .example1 = Everything that `sites.yml` names:
    .example2 = One site:
arg-login-site = The site, as `sites.yml` names it.
    .value = SITE
arg-doctor-site = Only this site.
    .value = SITE
ask-open-browser = open a browser and sign in
    .key = o

no-such-site = there is no site `{ $site }` in sites.yml
    .next = { $sites-count ->
        [0] name it there, or give the file with --sites
       *[other] there are: { $sites }
    }
login-begins = sign in to { $site } in the browser that has opened; this is noticed by itself
login-kept = the session of { $site } is kept
login-given-up = nobody has signed in to { $site }
    .next = run the command again when you can

doctor-site = Site { $site }
doctor-host = Host { $host }
doctor-machine = This machine
# $addresses (list): IP addresses
doctor-name = { $host } is { $addresses }
# $reason (text): what the system says
doctor-no-name = the name { $host } is not known: { $reason }
    .next = see whether it is spelled right in sites.yml, and whether you need a VPN
doctor-proxy = the proxy { $host } answers
doctor-no-proxy = the proxy { $host } does not answer
    .next = see HTTPS_PROXY, or `proxy` in sites.yml
doctor-tls = { $host } answers, and its certificate is in order
doctor-no-tls = { $host } answers, without TLS
    .next = use HTTPS, or else everyone on the way can read along
# $version (text): a version
doctor-version = its version is { $version }
doctor-no-version = it does not say its version
    .next = nothing to do, if `version` in sites.yml is right
doctor-session = the session is kept and holds
doctor-account = signs in by itself with the account in sites.yml
doctor-no-session = nobody has signed in to its pages
    .next = `vade login { $site }`, or an account under `credentials` in sites.yml; requests need neither
doctor-session-over = the session has ended
    .next = `vade login { $site }`
doctor-ssh = { $host } is reached and runs commands
doctor-browser = { $version } works
