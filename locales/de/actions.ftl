# Warum ein Schritt Sache einer Person ist: steht in der Vorschau unter dem Schritt.

why-decision = Das entscheidet eine Person.
why-no-name = Der Schritt betrifft etwas, das er nicht beim Namen nennt.
why-no-command = Der Code ist kein Befehl: Er sieht nach einer Ausgabe, Einstellungen, Daten oder einer Adresse aus.
why-not-shell = Der Code ist für eine andere Shell.
why-unlabelled = Der Code sagt nicht, dass er für eine Shell ist.
why-point = Der Schritt nennt den Befehl neben anderen, und seine Worte sagen, wann er ausgeführt wird.
why-placeholder = Der Befehl enthält Teile, die ersetzt werden müssen.
why-marked = Im Befehl stehen HTML-Tags, die nicht angezeigt werden.
why-elided = Der Befehl ist nicht ausgeschrieben.
why-template = Der Befehl enthält eine Vorlage, die nichts ausfüllt.
why-unbound = Der Code verwendet einen Wert, den keine Eingabe und kein früherer Schritt liefert.
why-incomplete = Der Befehl ist nicht vollständig.
why-other-host = Die Eingabeaufforderung nennt einen anderen Rechner.
why-appliance = Den Befehl gibt es nur auf der Server-Appliance selbst.
why-session = Der Befehl öffnet oder schließt eine Sitzung auf einem anderen Rechner.
why-remote-session = Der Schritt findet in einer Sitzung auf einem anderen Rechner statt, den die Prozedur nicht nennt.
why-interactive = Der Befehl braucht ein Terminal.
why-host-unknown = Das Dokument sagt nicht, auf welchem Rechner der Befehl ausgeführt wird.
why-site-unknown = Das Dokument sagt nicht, an welche Site die Anfrage geht.
why-request-not-read = Der Code ist keine Anfrage, die gesendet werden kann.

# Fragen zu Eingaben, die das Formulierungsbuch einer Prozedur hinzufügt.

input-enterprise = Das Enterprise-Konto
input-repository = Das Repository
input-user = Der Benutzername
input-account = Das Konto oder die Organisation
input-organization = Die Organisation
input-team = Das Team
input-webhook = Der Webhook

cues-not-yaml = `{ $path }` ist kein gültiges YAML: { $reason }
    .here = hier
    .next = Zeile berichtigen

vade-host-unknown = das Dokument nennt keinen Host `{ $name }`
    .here = dieser Host
    .next = einen von diesen verwenden oder ihn unter `hosts` hinzufügen: { $known-or }
vade-site-unknown = das Dokument nennt keine Site `{ $name }`
    .here = diese Site
    .next = eine von diesen verwenden oder sie unter `sites` hinzufügen: { $known-or }
vade-step-unknown = das Dokument hat keinen Schritt `{ $step }`
    .here = hier ist von ihm die Rede
    .next = den Namen berichtigen oder ihn in geschweiften Klammern hinter den Text des Schritts setzen
