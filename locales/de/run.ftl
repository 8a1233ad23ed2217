### Läufe: einen Plan ausführen, die Person fragen und was danach gesagt wird.

## Was geschehen ist: je eine Zeile

run-done = erledigt
run-exit = Exit-Code { $exit }
run-skipped = übersprungen: { $reason }
run-satisfied = { $by ->
    [probe] nicht nötig: war schon erledigt
    [phrase-book] nicht nötig: laut Formulierungsbuch schon erledigt
   *[other] nicht nötig
}
run-in-doubt = Ungewiss
run-resolved = { $answer ->
    [done] { $by ->
        [probe] war schon erledigt, wie die Nachprüfung am System zeigt
       *[other] war schon erledigt, sagt eine Person
    }
    [abort] von einer Person abgebrochen
   *[retry] { $by ->
        [retries] noch einmal: laut Dokument wird es noch einmal versucht
        [effect] noch einmal: Wiederholen ändert nichts
        [probe] noch einmal: war noch nicht erledigt, wie die Nachprüfung am System zeigt
       *[other] noch einmal
    }
}
run-holds = trifft zu
run-holds-not = trifft nicht zu
run-waits-approval = wartet auf Freigabe
run-waits-person = wartet auf eine Person
run-waits-resolution = wartet auf die Auskunft, was aus diesem Schritt geworden ist
run-stopped = angehalten
run-interrupted = unterbrochen
run-finished = alles erledigt
run-finished-failed = eine Prüfung am Ende trifft nicht zu
run-aborted = endgültig abgebrochen
run-approved-asked = von einer Person freigegeben
run-approved-digest = über den Digest freigegeben
run-resumed = fortgesetzt ({ $language })
run-created = angelegt mit Version { $version }
run-began = { $attempt ->
    [1] begonnen ({ $backend })
   *[other] begonnen ({ $backend }), Versuch { $attempt }
}

## Fragen. Das Attribut .key ist die Taste einer Antwort; Antworten, die zusammen angeboten werden, brauchen verschiedene Tasten.

ask-enter = Enter
ask-again = Geben Sie eine der Tasten in Klammern ein, dann Enter.
ask-empty = Hier ist etwas einzugeben; Strg+C hält an.
ask-first-order = Zuerst auszuführen, in dieser Reihenfolge: { $procedures }
ask-first = zuerst ausführen
    .key = z
ask-approve = diesen Plan ausführen
    .key = j
ask-not-now = nichts tun
ask-done = erledigt
ask-skip = überspringen
    .key = s
ask-stop = anhalten
    .key = a
ask-help = Hilfe
    .key = ?
ask-go-on = weitermachen
    .key = w
ask-by-hand = von Hand erledigen
    .key = h
ask-retry = noch einmal versuchen
    .key = n
ask-happened = ist erledigt
    .key = e
ask-abort = Lauf endgültig abbrechen
    .key = b
ask-yes = trifft zu
    .key = j
ask-no = trifft nicht zu
    .key = n
ask-reason = Grund (wird aufgezeichnet):
ask-how-known = Woher wissen Sie das? (Wird aufgezeichnet.)
ask-decision = Was wurde entschieden, und von wem? (Wird aufgezeichnet.)
ask-value = Wert von `{ $name }`:
ask-input = { $ask } ({ $input })
ask-check = Prüfen Sie:
ask-source = Im Original:
ask-shown-before = Dieser Schritt wurde schon vor der Unterbrechung des Laufs angezeigt. Vielleicht ist er bereits erledigt.
ask-help-step = Tun Sie, was der Schritt sagt, und drücken Sie dann Enter. Wenn Sie ihn überspringen, werden Sie nach dem Grund gefragt. Wenn Sie anhalten, lässt sich der Lauf bei diesem Schritt fortsetzen.
ask-help-decide = Das kann nur eine Person entscheiden. Wenn Sie weitermachen, werden Sie gefragt, was entschieden wurde. Wenn Sie anhalten, lässt sich der Lauf bei diesem Schritt fortsetzen.

## Listen von Läufen

