### Befehle auf anderen Hosts, per SSH.

ssh-not-begun = der Befehl konnte auf `{ $host }` nicht gestartet werden: { $reason }
    .next = Probieren Sie `ssh` mit demselben Ziel selbst aus; Schlüssel, bekannte Hosts und Sprunghosts sind die Ihrer SSH-Konfiguration.
ssh-lost = die Verbindung zu `{ $host }` ist abgerissen, bevor der Befehl beendet war: { $reason }
