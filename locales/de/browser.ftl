### Seiten im Browser.

arg-headed = Den Browser zeigen, während er arbeitet.
arg-webdriver = Die Adresse eines WebDrivers, der schon läuft, anstelle eines eigenen `chromedriver`.
    .value = URL

browser-no-driver = Es gibt keinen `chromedriver`, mit dem sich ein Browser öffnen ließe.
    .next = Unter Debian und Ubuntu: `apt install chromium chromium-driver`; sonst installieren Sie Chromium und den Treiber derselben Version, oder nennen Sie mit --webdriver einen, der schon läuft.
browser-no-screen = Hier gibt es keinen Bildschirm, auf dem sich ein Browser öffnen ließe.
    .next = Tun Sie es auf einem Rechner, der einen hat, mit demselben Statusordner, oder nennen Sie mit --webdriver den Treiber eines Browsers.
browser-not-started = Der Browser lässt sich nicht starten: { $reason }
    .next = Prüfen Sie, ob Browser und Treiber dieselbe Version haben.
browser-failed = der Browser konnte es nicht ausführen: { $reason }
browser-asked = die Seite hat nachgefragt und „Nein“ zur Antwort bekommen: { $reason }
    .next = Erledigen Sie diesen Schritt von Hand.
browser-disabled = „{ $label }“ auf der Seite „{ $page }“ ist zurzeit nicht benutzbar
page-files = { $count ->
        [0] Die Seite „{ $page }“ hat kein Feld für Dateien.
       *[other] Die Seite „{ $page }“ hat { $count } Felder für Dateien, und der Schritt nennt keines.
    }
    .next = { $count ->
        [0] Sehen Sie nach, ob es die richtige Seite ist, oder erledigen Sie den Schritt von Hand.
       *[other] Nennen Sie das Feld im Dokument, oder erledigen Sie den Schritt von Hand.
    }
browser-key = Es gibt keine Taste namens { $key }.
browser-no-picture = von der Seite wird kein Bild aufbewahrt: ein Geheimnis wäre darauf zu sehen
browser-no-client-cert = Ein Browser, der schon läuft, erhält das `client-cert` der Site `{ $site }` nicht.
    .next = Lassen Sie --webdriver weg, oder verwenden Sie für diese Site das Backend `web`.
browser-no-certutil = `certutil` fehlt; es gibt dem Browser die Zertifikate der Site `{ $site }`.
    .next = Unter Debian und Ubuntu: `apt install libnss3-tools`
browser-proxy = Die Adresse des Proxys zur Site `{ $site }` ist keine.
browser-proxy-password = Der Proxy zur Site `{ $site }` verlangt ein Kennwort; der Browser erhält es nur für einen Proxy unter `http://`, und nur wenn er hier gestartet wird.
    .next = Lassen Sie --webdriver weg, verwenden Sie für diese Site das Backend `web`, oder einen Proxy ohne Kennwort.