runs-none = Es gibt keine Läufe.
runs-run = Lauf
runs-procedure = Prozedur
runs-state = Stand
runs-steps = Schritte
runs-created = Angelegt
runs-who = Von
runs-required = Setzt voraus
runs-wanted-by = Für
runs-required-run = { $procedure } durch Lauf { $run }
runs-required-said = { $procedure }, als erfüllt angegeben
runs-head = Letzter Eintrag im Journal
run-is-done = erledigt
run-is-failed = fehlgeschlagen
run-is-aborted = abgebrochen
run-is-in-doubt = ungewiss
run-is-waits-approval = nicht freigegeben
run-is-step-failed = Schritt fehlgeschlagen
run-is-waits = wartet
run-is-unfinished = nicht beendet

## Was am Ende eines Laufs gesagt wird

run-not-begun = Der Plan wurde nicht freigegeben; es wurde nichts ausgeführt.
run-complete = Lauf { $run } ist vollständig: { $skipped ->
    [0] { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }
   *[other] { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }, { $skipped } übersprungen
}.
run-failed = Lauf { $run } ist fehlgeschlagen.
    .next = Beheben Sie die Ursache, dann `{ $resume }`.
run-was-aborted = Lauf { $run } ist endgültig abgebrochen.
run-on-hold = Lauf { $run } ist angehalten.
    .next = `{ $resume }` setzt ihn fort.
run-needs-approval = Lauf { $run } wartet auf die Freigabe, und es gibt kein Terminal, an dem gefragt werden kann.
    .next = `{ $resume }` in einem Terminal, oder die Prozedur mit `--approve { $digest }` ausführen.
run-needs-check = Lauf { $run } wartet darauf, dass eine Person das Ergebnis prüft, und es gibt kein Terminal, an dem gefragt werden kann.
    .next = `{ $resume }` in einem Terminal.
run-needs-person = Lauf { $run } wartet bei Schritt { $step } auf eine Person, und es gibt kein Terminal, an dem gefragt werden kann.
    .next = `{ $resume }` in einem Terminal.
run-in-doubt-at = Lauf { $run }: Schritt { $step } kann erledigt sein oder nicht.
    .next = Sehen Sie am System nach, dann `{ $resolve }`.
run-was-interrupted = Lauf { $run } wurde unterbrochen.
    .next = `{ $resume }` setzt ihn fort.
run-resolved-next = Es ist aufgezeichnet.
    .next = `{ $resume }` setzt den Lauf fort.

## Was an einem Lauf nicht stimmt

yes-not-here = --yes gilt nur für Läufe, die nichts Echtes berühren können.
    .next = mit `--sandbox` ausführen, oder --yes weglassen und den Plan freigeben, oder seinen Digest mit --approve angeben
plan-has-no-digest = Der Plan hat noch keinen Digest, der freigegeben werden könnte, denn es sind Eingaben offen.
    .next = Geben Sie jeder Eingabe einen Wert.
plan-not-approved = Der Plan von `{ $procedure }` ist nicht der freigegebene: Sein Digest ist { $digest }, nicht { $given }.
    .next = Sehen Sie sich mit --dry-run die Vorschau an, und geben Sie frei, was Sie dort sehen.
approval-used = Die Freigabe { $digest } hat schon für Lauf { $run } gedient.
    .next = Geben Sie den Plan noch einmal frei, oder ergänzen Sie --again, wenn er wirklich noch einmal laufen soll.
plan-changed = Der Plan von Lauf { $run } hat sich seit der Freigabe geändert.
    .next = Machen Sie die obigen Änderungen rückgängig, oder beginnen Sie einen neuen Lauf.
no-such-run = Es gibt keinen Lauf `{ $run }`.
    .next = { $latest-count ->
        [0] Es gibt noch keine Läufe.
       *[other] Die letzten Läufe sind { $latest }.
    }
several-runs = Mehrere Läufe beginnen mit `{ $run }`.
    .next = Möglich: { $runs-or }.
run-ended = Lauf { $run } ist beendet.
    .next = Beginnen Sie einen neuen.
run-locked = An Lauf { $run } arbeitet ein anderer Prozess.
    .next = Warten Sie, bis Prozess { $pid } beendet ist.
