### view-license-usage.md

title = Lizenznutzung auf { $server } und { $cloud } anzeigen
short-title = Lizenznutzung anzeigen
intro = Lesen Sie die Zahlen beider Seiten über deren APIs aus und sehen Sie, ob sie zusammenpassen. Es wird nichts geändert.
permissions = Sie müssen Websiteadministrator des Servers und auf { $cloud_site } Inhaber des Enterprise-Kontos sein.
ask-enterprise = Kurzname des Enterprise-Kontos auf GitHub.com

value-server-version = Version des Servers
value-server-seats = Lizenzplätze auf dem Server
value-server-seats-used = Belegte Lizenzplätze auf dem Server
value-days-left = Tage bis zum Ende der Serverlizenz
value-server-users = Konten auf dem Server
value-server-suspended = Gesperrte Konten auf dem Server
value-cloud-seats-used = Belegte Lizenzen im Enterprise-Konto
value-cloud-seats = Gekaufte Lizenzen

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen

## #read-the-numbers

read-the-numbers-heading = Zahlen auslesen
server-version = Fragen Sie die Version des Servers ab. Das zeigt auch, dass er antwortet.
server-license = Lesen Sie die Lizenz des Servers aus: die Lizenzplätze, die belegten Lizenzplätze und die Tage bis zum Ablauf der Lizenz.
read-the-numbers-text-1 = Wenn die Lizenz keine Obergrenze hat, enthält `seats` das Wort `unlimited` statt einer Zahl.
server-users = Zählen Sie die Konten auf dem Server und die gesperrten unter ihnen.
cloud-licenses = Lesen Sie aus, wie viele Lizenzen das ganze Unternehmen nutzt und wie viele es gekauft hat.
cloud-sync = Lesen Sie aus, wann jeder Server zuletzt mit der Cloud synchronisiert wurde und ob das gelungen ist.

## #what-the-numbers-tell-you

what-the-numbers-tell-you-heading = Was die Zahlen aussagen
what-the-numbers-tell-you-cell-1 = Was Sie sehen
what-the-numbers-tell-you-cell-2 = Was es bedeutet
what-the-numbers-tell-you-cell-3 = Was zu tun ist
what-the-numbers-tell-you-cell-4 = `total_seats_consumed` ist größer als `total_seats_purchased`.
what-the-numbers-tell-you-cell-5 = Es sind mehr Lizenzen belegt, als Sie gekauft haben.
what-the-numbers-tell-you-cell-6 = Kaufen Sie Lizenzen oder entfernen Sie Personen, die keine mehr brauchen.
what-the-numbers-tell-you-cell-7 = `seats_available` ist gleich null.
what-the-numbers-tell-you-cell-8 = Auf dem Server kann sich keine neue Person anmelden.
what-the-numbers-tell-you-cell-9 = Sperren Sie Konten, die niemand nutzt, oder laden Sie eine größere Lizenz hoch.
what-the-numbers-tell-you-cell-10 = `days_until_expiration` ist kleiner als 30.
what-the-numbers-tell-you-cell-11 = Die Lizenz des Servers läuft bald ab.
what-the-numbers-tell-you-cell-12 = Bestellen Sie jetzt die Verlängerung.
what-the-numbers-tell-you-cell-13 = Das Datum der letzten Synchronisierung liegt mehr als eine Woche zurück.
what-the-numbers-tell-you-cell-14 = Die automatische Synchronisierung funktioniert nicht, oder niemand hat die Nutzung hochgeladen.
what-the-numbers-tell-you-cell-15 = { "{% ifversion ghes > 3.4 %}" }Siehe „[Lizenzsynchronisierung jetzt starten](trigger-license-sync.md)“.{ "{% else %}" }Siehe „[Lizenznutzung synchronisieren](sync-license-usage.md)“.{ "{% endif %}" }
what-the-numbers-tell-you-text-1 = Die Zahl der Cloud ist in der Regel kleiner als die Summe beider Seiten, weil eine Person mit zwei Konten einmal gezählt wird. { "{% data reusables.licensing.matching %}" }
