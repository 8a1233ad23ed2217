### Übersetzte Runbooks: was `vade build` auf seine Seiten schreibt und unterwegs sagt.

## Die Seiten

language-name = Deutsch
runbook-title = Runbooks
runbook-skip = Zum Inhalt
runbook-search = Suche
runbook-search-hint = Runbooks durchsuchen
runbook-found = Gefunden: { $count }
runbook-language = Sprache
runbook-version = Version
runbook-contents = Auf dieser Seite
runbook-progress = { $done } von { $all } Schritten erledigt
runbook-reset = Von vorn beginnen
runbook-step = Schritt { $number }
runbook-step-done = Schritt { $number } erledigt
runbook-copy = Kopieren
runbook-copied = Kopiert
runbook-link = Link kopieren
runbook-linked = Link kopiert
runbook-print = Drucken
runbook-trail = Navigationspfad
runbook-before = Zurück
runbook-after = Weiter
runbook-actions = Aktionen anzeigen
runbook-default = Vorgabe:
runbook-topics = Themen
runbook-other = Weitere
runbook-documents = { $count ->
    [one] { $count } Dokument
   *[other] { $count } Dokumente
}
runbook-translated = zu { $share } übersetzt
runbook-stale = { $count ->
    [one] { $count } Text auf dieser Seite ist älter als seine Quelle. Er ist gekennzeichnet.
   *[other] { $count } Texte auf dieser Seite sind älter als ihre Quelle. Sie sind gekennzeichnet.
}
runbook-partly = { $count ->
    [one] { $count } Text auf dieser Seite ist nicht übersetzt. Er ist gekennzeichnet.
   *[other] { $count } Texte auf dieser Seite sind nicht übersetzt. Sie sind gekennzeichnet.
}
runbook-digest = Prozedur-Digest
runbook-source = Quelle

## Was ein Schritt tut

runbook-do-navigate = öffnet
runbook-do-click = klickt auf
runbook-do-select = wählt aus
runbook-do-fill = füllt aus
runbook-do-press = drückt
runbook-do-download = lädt herunter
runbook-do-upload = lädt hoch
runbook-do-command = führt einen Befehl aus
runbook-do-request = sendet eine Anfrage
runbook-do-check = prüft
runbook-do-instruct = wird von einer Person erledigt
runbook-effect-read = nur lesend
runbook-effect-idempotent = wiederholbar
runbook-effect-probeable = nachprüfbar
runbook-effect-unsafe = nicht wiederholbar
runbook-from-binding = Bindung
runbook-from-code = aus dem Code
runbook-from-text = aus dem Text
runbook-from-phrase-book = aus dem Formulierungsbuch
runbook-from-person = von Hand

## Unterwegs

build-done = { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
}, geschrieben: { $written }, entfernt: { $removed }
build-watching = Die Dokumente werden auf Änderungen beobachtet.
    .next = Mit Strg+C beenden.
output-unwritable = `{ $path }` kann nicht geschrieben werden: { $reason }
output-not-ours = Der Ordner `{ $path }` enthält Dateien, die `vade build` nicht geschrieben hat.
    .next = Mit --out einen neuen oder leeren Ordner angeben.
build-findings-before = { $count ->
    [one] ein Befund besteht seit der letzten Erzeugung unverändert
   *[other] { $count } Befunde bestehen seit der letzten Erzeugung unverändert
}
    .next = mit `vade check` auflisten
runbook-all-contents = Inhalt
pdf-no-font = auf diesem Rechner gibt es keine Schrift für { $language }; jedes Zeichen wäre ein leeres Kästchen
    .next = eine installieren, unter Debian und Ubuntu mit `apt install { $package }`
value-format-pdf = ein Runbook zum Drucken in jeder Sprache, durch Chromium
print-failed = die Seiten ließen sich nicht drucken: { $reason }
