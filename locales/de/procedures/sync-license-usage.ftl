### sync-license-usage.md

title = Lizenznutzung zwischen { $server } und { $cloud } synchronisieren
short-title = Lizenznutzung synchronisieren
intro = Übertragen Sie die Lizenznutzung Ihres Servers von Hand in die Cloud, damit eine Person mit einem Konto auf beiden Seiten nur eine Lizenz belegt.
permissions = Sie müssen auf beiden Seiten Inhaber des Enterprise-Kontos sein.
ask-enterprise = Kurzname des Enterprise-Kontos auf GitHub.com

value-seats = Belegte Lizenzen

## #about-syncing-by-hand

about-syncing-by-hand-heading = Über das Synchronisieren von Hand
about-syncing-by-hand-alt-1 = Eine Datei mit der Nutzung gelangt über Ihren Rechner vom Server in die Cloud
about-syncing-by-hand-text-1 = Synchronisieren Sie von Hand, wenn sich der Server nicht mit { $cloud_site } verbinden darf. Überlassen Sie es andernfalls dem Server: Siehe „[Automatische Lizenzsynchronisierung aktivieren](enable-automatic-license-sync.md)“.
about-syncing-by-hand-text-2 = **Tipp:** Wenn der Server bereits verbunden ist, brauchen Sie gar keine Datei. Siehe „[Lizenzsynchronisierung jetzt starten](trigger-license-sync.md)“.

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-item-1 = Melden Sie sich bei { $server } und bei { $cloud_site } als Inhaber des Enterprise-Kontos an.
before-you-begin-item-2 = Laden Sie die Datei an dem Tag hoch, an dem Sie sie exportieren. Eine alte Datei würde neuere Zahlen ersetzen.

## #sync-the-usage

sync-the-usage-heading = Nutzung synchronisieren
export-usage = Klicken Sie unter „Quick links“ auf { LABEL("Export license usage") }, um die aktuelle Nutzung herunterzuladen.
sync-the-usage-alt-1 = Der Link „Export license usage“ unter „Quick links“ auf der Seite „License“
sync-the-usage-step-2 = Klicken Sie in der linken Seitenleiste auf { LABEL("Enterprise licensing") }.
usage-before = Notieren Sie, wie viele Lizenzen vor dem Upload belegt sind. Die Seite zeigt die Zahl unter „User licenses“ an.
sync-the-usage-step-4 = Klicken Sie unter „Enterprise Server instances“ auf { LABEL("Add server usage") }.
upload-usage = Laden Sie die JSON-Datei hoch, die Sie vom Server heruntergeladen haben.

## #check-the-result

check-the-result-heading = Ergebnis prüfen
check-the-result-text-1 = Die Cloud zählt die Lizenzen kurz nach dem Upload neu. Der Status der letzten Synchronisierung Ihres Servers muss `success` sein.
check-the-result-cell-1 = Status
check-the-result-cell-2 = Was es bedeutet
check-the-result-cell-3 = Was zu tun ist
check-the-result-cell-4 = Die Nutzung des Servers ist mitgezählt.
check-the-result-cell-5 = Vergleichen Sie die Zahl der Lizenzen mit der, die Sie zuvor notiert haben.
check-the-result-cell-6 = Jedes andere Wort
check-the-result-cell-7 = Die Cloud konnte die Datei nicht verwenden.
check-the-result-cell-8 = Lesen Sie die Meldung im Feld `error`, exportieren Sie die Nutzung noch einmal und laden Sie die neue Datei hoch.
check-the-result-cell-9 = Der Server steht nicht in der Liste
check-the-result-cell-10 = Die Cloud hat von diesem Server noch nie eine Datei erhalten.
check-the-result-cell-11 = Prüfen Sie, ob Sie die Datei in das richtige Enterprise-Konto hochgeladen haben.
check-the-result-text-2 = Wenn die Zahl nicht gesunken ist, obwohl Personen auf beiden Seiten arbeiten, vergleichen Sie zuerst die E-Mail-Adressen ihrer Konten.
