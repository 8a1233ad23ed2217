### Eigene Prozeduren: Voraussetzungen, Rollen, Schemas, neue Bäume und Tests.

plan-prerequisites = Muss vorher ausgeführt worden sein: { $procedures }
show-roles = Wer es tut
plan-role = Rolle: { $role }
vade-role-unknown = Das Dokument nennt keine Rolle `{ $name }`.
    .here = diese Rolle
    .next = Verwenden Sie eine von diesen oder fügen Sie sie unter `roles` hinzu: { $known-or }.
vade-language-unknown = `{ $name }` ist keine Sprache, in der ein Dokument geschrieben sein kann.
    .here = diese Sprache
    .next = Verwenden Sie eine von diesen: { $known-or }.
prerequisite-open = `{ $procedure }` muss vorher ausgeführt worden sein, und es ist kein beendeter Lauf davon bekannt.
    .next = Führen Sie zuerst `{ $command }` aus, oder alles zusammen mit `--with-prerequisites`. Oder geben Sie mit `--satisfied { $procedure }` an, dass die Voraussetzung trotzdem erfüllt ist.
prerequisite-old = `{ $procedure }` wurde zuletzt um { $since } ausgeführt, und das ist zu lange her.
    .next = Führen Sie zuerst `{ $command }` aus, oder alles zusammen mit `--with-prerequisites`. Oder geben Sie mit `--satisfied { $procedure }` an, dass die Voraussetzung trotzdem erfüllt ist.
prerequisite-unfinished = Lauf { $run } von `{ $procedure }` ist nicht beendet.
    .next = `{ $resume }` setzt ihn fort. Oder geben Sie mit `--satisfied { $procedure }` an, dass die Voraussetzung trotzdem erfüllt ist.
prerequisite-unknown = Das Dokument setzt `{ $procedure }` voraus, aber eine solche Prozedur gibt es nicht.
    .next = Berichtigen Sie den Namen unter `prerequisites`.
satisfied-unknown = `{ $procedure }` ist keine Voraussetzung des Dokuments.
    .next = Lassen Sie `--satisfied` weg oder berichtigen Sie den Namen.
prerequisite-cycle = Voraussetzungen verlangen einander: { $links }
    .here = diese Voraussetzung schließt den Kreis
    .next = Nehmen Sie eine davon aus ihrem Dokument heraus.
input-for-unknown = `--set { $procedure }:…` nennt keine Voraussetzung.
    .next = Berichtigen Sie den Namen; vor Eingaben der Prozedur selbst steht keiner.
prerequisite-not-done = `{ $procedure }` hat nicht begonnen, denn `{ $prerequisite }` ist nicht erledigt.
    .next = Sobald das der Fall ist: `{ $command }`.
prerequisite-now-done = `{ $procedure }` wartet darauf.
    .next = `{ $command }` macht damit weiter.

## Die Befehlszeile

cmd-schema = Das JSON-Schema dessen ausgeben, was ein Baum enthält, für Editoren.
    .long =
        Ein Editor, der YAML kennt, vervollständigt und erklärt damit Schlüssel und markiert Fehler. Eine Datei nennt ihr Schema
        in der ersten Zeile: `# yaml-language-server: $schema=…`. In neuen Bäumen liegen die Schemas neben den Dokumenten.
    .example1 = Das Schema für das Front Matter einer Prozedur, in eine Datei:
cmd-test = Prozeduren mit geschriebenen oder aufgezeichneten Antworten testen, in jeder Sprache und ohne etwas zu berühren.
    .long =
        Ein Test ist eine Datei in `tests/<id>/`: die Eingaben, was jeder Schritt antwortet, und welcher Weg, welche Werte und
        welches Ende erwartet werden. Die Schritte durchlaufen dasselbe Programm wie ein echter Lauf. Der Exit-Code ist 1, wenn
        ein Test fehlschlägt, und 3, wenn weniger erreicht wird, als `--min` verlangt.
    .example1 = Alle Tests des Baums:
    .example2 = Für einen CI-Server:
    .example3 = Ein Test aus einem Lauf:
cmd-init = Einen eigenen Dokumentationsbaum anlegen.
    .long =
        Geschrieben werden eine `vade.yml`, eine erste Prozedur mit Übersetzungen und Test und ein Workflow, der `check`, `test`
        und `build` ausführt. Ein Beispiel für `sites.yml` kommt in den Ordner Ihrer Konfiguration. Vorhandene Dateien bleiben,
        wie sie sind.
    .example1 = In einem neuen Ordner, mit Dokumenten auf Deutsch:
cmd-new = Dem Baum eine Prozedur hinzufügen.
    .long =
        Die neue Prozedur ist vollständig: Sie besteht `vade check`, hat einen Test und ist in die anderen Sprachen des Baums
        übersetzt. Geschrieben ist sie in der Quellsprache des Baums.
    .example1 = Eine Prozedur aus Befehlen:
    .example2 = Eine Prozedur auf Webseiten:
arg-schema-kind = Was das Schema beschreibt.
    .value = ART
arg-test-ids = Die Dokumente; ohne Angabe alle.
    .value = ID
arg-test-record = Statt zu testen einen Test aus diesem Lauf schreiben.
    .value = LAUF
arg-test-min = Kleinster Anteil der Schritte und Zweige, den Tests erreichen müssen, in Prozent.
    .value = PROZENT
arg-init-folder = Der Ordner; ohne Angabe der Arbeitsordner.
    .value = ORDNER
