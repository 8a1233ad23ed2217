### Die Sandbox: ein kleiner Enterprise Server und eine kleine Enterprise Cloud auf diesem Rechner.

cmd-sandbox = Einen kleinen Server und eine kleine Cloud auf diesem Rechner starten, um Prozeduren auszuprobieren.
    .long =
        Nichts darin ist echt: Die Personen sind erfunden, und jedes Konto öffnet nur die Sandbox. Sie enthält, was die
        Lizenzprozeduren brauchen, als Seiten und als API, bis zu Strg-C. `vade run ID --sandbox` startet eine eigene für einen Lauf.
    .example1 = Sie starten und eine sites.yml dafür schreiben:
    .example2 = Ein älterer Server, der mitten in der Arbeit abmeldet:
arg-sandbox-version = Version des Servers, etwa `ghes-3.4`; ohne Angabe `ghes-3.5`.
    .value = VERSION
arg-fault = Wie sie versagt, um zu sehen, was das Programm dann tut.
    .value = FEHLER
arg-otp = Nach dem Passwort einen Einmalcode verlangen.
arg-port = Port des Servers; die Cloud hat den nächsten. Ohne Angabe werden freie Ports genommen.
    .value = PORT
arg-sandbox-sites = Eine `sites.yml` dafür in diese Datei schreiben.
    .value = DATEI
arg-run-sandbox = Gegen eine Sandbox ausführen, die für diesen Lauf gestartet wird, mit ihren Sites, Zugangsdaten und Eingaben.
value-fault-slow = die erste Änderung geschieht, wird aber erst nach zwei Minuten beantwortet
value-fault-500 = die erste Änderung wird mit einem Serverfehler abgelehnt
value-fault-drop-after-commit = die erste Änderung geschieht, aber die Verbindung wird vor der Antwort getrennt
value-fault-logout = die erste Sitzung endet nach wenigen Seiten
value-fault-relabel = einige Beschriftungen sind andere, als die Dokumente nennen

## Was `vade sandbox` zeigt

sandbox-running = Die Sandbox läuft. Strg-C beendet sie.
sandbox-not-real = Nichts darin ist echt, und sie ist nur von diesem Rechner aus zu erreichen.
# $fault (text): slow, 500, drop-after-commit, logout oder relabel
sandbox-fault = Sie wird versagen: `{ $fault }`.
sandbox-site = Site
sandbox-address = Adresse
sandbox-version-head = Version
sandbox-user = Benutzername
sandbox-password = Passwort
sandbox-rights = Rechte
sandbox-owner = Inhaber des Enterprise-Kontos
sandbox-guest = keine
# $code (text): eine Zahl
sandbox-code = Der Einmalcode ist immer `{ $code }`.
sandbox-token = Token
sandbox-scopes = Scopes
sandbox-input = Eingabe
sandbox-value = Wert
sandbox-sites-here = Ihre `sites.yml`:
# $path (text): eine Datei
sandbox-sites-written = Ihre Sites stehen jetzt in `{ $path }`.
# $command (text): eine Befehlszeile
sandbox-next = In einem anderen Terminal: `{ $command }`

## Was nicht stimmt

# $reason (text): was das System sagt
sandbox-not-started = Die Sandbox lässt sich nicht starten: { $reason }
    .next = einen anderen Port angeben oder keinen
# $version (text): was angegeben wurde
sandbox-version = `{ $version }` ist keine Version, die der Server der Sandbox haben kann
    .next = eine ab `ghes-3.0` angeben, etwa `ghes-3.5`
# $step (number). $backend (text): shell oder ssh
yes-not-with-commands = --yes gilt nicht für Läufe mit Befehlen: Schritt { $step } würde `{ $backend }` verwenden, und das reicht über die Sandbox hinaus
    .next = --yes weglassen und den Plan freigeben, oder das Backend weglassen
sandbox-of-no-use = kein Schritt dieser Prozedur spielt auf einer Site, die Sandbox hat ihr also nichts zu bieten
    .next = --sandbox weglassen

## Das Ende eines Laufs

run-approved-sandbox = durch `--yes` freigegeben, in der Sandbox
plan-from-sandbox = die Sandbox
# Die Überschrift über den Werten, die die Schritte eines Laufs ermittelt haben.
run-found = Was sich ergeben hat
# $before, $after (text): Zahlen. $change (text): der Unterschied mit Vorzeichen
run-change = { $before } → { $after } ({ $change })