resolve-needs-why = Es fehlt ein Grund.
    .next = Geben Sie mit --why an, woher Sie es wissen.
step-not-in-doubt = Schritt { $step } ist nicht ungewiss.
    .next = { $steps-count ->
        [0] Kein Schritt ist es.
       *[other] Ungewiss: { $steps }.
    }
step-is-settled = Schritt { $step } ist abgeschlossen.
    .next = Beenden Sie den Lauf bei einem, der es nicht ist: { $steps }.
journal-failed = Das Journal lässt sich nicht lesen oder schreiben: { $reason }
    .next = Es wird nichts weiter ausgeführt; prüfen Sie, ob der Datenträger voll ist und der Ordner Ihnen gehört.
journal-on-network = Das Journal lässt sich nicht in `{ $path }` schreiben: Der Ordner liegt auf einem Netzwerkdateisystem ({ $kind }), auf dem zwei Rechner einander überschreiben könnten, was schon bestätigt ist.
    .next = Nennen Sie mit `--state` oder VADE_STATE einen Ordner auf einem Datenträger dieses Rechners; was bisher ausgeführt wurde, lässt sich dort weiterhin lesen.
journal-newer = Das Journal in `{ $path }` stammt von einer neueren Version dieses Programms.
    .next = Verwenden Sie jene Version.
journal-broken = Das Journal von Lauf { $run } wurde verändert: Ereignis { $event } ist nicht mehr so, wie es geschrieben wurde.
    .next = Verlassen Sie sich nicht darauf; stellen Sie es aus einer Sicherung wieder her.
evidence-failed = Die Ausgabe des Schritts lässt sich nicht aufbewahren: { $reason }
    .next = Prüfen Sie, ob der Datenträger voll ist; geben Sie dann an, was aus dem Schritt geworden ist.

## Warum ein Schritt fehlgeschlagen oder ungewiss ist

doubt-crash = das Programm endete, bevor das Ergebnis aufgezeichnet war
command-late = es hat länger gedauert als { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
command-interrupted = es wurde unterbrochen
command-killed = ein anderer Prozess hat es beendet
output-too-large = die Ausgabe ist zu groß, um sie zu prüfen
process-not-started = `{ $program }` lässt sich nicht starten: { $reason }
process-still-running = Der Befehl des unterbrochenen Laufs ist noch nicht beendet (Prozess { $pid }).
    .next = Warten Sie, bis er endet, oder beenden Sie ihn.
process-left = ein Prozess, den es gestartet hat, läuft noch
session-not-kept = Arbeitsordner und Exporte des Befehls sind nicht bekannt; es gelten die vorigen
expect-exit = der Exit-Code ist { $exit }, nicht { $wanted }
expect-contains = die Ausgabe enthält `{ $wanted }` nicht
expect-matches = keine Zeile der Ausgabe passt zu `{ $wanted }`
expect-equals = die Ausgabe ist nicht `{ $wanted }`
expect-status = ein Befehl hat keinen HTTP-Status
expect-json = die Ausgabe hat bei { $wanted } nichts
expect-json-value = { $path } ist { $found }, nicht { $wanted }
expect-similar = die Ausgabe ist zu { $found }{ "\u00A0" }% wie gezeigt; nötig sind { $wanted }{ "\u00A0" }%
expect-broken = `{ $pattern }` im Dokument ist kein gültiges Muster: { $reason }
expect-not-json = die Ausgabe ist kein JSON: { $reason }
capture-not-found = die Ausgabe nennt `{ $name }` nicht
capture-is-secret = der Wert `{ $name }` enthält ein Geheimnis, und Geheimnisse werden nicht aufbewahrt
value-not-known = der Wert `{ $name }` ist nicht bekannt, weil der Schritt, der ihn ermittelt, übersprungen wurde
backend-cannot = das Backend `{ $name }` kann das nicht
secret-not-there = Das Geheimnis `{ $reference }` ist nicht vorhanden: { $reason }
    .next = Legen Sie es dort ab, wo der Verweis es sagt.
failed-otherwise = es ist fehlgeschlagen ({ $rule })