arg-source-lang = Sprache, in der die Dokumente geschrieben sind.
    .value = SPRACHE
arg-new-source-lang = Sprache, in der die Prozedur geschrieben ist; ohne Angabe die des Baums.
    .value = SPRACHE
arg-new-id = ID der neuen Prozedur; nach ihr heißt die Datei.
    .value = ID
arg-new-kind = Woraus ihre Schritte bestehen.
    .value = ART
arg-run-satisfied = Voraussetzung, die erfüllt ist, obwohl kein Lauf davon bekannt ist.
    .value = ID
arg-run-with-prerequisites = Offene Voraussetzungen zuerst ausführen, jede als eigenen Lauf.
value-kind-procedure = das Front Matter einer Prozedur
value-kind-tree = die `vade.yml` eines Baums
value-kind-test = ein Test einer Prozedur
value-kind-shell = Befehle
value-kind-web = Webseiten
value-kind-http = Anfragen
value-kind-mixed = eine Entscheidung, Befehle und ein Schritt von Hand

## Tests von Prozeduren

test-not-yaml = Der Test ist kein gültiges YAML: { $reason }
    .here = hier blieb der Parser stehen
    .next = Berichtigen Sie die Zeile.
test-step-unknown = Die Prozedur hat keinen Schritt `{ $step }`.
    .here = dieser Schritt
    .next = Möglich sind: { $known-or }.
test-inputs-open = Der Test gibt { $inputs } nicht an.
    .here = hier
    .next = Ergänzen Sie den Wert unter `inputs`.
test-status = Die Antwort hat den Status { $status } statt { $wanted }.
    .next = Sehen Sie nach, was der Schritt im Test antwortet.
test-check = Prüfung { $number } am Ende trifft nicht zu.
    .next = Sehen Sie nach, was der Test unter `after` antwortet.
test-label-missing = Auf der Seite gibt es nichts mit dem Namen „{ $label }“.
    .next = Sehen Sie nach, was der Schritt im Test antwortet.
test-path = Schritt { $number } des Wegs ist `{ $found }` statt `{ $wanted }`.
    .here = hier erwartet
    .next = Berichtigen Sie die Prozedur oder, wenn das Ergebnis stimmt, den Weg.
test-end =
    { $why ->
        [none] Der Lauf endet mit `{ $found }` statt `{ $wanted }`.
       *[other] Der Lauf endet mit `{ $found }` statt `{ $wanted }` ({ $why }).
    }
    .here = hier erwartet
    .next = Sehen Sie nach, was der letzte Schritt antwortet.
test-capture = `{ $name }` ist `{ $found }` statt `{ $wanted }`.
    .here = hier erwartet
    .next = Berichtigen Sie, was behalten wird, oder die Antwort des Schritts.
test-language = In der Sprache { $language } wird ein anderer Weg genommen.
    .next = Das darf nie geschehen: `vade check` zeigt, was sich unterscheidet.
test-nothing = In `{ $folder }` gibt es keinen Test.
    .next = Schreiben Sie einen oder erzeugen Sie ihn aus einem Lauf: `vade test --record LAUF`
test-too-little = Die Tests erreichen { $found } der Schritte und Zweige, verlangt sind mindestens { $least }.
    .next = Die Liste oben nennt, was kein Test erreicht.
test-not-a-tree = Der Lauf { $run } gehört zu keinem Dokumentationsbaum, in den geschrieben werden kann.
    .next = `vade init` legt einen Baum an.
test-recorded = geschrieben: { $path }
test-none = ohne Test: { $ids }
test-count =
    { $count ->
        [one] { $count } Test
       *[other] { $count } Tests
    }
test-languages =
    { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
test-reached = erreicht: { $reached } von { $all } Schritten und Zweigen ({ $share })
test-missed-more =
    { $count ->
        [one] und { $count } weiterer
       *[other] und { $count } weitere
    }
test-summary =
    { $failed ->
        [0] { $tests ->
            [one] { $tests } Test, alles wie erwartet
           *[other] { $tests } Tests, alles wie erwartet
        }
       *[other] { $tests ->
            [one] { $tests } Test, davon { $failed } nicht wie erwartet
           *[other] { $tests } Tests, davon { $failed } nicht wie erwartet
        }
    }
branch-reached = kein Test erreicht { $step }
branch-fails = kein Test, in dem { $step } nicht bringt, was erwartet wird
branch-continues = kein Test, in dem { $step } fehlschlägt und der Lauf weitergeht
branch-tried-again = kein Test, in dem { $step } noch einmal versucht wird
branch-goes-on = kein Test, in dem sich bei { $step } jemand für das Weitermachen entscheidet
branch-stops = kein Test, in dem jemand bei { $step } anhält
branch-not-needed = kein Test, in dem { $step } nicht nötig ist
branch-needed = kein Test, in dem { $step } nötig ist
branch-was-done = kein Test, in dem { $step } ungewiss ist und sich als erledigt erweist
branch-was-not-done = kein Test, in dem { $step } ungewiss ist und sich als nicht erledigt erweist
branch-holds = kein Test, in dem die Prüfungen am Ende zutreffen
branch-does-not-hold = kein Test, in dem eine Prüfung am Ende nicht zutrifft
file-there = Die Datei `{ $path }` gibt es schon.
    .next = Entfernen Sie sie zuerst oder wählen Sie einen anderen Namen.
