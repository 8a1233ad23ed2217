### enable-automatic-license-sync.md

title = Automatische Lizenzsynchronisierung aktivieren
short-title = Automatische Lizenzsynchronisierung
intro = Lassen Sie { $server } die Lizenznutzung einmal pro Woche an { $cloud } melden.
permissions = Sie müssen auf dem Server Inhaber des Enterprise-Kontos sein.

## #about-automatic-license-sync

about-automatic-license-sync-heading = Über die automatische Lizenzsynchronisierung
about-automatic-license-sync-text-1 = Nach der Aktivierung sendet der Server seine Nutzung jede Woche, gerechnet ab dem Tag und der Stunde, zu der { $connect } aktiviert wurde. Mehrere Server können ihre Nutzung an dasselbe Enterprise-Konto melden. Aktivieren Sie die Synchronisierung auf jedem dieser Server.

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-text-1 = { $connect } muss auf dem Server aktiviert sein, und der Server muss die folgenden Hosts über HTTPS erreichen können:
before-you-begin-text-2 = **Warnung:** Wenn die Cloud nur Verbindungen von aufgelisteten IP-Adressen annimmt, nehmen Sie zuerst die Adresse des Servers in die Liste auf. Sonst schlägt jede Synchronisierung fehl.

## #enable-the-sync

enable-the-sync-heading = Synchronisierung aktivieren
enable-sync = Öffnen Sie unter „Server can sync user license count and usage“ das Dropdownmenü und wählen Sie { LABEL("Enabled") } aus.
enable-sync-2 = Klicken Sie rechts neben „License sync“ auf { LABEL("Enable") }.

## #afterwards

afterwards-heading = Danach
afterwards-text-1 = Sie müssen nicht eine Woche lang auf die ersten Zahlen warten. Siehe „[Lizenzsynchronisierung jetzt starten](trigger-license-sync.md)“.
afterwards-text-2 = Die ersten Zahlen treffen innerhalb einer Woche ein. Wenn Sie die Zahlen noch heute brauchen, laden Sie die Nutzung von Hand hoch. Siehe „[Lizenznutzung synchronisieren](sync-license-usage.md)“.
afterwards-text-3 = Um die Synchronisierung wieder zu deaktivieren, wiederholen Sie die Schritte und wählen Sie im letzten die entgegengesetzte Einstellung. Die Zahlen, die die Cloud bereits erhalten hat, bleiben dort stehen, bis eine neue Datei oder eine neue Synchronisierung sie ersetzt.
