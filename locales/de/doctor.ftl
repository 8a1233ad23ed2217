### Von Hand anmelden, und nachsehen, was Läufe brauchen.

cmd-login = Einen Browser öffnen, in dem Sie sich bei einer Site anmelden, und die Sitzung aufbewahren.
    .long =
        Für Sites, die einen Einmalcode, einen Schlüssel oder einen Identitätsanbieter verlangen. Sie melden sich selbst an; das Programm
        wartet, erkennt, dass die Site Sie als angemeldet führt, und bewahrt die Cookies im Statusordner auf, nur für Sie lesbar. Läufe
        verwenden sie, bis sie ablaufen.
    .example1 = Bei der Site anmelden, die in Dokumenten `cloud` heißt:
cmd-doctor = Nachsehen, was Läufe von außen brauchen, und sagen, was zu beheben ist.
    .long =
        Zu jeder Site: Name, Proxy, Zertifikat, Version und Ihre Sitzung. Danach die Hosts per SSH und der Browser. Nirgends wird etwas
        geändert. Der Exit-Code ist 3, wenn etwas zu beheben ist.
    .example1 = Alles, was `sites.yml` nennt:
    .example2 = Eine einzelne Site:
arg-login-site = Die Site, wie `sites.yml` sie nennt.
    .value = SITE
arg-doctor-site = Nur diese Site.
    .value = SITE
ask-open-browser = einen Browser öffnen und anmelden
    .key = b

no-such-site = In sites.yml gibt es keine Site `{ $site }`.
    .next = { $sites-count ->
        [0] Nennen Sie sie dort, oder geben Sie die Datei mit --sites an.
       *[other] Es gibt: { $sites }.
    }
login-begins = Melden Sie sich im geöffneten Browser bei { $site } an; das wird von selbst erkannt.
login-kept = Die Sitzung von { $site } ist aufbewahrt.
login-given-up = Niemand hat sich bei { $site } angemeldet.
    .next = Führen Sie den Befehl noch einmal aus, wenn Sie dazu kommen.

doctor-site = Site { $site }
doctor-host = Host { $host }
doctor-machine = Dieser Rechner
doctor-name = { $host } ist { $addresses }
doctor-no-name = der Name { $host } ist nicht bekannt: { $reason }
    .next = Prüfen Sie die Schreibweise in sites.yml, und ob Sie ein VPN brauchen.
doctor-proxy = der Proxy { $host } antwortet
doctor-no-proxy = der Proxy { $host } antwortet nicht
    .next = Prüfen Sie HTTPS_PROXY oder `proxy` in sites.yml.
doctor-tls = { $host } antwortet, und sein Zertifikat ist in Ordnung
doctor-no-tls = { $host } antwortet, ohne TLS
    .next = Verwenden Sie HTTPS, sonst kann unterwegs jeder mitlesen.
doctor-version = seine Version ist { $version }
doctor-no-version = es nennt seine Version nicht
    .next = Nichts zu tun, wenn `version` in sites.yml stimmt.
doctor-session = die Sitzung ist aufbewahrt und gültig
doctor-account = meldet sich selbst mit dem Konto aus sites.yml an
doctor-no-session = auf seinen Seiten ist niemand angemeldet
    .next = `vade login { $site }`, oder ein Konto unter `credentials` in sites.yml; Anfragen brauchen keines von beiden.
doctor-session-over = die Sitzung ist abgelaufen
    .next = `vade login { $site }`
doctor-ssh = { $host } ist erreichbar und führt Befehle aus
doctor-browser = { $version } funktioniert
