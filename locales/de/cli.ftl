### Die Befehlszeile: Hilfe, Vervollständigung und was über Sprachen gesagt wird.

## Hilfe

help-usage = Aufruf
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-global-options = Optionen aller Befehle
help-examples = Beispiele
help-exit-codes = Exit-Codes
help-environment = Umgebungsvariablen
help-placeholder-options = OPTIONEN
help-placeholder-command = BEFEHL
help-values = ({ $values })
help-values-default = ({ $values }; Vorgabe: { $default })
help-more = Alle Optionen, Exit-Codes und Umgebungsvariablen: `{ $command }`

## Befehle

cmd-vade = Führt die Prozeduren Ihrer Dokumentation aus, in Ihrer Sprache und mit demselben Plan in jeder Sprache.
    .long =
        Eine Prozedur ist eine nummerierte Liste in einem Markdown-Dokument. Ihre Aktionen stammen aus dem Dokument in der
        Quellsprache; eine Übersetzung liefert nur den Wortlaut. Eine Vorschau zeigt genau das, was ausgeführt würde, und ein Lauf
        lässt sich nach jeder Unterbrechung fortsetzen.
    .example1 = Welche Prozeduren es gibt:
    .example2 = Eine davon zum Lesen, auf Portugiesisch:
    .example3 = Was sie tun würde, Schritt für Schritt, ohne etwas auszuführen:
cmd-list = Die Dokumente eines Dokumentationsbaums auflisten.
    .long =
        Ohne `--root` ist es der Baum, in dem der Arbeitsordner liegt, sonst sind es die eingebauten Prozeduren. Ein Dokument, das
        sich nicht lesen lässt, wird als fehlerhaft aufgeführt und verdeckt die anderen nie.
    .example1 = Prozeduren zu einem Thema:
    .example2 = Die Dokumente eines anderen Baums, für ein Programm:
cmd-show = Eine Prozedur zum Lesen anzeigen.
    .long =
        Das Dokument wird durch seine ID, den Pfad seiner Datei oder, für eine einzelne seiner Prozeduren, als
        `Dokument#Überschrift` angegeben. Was nicht übersetzt ist, erscheint in der Quellsprache und ist gekennzeichnet.
    .example1 = Eine eingebaute Prozedur:
    .example2 = Als Markdown ohne Template-Tags, für eine bestimmte Produktversion:
cmd-run = Eine Prozedur in der Vorschau zeigen oder Schritt für Schritt ausführen.
    .long =
        Der Plan wird angezeigt und einmal freigegeben. Jeder Schritt wird vor und nach der Ausführung aufgezeichnet: Ein
        unterbrochener Lauf geht dort weiter, wo er war, und nichts geschieht doppelt. Befehle werden nur mit `--backend shell`
        ausgeführt. Was kein Backend kann, erledigen Sie selbst, und das Programm wartet auf Sie.
    .example1 = Was ausgeführt würde, auf Deutsch:
    .example2 = Befehle in der Shell ausführen, die übrigen Schritte selbst erledigen:
cmd-runs = Läufe auflisten, anzeigen und fortsetzen.
    .example1 = Alle Läufe auf diesem Rechner:
    .example2 = Den dritten Lauf fortsetzen:
cmd-runs-list = Die Läufe auf diesem Rechner auflisten.
cmd-runs-show = Anzeigen, was ein Lauf getan hat.
cmd-runs-resume = Einen Lauf dort fortsetzen, wo er angehalten hat.
cmd-runs-resolve = Angeben, was aus einem ungewissen Schritt geworden ist.
    .long =
        Ein Schritt ist ungewiss, wenn das Programm nach seinem Beginn geendet hat, bevor sein Ergebnis aufgezeichnet war. Sehen
        Sie am System selbst nach und geben Sie dann an, ob der Schritt erledigt ist, noch einmal ausgeführt werden soll oder der
        Lauf enden soll. Mit `abort` endet ein Lauf, den niemand fortsetzen wird, bei jedem offenen Schritt.
