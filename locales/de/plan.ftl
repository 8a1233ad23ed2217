### Pläne: die Vorschau eines Laufs und der Vergleich zweier Pläne.

plan-dry = Vorschau: Es wird nichts ausgeführt.
plan-person = Person
plan-person-instead = Person ({ $backend })
plan-your-choice = Ihre Wahl
plan-one-of = eines von { $options-or }
plan-quoted = „{ $label }“
plan-under = unter { $scope }
plan-open-input = (offen: { $input })
plan-known-after = (bekannt nach Schritt { $step })
plan-here = auf diesem Rechner
plan-on-host = auf { $host }
plan-this-machine = Dieser Rechner
plan-host = Host { $host }
plan-host-unknown = noch ohne Adresse; tragen Sie sie in sites.yml ein
plan-no-address = noch ohne Adresse; tragen Sie sie in sites.yml ein
plan-site-server = Server
plan-site-cloud = Cloud
plan-afterwards = Prüfungen am Ende
plan-decide = Entscheidung einer Person
plan-keeps = merkt sich { $names }
plan-satisfied = bekanntlich schon erledigt; hier geschieht nichts
plan-optional = nur wenn Sie es wollen oder die Bedingung zutrifft
plan-already = nicht nötig, wenn dies gelingt:
plan-probe = war schon erledigt, wenn dies gelingt:
plan-inputs = Eingaben
plan-open = Offen
plan-procedure = Prozedur
plan-plan = Plan
plan-no-digest = – (erst wenn nichts mehr offen ist)
plan-default = Vorgabe
plan-asked = erfragt
plan-implied = Wert von „{ $input }“, den die Schritte verwenden
plan-ask-choice = { $ask }: { $choices-or }
plan-ask-secret = { $ask } (als env:NAME, file:PFAD oder command:PROGRAMM)
plan-could = { $count ->
    [one] `{ $backend }` könnte { $count } Aktion übernehmen; eine Person erledigt sie, wenn --backend es nicht nennt.
   *[other] `{ $backend }` könnte { $count } Aktionen übernehmen; eine Person erledigt sie, wenn --backend es nicht nennt.
}
plan-could-later = { $count ->
    [one] `{ $backend }` könnte { $count } Aktion übernehmen, ist hier aber nicht verfügbar; eine Person erledigt sie.
   *[other] `{ $backend }` könnte { $count } Aktionen übernehmen, ist hier aber nicht verfügbar; eine Person erledigt sie.
}

## Was eine Aktion tut: ein Verb in der dritten Person, wie in „web klickt …“

act-navigate = öffnet
act-click = klickt
act-select = wählt aus
act-clear = leert
act-fill = füllt aus
act-press = drückt
act-download = lädt herunter
act-upload = lädt hoch
act-command = führt aus
act-request = sendet
act-check = sucht
act-instruct = erledigt

## Was etwas auf einer Seite ist

role-button = Schaltfläche
role-link = Link
role-menuitem = Menüeintrag
role-tab = Registerkarte
role-checkbox = Kontrollkästchen
role-radio = Optionsfeld
role-textbox = Feld
role-combobox = Dropdownmenü
role-option = Option
role-heading = Überschrift
role-switch = Schalter
role-searchbox = Suchfeld
role-file = Dateifeld

## Was eine Aktion in der Welt bewirkt

effect-read = lesend
effect-idempotent = idempotent
effect-probeable = nachprüfbar
effect-unsafe = nicht wiederholbar

## Woher eine Aktion bekannt ist

from-binding = Bindung
from-code = Code
from-text = Text
from-phrase-book = Formulierungsbuch
from-person = Person

## Was nach einem Befehl oder einer Anfrage gelten muss

holds-exit = Exit-Code { $wanted }
holds-status = Status { $wanted }
holds-contains = die Ausgabe enthält { $wanted }
holds-matches = die Ausgabe entspricht { $wanted }
holds-equals = die Ausgabe ist { $wanted }
holds-json = die Antwort hat { $wanted }
holds-json-value = { $path } ist { $wanted }
holds-similar = mindestens { $wanted } der Ausgabe sind wie gezeigt

## Warum nur eine Person eine Aktion ausführen kann

blocked-not-saved = es fehlt ein Wert, den kein früherer Schritt ermittelt
blocked-open = nur Sie wissen, was gemeint ist

## Zwei Pläne

diff-same = Die Pläne sind gleich.
diff-differ = { $count ->
    [one] Die Pläne unterscheiden sich in { $count } Punkt.
   *[other] Die Pläne unterscheiden sich in { $count } Punkten.
}
diff-version = Version
diff-language = Sprache
diff-steps = Schritte
diff-step = Schritt { $a } / { $b }
diff-key-format = Format
diff-key-id = ID
diff-key-procedure = Prozedur
diff-key-version = Version
diff-key-session = Sitzung
diff-key-after = Prüfungen am Ende
diff-key-inputs = Eingabe
diff-key-sites = Site
diff-key-hosts = Host
diff-key-source = Text
diff-key-site = Site
diff-key-host = Host
diff-key-actions = Aktionen
diff-key-timeout = Zeitlimit
diff-key-probe = Nachprüfung
diff-key-already = Schon erledigt
diff-key-decide = Entscheidung

