### Läufe danach: Berichte, Bündel, die Prüfung des Geschriebenen und das Entfernen von nicht mehr Benötigtem.

## Was geschehen ist

run-replayed = erneut angesehen, um zur selben Seite zurückzukehren ({ $backend })
run-pruned = { $files ->
    [one] { $files } Nachweisdatei entfernt; der Hash bleibt
   *[other] { $files } Nachweisdateien entfernt; die Hashes bleiben
}
failed-goes-on = Der Lauf geht laut Dokument mit dem nächsten Schritt weiter.

## Berichte

account-last = Letztes Ereignis
account-site-account = Konto auf der Site
account-program = Programmversion
account-plan = Plan-Digest
account-procedure = Prozedur-Digest
account-site = Site
account-input = Eingabe `{ $name }`
account-value = Wert `{ $name }`
account-checks = Prüfungen am Ende
account-journal = Journal
account-evidence = Nachweis
account-gone = Die Datei ist nicht mehr vorhanden, ihr Hash schon.
account-cut = Die Datei enthält noch mehr.
account-is-done = erledigt
account-is-failed = fehlgeschlagen
account-is-in-doubt = ungewiss
account-is-open = noch nicht erledigt
account-is-skipped = übersprungen
account-is-satisfied = nicht nötig

## Was gesagt wird

run-is-whole = Lauf { $run } ist so, wie er geschrieben wurde: { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $files ->
        [one] { $files } Nachweisdatei
       *[other] { $files } Nachweisdateien
    }{ $pruned ->
        [0] {""}
       *[other] , { $pruned } absichtlich entfernt
    }.
run-exported = Lauf { $run } wurde in `{ $path }` geschrieben.
    .next = Sein letztes Ereignis hat den Hash { $head }.
runs-pruned = { $runs ->
    [0] Es gibt nichts zu entfernen.
    [one] Aus { $runs } Lauf entfernt: { $what } ({ $size }).
   *[other] Aus { $runs } Läufen entfernt: { $what } ({ $size }).
}
runs-would-be-pruned = { $runs ->
    [0] Es gibt nichts zu entfernen.
    [one] Aus { $runs } Lauf würden entfernt: { $what } ({ $size }).
   *[other] Aus { $runs } Läufen würden entfernt: { $what } ({ $size }).
}
pruned-evidence = { $count ->
    [one] { $count } Nachweisdatei
   *[other] { $count } Nachweisdateien
}
pruned-working = { $count ->
    [one] { $count } Arbeitsdatei
   *[other] { $count } Arbeitsdateien
}
run-left-unpruned = Lauf { $run } bleibt, wie er ist: Nur was noch so ist, wie es geschrieben wurde, wird entfernt.
    .next = Stellen Sie die Nachweise aus einer Sicherung wieder her, oder bewahren Sie sie so für die Klärung auf.
signature-good = Signiert von { $signer }.
signature-unchecked = Signiert mit dem Schlüssel { $key }; wem er gehört, wurde nicht geprüft.
    .next = Geben Sie mit --allowed-signers eine Datei mit zugelassenen Signierenden an.

## Was nicht stimmt

evidence-changed = Der Nachweis `{ $file }` von Lauf { $run } ist nicht mehr so, wie er geschrieben wurde.
    .next = Verlassen Sie sich nicht darauf; stellen Sie ihn aus einer Sicherung wieder her.
evidence-missing = Der Nachweis `{ $file }` von Lauf { $run } ist nicht vorhanden.
    .next = Stellen Sie ihn aus einer Sicherung wieder her.
run-not-ended = Lauf { $run } ist nicht beendet.
    .next = Setzen Sie ihn fort, oder beenden Sie ihn mit `vade runs resolve`.
bundle-unreadable = `{ $path }` ist kein Bündel eines Laufs: { $reason }
    .next = Exportieren Sie den Lauf noch einmal.
bundle-differs = `{ $file }` in `{ $path }` entspricht nicht dem Manifest des Bündels.
    .next = Verlassen Sie sich nicht darauf; exportieren Sie den Lauf noch einmal.
