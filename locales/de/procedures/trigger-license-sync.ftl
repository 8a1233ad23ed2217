### trigger-license-sync.md

title = Lizenzsynchronisierung jetzt starten
short-title = Lizenzsynchronisierung starten
intro = Senden Sie die Lizenznutzung eines verbundenen Servers sofort an { $cloud }, statt auf die wöchentliche Synchronisierung zu warten.
permissions = Sie müssen auf beiden Seiten Inhaber des Enterprise-Kontos sein.
ask-enterprise = Kurzname des Enterprise-Kontos auf GitHub.com

value-synced-at = Letzte Synchronisierung
value-seats-after = Belegte Lizenzen

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-item-1 = Die automatische Lizenzsynchronisierung muss aktiviert sein. Siehe „[Automatische Lizenzsynchronisierung aktivieren](enable-automatic-license-sync.md)“.
before-you-begin-text-1 = **Hinweis:** Sie können eine Synchronisierung beliebig oft starten. Die neuesten Zahlen eines Servers ersetzen immer seine älteren.

## #start-the-sync

start-the-sync-heading = Synchronisierung starten
sync-now = Klicken Sie unter „License sync“ auf { LABEL("Sync now") }.
sync-status = Fragen Sie bei der Cloud ab, ob die Synchronisierung erfolgreich war. Ein großer Server braucht unter Umständen einige Minuten: Wiederholen Sie diesen Schritt, bis das heutige Datum angezeigt wird.
usage-after = Lesen Sie aus, wie viele Lizenzen jetzt belegt sind.

## #if-the-sync-fails

if-the-sync-fails-heading = Wenn die Synchronisierung fehlschlägt
if-the-sync-fails-text-1 = Das Feld `error` der Antwort nennt den Grund. Übliche Gründe sind eine Firewall zwischen dem Server und { $cloud_site }, eine Liste zugelassener IP-Adressen, in der die Adresse des Servers fehlt, und eine Verbindung, deren Inhaber das Unternehmen verlassen hat.
if-the-sync-fails-text-2 = Während Sie nach dem Grund suchen, können Sie die Nutzung von Hand hochladen. Siehe „[Lizenznutzung synchronisieren](sync-license-usage.md)“.
