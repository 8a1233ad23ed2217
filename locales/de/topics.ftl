### topics

topic-accounts = Konten
topic-api = API
topic-backup = Sicherung
topic-certificates = Zertifikate
topic-database = Datenbank
topic-enterprise = Enterprise
topic-high-availability = Hochverfügbarkeit
topic-licensing = Lizenzierung
topic-operations = Betrieb
topic-security = Sicherheit