bundle-not-listed = `{ $file }` in `{ $path }` steht nicht im Manifest des Bündels.
    .next = Verlassen Sie sich nicht darauf; exportieren Sie den Lauf noch einmal.
signing-failed = Das Bündel lässt sich nicht signieren: { $reason }
    .next = Geben Sie mit --sign einen privaten Schlüssel an oder einen öffentlichen, dessen privaten ein Agent hat.
signature-wrong = Die Signatur stimmt nicht: { $reason }
    .next = Verlassen Sie sich nicht auf das Bündel.
signature-missing = Das Bündel ist nicht signiert.
    .next = Lassen Sie es mit --sign noch einmal exportieren.
time-unknown = `{ $given }` ist kein Zeitpunkt.
    .next = Schreiben Sie ein Datum wie 2026-11-22 oder wie lange es her ist: 30d, 12h.

## Hilfe

cmd-runs-report = Einen Bericht darüber schreiben, was ein Lauf getan hat, mit den Nachweisen.
    .long =
        Der Bericht ist in der Sprache von `--lang`, gleich in welcher Sprache der Lauf war. Er endet mit dem Hash des letzten
        Ereignisses: Wer ihn aufbewahrt, kann später erkennen, ob davor etwas verändert wurde.
    .example1 = Eine Seite für die deutschsprachige Revision:
cmd-runs-export = Einen Lauf in eine einzige Datei schreiben, die ein anderer Rechner prüfen kann.
    .long =
        Das Bündel enthält den Plan, die Quelltexte, alle Ereignisse und die Nachweise. Derselbe Lauf ergibt immer dieselben Bytes.
    .example1 = Ein signiertes Bündel:
cmd-runs-verify = Prüfen, ob ein Lauf oder ein Bündel so ist, wie er oder es geschrieben wurde.
    .long =
        Jedes Ereignis enthält den Hash des vorigen und nennt jede Nachweisdatei mit ihrem Hash. Der Exit-Code ist 3, wenn etwas
        nicht so ist, wie es geschrieben wurde.
    .example1 = Ein Bündel von einem anderen Rechner und wer es signiert hat:
cmd-runs-prune = Die Nachweise beendeter Läufe entfernen; was geschehen ist und die Hashes bleiben.
    .example1 = Die Nachweise eines Jahres behalten:
arg-since = Nur Läufe, die seitdem angelegt wurden: ein Datum oder wie lange es her ist (`30d`, `12h`).
    .value = ZEIT
arg-by = Nur Läufe dieser Person: `benutzer` oder `benutzer@host`.
    .value = PERSON
arg-site = Nur Läufe auf dieser Site: ihre ID, ihre Adresse oder ihr Host.
    .value = SITE
arg-runs-report-out = In diese Datei schreiben.
    .value = DATEI
arg-runs-export-out = Die Datei, die geschrieben wird.
    .value = DATEI
arg-sign = Mit diesem SSH-Schlüssel signieren.
    .value = SCHLÜSSEL
arg-runs-verify-what = Der Lauf oder die Datei eines Bündels.
    .value = LAUF
arg-allowed-signers = Wer signiert haben darf: eine Datei, wie `ssh-keygen` sie liest.
    .value = DATEI
arg-before = Nur Läufe, die davor angelegt wurden: ein Datum oder wie lange es her ist (`365d`).
    .value = ZEIT
arg-keep = So viele der neuesten Läufe unverändert lassen.
    .value = ANZAHL
arg-runs-prune-dry-run = Sagen, was entfernt würde, und nichts entfernen.
value-format-csv = für Tabellenprogramme
value-format-junit = für Programme, die Testergebnisse lesen
exit-6 = Das Journal lässt sich nicht schreiben; es wurde nichts weiter ausgeführt.

## Was ein Plan über das Fehlschlagen sagt

plan-retries = wird bei einem Fehlschlag { $times ->
        [one] noch einmal
       *[other] bis zu { $times }-mal noch einmal
    } versucht, nach je { $wait }
plan-goes-on = schlägt er fehl, geht der Lauf mit dem nächsten Schritt weiter
