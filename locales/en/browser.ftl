### Pages in a browser. $site (text): a site's id. $reason (text): what the browser says. $page (text): a page's title. $label (text): what is looked for

arg-headed = Show the browser while it works.
arg-webdriver = The address of a WebDriver that runs already, instead of a `chromedriver` of our own.
    .value = URL

browser-no-driver = there is no `chromedriver` to open a browser with
    .next = on Debian and Ubuntu: `apt install chromium chromium-driver`; elsewhere install Chromium and the driver of its version, or name a running one with --webdriver
browser-no-screen = there is no screen here to open a browser on
    .next = do it on a machine that has one and the same state folder, or name a browser's driver with --webdriver
browser-not-started = the browser cannot be started: { $reason }
    .next = see whether browser and driver are of the same version
browser-failed = the browser could not do it: { $reason }
browser-asked = the page asked a question, which was answered with no: { $reason }
    .next = do this step by hand
browser-disabled = “{ $label }” on the page “{ $page }” cannot be used at the moment
# $count (number): how many
page-files = { $count ->
        [0] the page “{ $page }” has no field for files
       *[other] the page “{ $page }” has { $count } fields for files, and the step does not say which
    }
    .next = { $count ->
        [0] see whether it is the right page, or do the step by hand
       *[other] name the field in the document, or do the step by hand
    }
# $key (text): a key's name
browser-key = there is no key called { $key }
browser-no-picture = no picture of the page is kept: a secret would be in it
browser-no-client-cert = a browser that runs already is not given the `client-cert` of the site `{ $site }`
    .next = leave out --webdriver, or use the backend `web` for this site
browser-no-certutil = `certutil` is missing, which gives the browser the certificates of the site `{ $site }`
    .next = on Debian and Ubuntu: `apt install libnss3-tools`
browser-proxy = the address of the proxy to the site `{ $site }` is not one
browser-proxy-password = the proxy to the site `{ $site }` needs a password, which a browser is given only for a proxy at `http://` and where it is started here
    .next = leave out --webdriver, use the backend `web` for this site, or a proxy without a password
