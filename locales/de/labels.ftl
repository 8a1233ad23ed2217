### Labels on the pages of the products

label-add-server-usage = Servernutzung hinzufügen
label-enable = Aktivieren
label-enabled = Aktiviert
label-enterprise-licensing = Enterprise-Lizenzierung
label-enterprise-settings = Enterprise-Einstellungen
label-export-license-usage = Lizenznutzung exportieren
label-license = Lizenz
label-people = Personen
label-settings = Einstellungen
label-sync-now = Jetzt synchronisieren
label-your-enterprises = Ihre Enterprise-Konten
