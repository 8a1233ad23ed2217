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
browser-files = die Seite „{ $page }“ hat { $count ->
        [0] kein Feld
       *[other] { $count } Felder
    } für Dateien, und der Schritt nennt keines
    .next = Nennen Sie das Feld im Dokument, oder erledigen Sie den Schritt von Hand.
browser-key = Es gibt keine Taste namens { $key }.
browser-no-picture = von der Seite wird kein Bild aufbewahrt: ein Geheimnis wäre darauf zu sehen
browser-no-client-cert = Der Browser nimmt für die Site `{ $site }` kein `client-cert`.
    .next = Verwenden Sie für diese Site das Backend `web`, oder melden Sie sich mit einem eigenen Browser bei --webdriver an.
browser-no-certutil = `certutil` fehlt; es gibt dem Browser die Zertifikate der Site `{ $site }`.
    .next = Unter Debian und Ubuntu: `apt install libnss3-tools`
browser-proxy = Die Adresse des Proxys zur Site `{ $site }` ist keine.
browser-proxy-password = Der Proxy zur Site `{ $site }` verlangt ein Kennwort, und der Browser nimmt keines.
    .next = Verwenden Sie für diese Site das Backend `web`, oder einen Proxy ohne Kennwort.