## Was an Prozeduren, Eingaben, Sites und Backends nicht stimmt

no-procedure = Das Dokument `{ $id }` hat keine nummerierten Schritte.
    .next = `vade show { $id }` zeigt, was darin steht.
several-procedures = Das Dokument `{ $id }` hat mehrere Prozeduren: { $ids }.
    .next = Nennen Sie eine davon.
no-such-procedure = Das Dokument `{ $id }` hat keine Prozedur `{ $name }`.
    .next =
        { $ids-count ->
            [0] Es hat überhaupt keine nummerierten Schritte.
           *[other] Möglich: { $ids-or }.
        }
input-not-assigned = `{ $given }` gibt keiner Eingabe einen Wert.
    .next = Schreiben Sie --set NAME=WERT.
input-unknown = Die Prozedur hat keine Eingabe `{ $name }`.
    .next =
        { $count ->
            [0] Sie braucht keine Eingaben.
            [1] Ihre einzige Eingabe ist { $inputs }.
           *[other] Ihre Eingaben sind { $inputs }.
        }
inputs-not-yaml = Die Eingaben sind weder YAML noch JSON: { $reason }
    .here = hier kam der Parser nicht weiter
    .next = Schreiben Sie jede Eingabe als `Name: Wert`.
inputs-type = Der Wert einer Eingabe ist weder Text noch Zahl.
    .here = dieser
    .next = Schreiben Sie jede Eingabe als `Name: Wert`.
input-control = Der Wert von `{ $name }` enthält ein Zeichen, das kein Befehl annehmen kann.
    .next = Lassen Sie das NUL-Zeichen weg.
input-number = `{ $name }` ist keine Zahl: { $value }
    .next = Schreiben Sie Ziffern, mit einem Punkt vor den Nachkommastellen.
input-choice = `{ $name }` kann nicht { $value } sein.
    .next = Möglich: { $choices-or }.
input-secret = `{ $name }` ist ein Geheimnis und wird nicht selbst angegeben.
    .next = Geben Sie an, wo es steht: env:NAME, file:PFAD oder command:PROGRAMM.
input-secret-default = Das Dokument gibt dem Geheimnis `{ $name }` einen Wert; das dürfen nur Sie.
    .next = Nehmen Sie die Vorgabe aus dem Dokument heraus.
input-file = `{ $name }` ist keine Datei: { $value }
    .next = Geben Sie den Pfad einer vorhandenen Datei an.
input-pattern = Der Wert von `{ $name }` hat die falsche Form: { $value }
    .next = Er muss als Ganzes zu `{ $pattern }` passen.
input-pattern-broken = Das Muster der Eingabe `{ $name }` ist kein regulärer Ausdruck: { $reason }
    .next = Berichtigen Sie `{ $pattern }` im Dokument.
inputs-open =
    { $inputs-count ->
        [one] Die Eingabe { $inputs } ist offen.
       *[other] Die Eingaben { $inputs } sind offen.
    }
    .next = Geben Sie einen Wert an: mit --set NAME=WERT, mit --inputs oder in einer Umgebungsvariablen.
sites-not-yaml = Die Sites sind kein gültiges YAML: { $reason }
    .here = hier kam der Parser nicht weiter
    .next = Berichtigen Sie die Zeile.
sites-type = Der Wert von `{ $key }` ist von der falschen Art.
    .here = dieser Schlüssel
    .next = Das Handbuch zeigt ein Beispiel für sites.yml.
sites-key-unknown = Einen Schlüssel `{ $key }` gibt es hier nicht.
    .here = dieser Schlüssel
    .next = Das Handbuch führt die Schlüssel von sites.yml auf.
sites-url = Das ist nicht die Adresse einer Site.
    .here = hier
    .next = Schreiben Sie https:// oder http:// und den Hostnamen, aber nichts Geheimes.
sites-credential = Die Anmeldedaten `{ $key }` sind nicht als Verweis angegeben.
    .next = Geben Sie an, wo sie stehen: env:NAME, file:PFAD oder command:PROGRAMM.
sites-host = Der Host `{ $key }` ist so nicht zu erreichen.
    .here = hier
    .next = Schreiben Sie `local`, `user@host` oder `ssh://user@host:port`.
backend-unknown = Es gibt kein Backend `{ $name }`.
    .next = Möglich: { $available-or }.
backend-not-available = Das Backend `{ $name }` ist hier nicht verfügbar.
    .next = Möglich: { $available-or }; den Rest erledigt eine Person.
diff-not-a-plan = `{ $name }` ist kein gespeicherter Plan.
    .next = Speichern Sie einen mit `vade run ID --dry-run --format json`.