cmd-diff = Zwei Pläne vergleichen.
    .long =
        Beide werden als `ID`, `ID@Version` oder `ID@Version:Sprache` angegeben, als Pfad eines Dokuments oder als Plan, der mit
        `vade run ID --dry-run --format json` gespeichert wurde. Der Exit-Code ist 0, wenn die Pläne gleich sind, und 3, wenn sie
        sich unterscheiden.
    .example1 = Was sich an einer Prozedur von einer Produktversion zur nächsten ändert:
cmd-export = Alle Dokumente eines Baums als JSON Lines ausgeben.
    .long =
        Für jedes Dokument wird eine Zeile ausgegeben, in der Reihenfolge der Pfade. Was an den Dokumenten nicht stimmt, wird auf
        der Standardfehlerausgabe gemeldet.
    .example1 = Die spanischen Dokumente eines Baums, in eine Datei:
cmd-build = Runbooks in allen Sprachen erstellen: als Website, als Markdown oder als Bücher.
    .long =
        Ohne ID werden alle Dokumente des Dokumentationsbaums erstellt, ohne --lang alle Sprachen (einige mit `--lang de,es`). Die
        Website funktioniert aus einem Ordner und von jedem Webserver und braucht kein Netz. Beim nächsten Mal wird nur
        geschrieben, was sich geändert hat. Dateien im Ausgabeordner, die nicht mehr gebraucht werden, werden entfernt, wenn
        `vade build` sie geschrieben hat.
    .example1 = Eine Website mit allen Dokumenten in allen Sprachen:
    .example2 = Bücher für mdBook in zwei Sprachen:
    .example3 = Eine Website mit eigenen Farben und Schriften, nach jeder Änderung neu erstellt:
cmd-config = Jede Einstellung und ihre Herkunft anzeigen.
    .example1 = Alle Einstellungen:
cmd-completions = Ein Skript ausgeben, das Befehle in einer Shell vervollständigt.
    .example1 = Für Bash:

## Argumente und Optionen mehrerer Befehle

arg-lang = Sprache aller Texte.
    .value = SPRACHE
    .long =
        Jedes Sprachkürzel und jeder Locale-Name wird zugeordnet: pt_BR.UTF-8 findet brasilianisches Portugiesisch, es-MX findet
        Spanisch. In einem übersetzten Baum gilt der Ordner mit genau diesem Namen, sonst der passende.
arg-root = Dokumentationsbaum, mit dem gearbeitet wird.
    .value = ORDNER
arg-color = Wann Farben verwendet werden.
    .value = WANN
arg-quiet = Nur Fehler melden.
arg-verbose = Mehr melden; doppelt angegeben noch mehr.
arg-log-file = Ein Protokoll für Programme an diese Datei anhängen.
    .value = DATEI
arg-help = Hilfe anzeigen: knapp mit `-h`, vollständig mit `--help`.
arg-version = Version des Programms anzeigen.
arg-id = Das Dokument: seine ID, der Pfad seiner Datei oder `Dokument#Überschrift`.
    .value = ID
arg-for = Produktversion, zum Beispiel `ghes-3.5`, `ghec` oder `fpt`.
    .value = VERSION
arg-format = Form der Ausgabe.
    .value = FORMAT
arg-labels = Wie Beschriftungen der Produktseiten gezeigt werden.
    .value = ART
arg-backend = Was Aktionen ausführen darf, durch Kommas getrennt: `human`, `shell`, `ssh`, `http`, `web`, `browser`.
    .value = BACKENDS
arg-set = Wert einer Eingabe als `Name=Wert`, oder als `ID:Name=Wert` für diese Voraussetzung; mehrfach verwendbar.
    .value = NAME=WERT
arg-inputs = Datei mit Werten von Eingaben, in YAML oder JSON.
    .value = DATEI
arg-sites = Datei, die angibt, wo die Sites und Hosts zu finden sind.
    .value = DATEI
arg-state = Ordner, in dem Läufe aufbewahrt werden.
    .value = ORDNER
arg-run = Nummer des Laufs.
    .value = LAUF

## Argumente und Optionen einzelner Befehle

arg-list-topic = Nur Dokumente zu diesem Thema.
    .value = THEMA
arg-run-dry-run = Zeigen, was ausgeführt würde, und nichts tun.
arg-run-human = Diese Schritte einer Person übergeben, nach ihren Nummern.
    .value = NUMMERN
arg-run-approve = Ohne Rückfrage genau den Plan mit diesem Digest ausführen, sonst ablehnen; mehrfach verwendbar, wo Voraussetzungen eigene Pläne haben.
    .value = DIGEST
arg-run-again = Einen freigegebenen Plan noch einmal ausführen.
arg-run-yes = Keine Freigabe verlangen; nur möglich, wo nichts Echtes berührt werden kann.
arg-runs-resolve-step = Nummer des Schritts.
    .value = SCHRITT
arg-runs-resolve-outcome = Was aus dem Schritt geworden ist.
    .value = ERGEBNIS
arg-runs-resolve-why = Woher Sie das wissen; wird mit dem Lauf aufgezeichnet.
    .value = GRUND
arg-diff-a = Der eine Plan.
    .value = A
arg-diff-b = Der andere Plan.
    .value = B
arg-export-verbatim = Jede übersetzte Datei für sich lesen, ohne sie an ihrer Quelle auszurichten.
arg-build-ids = Die Dokumente; ohne Angabe alle.
    .value = ID
arg-build-out = Der Ordner, in dem erstellt wird.
    .value = ORDNER
arg-build-for = Die Versionen des Produkts, durch Kommas getrennt.
    .value = VERSIONEN
arg-build-css = Ein Stylesheet, das die Website zusätzlich verwendet.
    .value = DATEI
arg-build-watch = Nach jeder Änderung an einem Dokument oder Katalog neu erstellen.
arg-completions-shell = Die Shell.
    .value = SHELL

## Werte von Optionen

value-color-auto = nur im Terminal
value-labels-source = die Beschriftung, wie das Produkt sie zeigt
value-labels-translated = ihre Übersetzung
value-labels-both = die Beschriftung, mit der Übersetzung dahinter
value-format-text = für Menschen
value-format-markdown = CommonMark ohne Template-Tags
value-format-html = Seiten für den Browser
value-format-mdbook = je Sprache ein Buch für mdBook
value-format-json = für Programme
value-outcome-done = er ist erledigt; der Lauf geht mit dem nächsten Schritt weiter
value-outcome-retry = er ist nicht erledigt und wird noch einmal ausgeführt
value-outcome-abort = der Lauf endet hier; möglich bei jedem offenen Schritt

## Exit-Codes

exit-0 = Alles ist erledigt.
exit-1 = Ein Schritt ist fehlgeschlagen.
exit-2 = Die Befehlszeile oder die Eingabe stimmt nicht.
exit-3 = Es gibt Befunde oder Unterschiede.
exit-4 = Der Lauf wartet auf eine Person.
exit-5 = Ein Schritt ist ungewiss: Er kann erledigt sein oder nicht.
exit-130 = Über die Tastatur unterbrochen.

## Umgebungsvariablen

env-lang = Sprache, wenn `--lang` fehlt.
env-options = Die gleichnamigen Optionen, wenn sie nicht angegeben sind.
env-config = Ordner Ihrer Konfiguration, anstelle des plattformüblichen.
env-state = Ordner, in dem Läufe aufbewahrt werden, anstelle des plattformüblichen.
env-locales = Ordner mit weiteren Sprachen oder mit Meldungen in Ihren eigenen Worten.
env-input = Wert einer Eingabe, in Großbuchstaben benannt: VADE_INPUT_DOMAIN ist die Eingabe `domain`.
env-locale = Sprache des Terminals, wenn sonst keine genannt ist.
env-color = Nie Farben verwenden; Farben auch ohne Terminal verwenden.
env-columns = Breite der Ausgabe.

## Einheiten

unit-seconds = { $number }{ "\u00A0" }s
unit-minutes = { $number }{ "\u00A0" }min
unit-hours = { $number }{ "\u00A0" }h
unit-two = { $large }{ "\u00A0" }{ $small }
unit-percent = { $number }{ "\u00A0" }%
unit-bytes = { $number }{ "\u00A0" }B
unit-kilobytes = { $number }{ "\u00A0" }kB
unit-megabytes = { $number }{ "\u00A0" }MB
unit-gigabytes = { $number }{ "\u00A0" }GB
