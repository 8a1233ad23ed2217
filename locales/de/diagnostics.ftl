### Was nicht stimmt und was zu tun ist. `.here` beschriftet die markierte Stelle der Zeile, `.next` sagt, was zu tun ist.

severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis
problem-colon = :{ " " }
problem-between = ,{ " " }
problem-nearest = Ähnlich
problem-next = Weiter

## Die Befehlszeile

argument-unknown = Es gibt keine Option `{ $argument }`.
    .next = `--help` zeigt die Optionen dieses Befehls.
argument-missing =
    { $arguments-count ->
        [one] Das Argument { $arguments } fehlt.
       *[other] Die Argumente { $arguments } fehlen.
    }
    .next = Geben Sie es an; `--help` erklärt jedes Argument.
argument-conflict = `{ $argument }` und `{ $other }` schließen sich aus.
    .next = Lassen Sie eines davon weg.
argument-twice = `{ $argument }` ist mehrfach angegeben.
    .next = Geben Sie es einmal an.
argument-surplus = `{ $argument }` ist ein Argument zu viel.
    .next = Lassen Sie es weg, oder setzen Sie es zusammen mit dem vorigen in Anführungszeichen.
argument-not-utf8 = Ein Argument ist kein gültiges UTF-8.
    .next = Geben Sie es neu ein, oder benennen Sie die Datei anders.
arguments-invalid = Die Befehlszeile stimmt nicht.
    .next = Siehe `vade --help`.
command-unknown = Es gibt keinen Befehl `{ $command }`.
    .next = `vade --help` listet die Befehle auf.
command-missing = Es fehlt ein Befehl.
    .next = `vade --help` listet die Befehle auf.
value-missing = `{ $argument }` braucht einen Wert.
    .next =
        { $values-count ->
            [0] Schreiben Sie ihn hinter die Option.
           *[other] Möglich: { $values-or }.
        }
value-invalid = `{ $value }` ist kein Wert für `{ $argument }`.
    .next =
        { $values-count ->
            [0] `--help` sagt, was die Option annimmt.
           *[other] Möglich: { $values-or }.
        }
value-surplus = `{ $value }` ist ein Wert zu viel für `{ $argument }`.
    .next = Lassen Sie ihn weg.
log-file-unwritable = Die Protokolldatei `{ $path }` lässt sich nicht schreiben: { $reason }
    .next = Geben Sie mit `--log-file` eine andere Datei an.
not-yet = `{ $command }` ist noch nicht verwendbar.
    .next = `vade --help` listet die anderen Befehle auf.

## Sprachen

language-unknown = Die Sprache `{ $language }` ist nicht verfügbar.
    .next = Wählen Sie { $languages-or }.
languages-several = Zu `{ $language }` passen mehrere Übersetzungen: { $languages }.
    .next = Nennen Sie eine davon mit `--lang`.
language-used = Die Sprache ist `{ $used }`, denn { $from } sagt `{ $asked }`.
locale-not-fluent = Diese Meldung ist kein gültiges Fluent.
    .here = hier beginnt der Eintrag
    .next = Berichtigen Sie den Eintrag; meist liegt es an der Einrückung oder an einer schließenden Klammer.

## Dateien und Dokumentationsbäume

root-not-there = Es gibt keinen Ordner `{ $path }`.
    .next = Geben Sie mit `--root` die Wurzel des Dokumentationsbaums an.
no-such-file = Es gibt keine Datei `{ $path }`.
    .next = `vade list` zeigt die vorhandenen Dokumente.
no-such-document = Es gibt kein Dokument `{ $name }`.
    .next = `vade list` zeigt die vorhandenen Dokumente.
several-documents = Mehrere Dokumente heißen `{ $name }`.
    .next = Nennen Sie eines davon: { $ids-or }.
file-unreadable = Die Datei `{ $path }` lässt sich nicht lesen: { $reason }
    .next = Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.
file-outside-tree = Der Pfad `{ $path }` führt aus dem Dokumentationsbaum hinaus.
    .next = Gelesen werden nur Dateien des Baums; kopieren Sie die Datei hinein.
file-too-large = Die Datei `{ $path }` ist zu groß: { $megabytes } MB; gelesen werden höchstens { $limit } MB.
    .next = Geben Sie ein Markdown-Dokument an; wenn es eines ist, teilen Sie es auf.
file-not-utf8 = Die Datei `{ $path }` ist kein gültiges UTF-8.
    .here = kein Zeichen
    .next = Speichern Sie die Datei als UTF-8.

## Front Matter und Einstellungen

front-matter-not-yaml = Das Front Matter ist kein gültiges YAML: { $reason }
    .here = hier kam der Parser nicht weiter
    .next = Berichtigen Sie die Zeile; ein Text mit `: ` oder mit einem Sonderzeichen am Anfang braucht Anführungszeichen.
front-matter-not-a-map = Das Front Matter ist keine Liste von Schlüsseln mit Werten.
    .next = Schreiben Sie jeden Eintrag als `Schlüssel: Wert`.
front-matter-type =
    { $expected ->
        [text] Der Wert von `{ $key }` ist kein Text.
        [list] Der Wert von `{ $key }` ist keine Liste von Texten.
        [versions] Der Wert von `{ $key }` nennt keine Produkte mit ihren Versionen.
       *[other] Der Wert von `{ $key }` ist von der falschen Art.
    }
    .here = dieser Schlüssel
    .next =
        { $expected ->
            [text] Schreiben Sie einen einzelnen Text, nötigenfalls in Anführungszeichen.
            [list] Schreiben Sie eine Liste wie `[eins, zwei]`.
            [versions] Schreiben Sie Produkte mit ihren Versionen, zum Beispiel { "`{ ghes: '>=3.1' }`" }.
           *[other] Die Formatreferenz sagt, was der Schlüssel annimmt.
        }
settings-not-yaml = Die Einstellungen des Dokumentationsbaums sind kein gültiges YAML: { $reason }
    .here = hier kam der Parser nicht weiter
    .next = Berichtigen Sie die Zeile.
settings-key-unknown = Es gibt keine Einstellung `{ $key }`.
    .here = dieser Schlüssel
    .next = Berichtigen Sie den Namen, oder entfernen Sie die Zeile.
settings-type = Der Wert von `{ $key }` ist von der falschen Art.
    .here = dieser Schlüssel
    .next = Die Formatreferenz sagt, was die Einstellung annimmt.
setting-value-unknown = `{ $value }` ist kein Wert für { $setting }.
    .next = Möglich: { $values-or }.
config-key-unknown = `config.yml` setzt `{ $key }`; das hat hier keine Bedeutung.
    .next = Berichtigen Sie den Namen, oder entfernen Sie die Zeile.
topic-unknown = Kein Dokument hat das Thema `{ $topic }`.

## Templates

include-missing = Den Textbaustein `{ $name }` gibt es nicht.
    .here = hier verlangt
    .next = Berichtigen Sie den Namen, oder legen Sie den Text in `data/reusables` ab.
variable-missing = Die Variable `{ $name }` gibt es nicht.
    .here = hier verlangt
    .next = Berichtigen Sie den Namen, oder nehmen Sie die Variable in `data/variables` auf.
include-cycle = `{ $name }` bindet sich selbst ein.
    .here = hier schließt sich der Kreis
    .next = Nehmen Sie einen der Textbausteine aus dem Kreis heraus.
include-too-deep = Textbausteine sind bei `{ $name }` zu tief verschachtelt.
    .here = ab hier nicht weiter verfolgt
    .next = Setzen Sie den Text dort ein, wo er gebraucht wird, mit weniger Stufen dazwischen.
tag-unknown = Es gibt kein Tag `{ $name }`.
    .here = dieses Tag
    .next = Berichtigen Sie den Namen; der Text ringsum bleibt, wie er ist.
tag-not-ended = Ein Tag, das mit `{ $name }` beginnt, endet nie.
    .here = hier beginnt es
    .next = Beenden Sie das Tag in derselben Zeile.
tag-unclosed = Der Block `{ $name }` wird nie geschlossen.
    .here = hier wird er geöffnet
    .next = Schließen Sie ihn mit dem passenden End-Tag.
tag-unopened = `{ $name }` schließt oder führt einen Block fort, der nicht geöffnet ist.
    .here = dieses Tag
    .next = Entfernen Sie das Tag, oder öffnen Sie den Block davor.
tag-too-deep = Blöcke sind bei `{ $name }` zu tief verschachtelt.
    .here = ab hier nicht weiter verfolgt
    .next = Verschachteln Sie weniger Blöcke.
condition-broken = Die Bedingung `{ $name }` lässt sich nicht lesen.
    .here = diese Bedingung
    .next = Schreiben Sie sie wie `{ "{% ifversion ghes > 3.4 or ghec %}" }`.
condition-unknown = Über `{ $name }` ist nichts bekannt, die Bedingung gilt also nicht.
    .here = diese Bedingung
    .next = Verwenden Sie den Namen eines Produkts, einer Version oder eines Merkmals des Dokumentationsbaums.
expression-broken = Der Ausdruck `{ $name }` lässt sich nicht lesen.
    .here = dieser Ausdruck
    .next = Berichtigen Sie ihn; hier können nur Namen, Texte, Zahlen und Filter stehen.
expression-unknown = `{ $name }` hat keinen Wert und zeigt nichts.
    .here = dieser Ausdruck
    .next = Verwenden Sie eine Variable, die das Dokument oder der Dokumentationsbaum festlegt.
template-loop-limit = Das Dokument braucht mehr als { $limit } Durchgänge für seine Schleifen und Textbausteine.
    .here = hier abgebrochen
    .next = Kürzen Sie die Schleife.
template-output-limit = Das Dokument wächst über { $megabytes } MB hinaus, wenn seine Tags aufgelöst werden.
    .next = Suchen Sie den Textbaustein oder die Schleife, die sich wiederholt.
link-target-missing = Es gibt kein Dokument `{ $name }`, auf das verwiesen werden könnte.
    .here = dieser Link
    .next = Berichtigen Sie den Pfad.

## Versionen

version-unknown = Es gibt keine Version `{ $version }`.
    .next = Geben Sie ein Produkt mit seiner Version an, zum Beispiel `ghes-3.5`, oder `ghec` oder `fpt`.
version-not-covered = Das Dokument gilt nicht für die Version `{ $version }`.
    .here = es gilt für { $versions }
    .next = Wählen Sie mit `--for` eine andere Version.

## Der Schlüssel `vade`

vade-type =
    { $expected ->
        [text] Der Wert von `{ $key }` ist kein Text.
        [list] Der Wert von `{ $key }` ist keine Liste.
        [map] Der Wert von `{ $key }` ist keine Liste von Schlüsseln mit Werten.
        [number] Der Wert von `{ $key }` ist keine Zahl.
        [true-or-false] Der Wert von `{ $key }` ist weder `true` noch `false`.
        [duration] Der Wert von `{ $key }` ist keine Dauer.
        [share] Der Wert von `{ $key }` ist kein Anteil zwischen 0 und 1.
        [choices] `{ $key }` hat nichts zur Auswahl.
        [probe] `{ $key }` ist weder eine Anfrage noch ein Befehl.
        [request] `{ $key }` ist keine Anfrage.
        [action] `{ $key }` ist keine Aktion.
        [one-of] Der Wert von `{ $key }` ist keiner der möglichen.
        [pattern] `{ $key }` ist kein regulärer Ausdruck.
        [json-path] `{ $key }` ist kein JSON-Pfad.
        [name] `{ $key }` kann kein Name sein.
        [prerequisite] `{ $key }` nennt keine Prozedur.
        [no-body] Die Anfrage bei `{ $key }` kann keinen Inhalt haben.
        [instruct] `{ $key }` nimmt keinen Wert an.
       *[other] Der Wert von `{ $key }` ist von der falschen Art.
    }
    .here = dieser Schlüssel
    .next =
        { $expected ->
            [text] Schreiben Sie einen einzelnen Text, nötigenfalls in Anführungszeichen.
            [list] Schreiben Sie eine Liste wie `[eins, zwei]`.
            [number] Schreiben Sie eine Zahl ohne Einheit.
            [duration] Schreiben Sie eine Zahl mit ihrer Einheit, zum Beispiel `30s` oder `5m`.
            [share] Schreiben Sie eine Zahl wie `0.8`.
            [choices] Zählen Sie die Möglichkeiten auf: `choices: [eins, zwei]`.
            [probe] Schreiben Sie `request: GET cloud:/path` oder `command: …`.
            [one-of] Möglich sind: { $words-or }.
            [request] Schreiben Sie Methode, Site und Pfad, zum Beispiel `GET cloud:/path`.
            [pattern] Berichtigen Sie ihn; meist liegt es an Klammern oder an `\`.
            [json-path] Beginnen Sie ihn mit `$`, zum Beispiel `$.items[0].name`.
            [name] Beginnen Sie mit einem Buchstaben; danach sind Buchstaben, Ziffern, `-` und `_` möglich.
            [prerequisite] Schreiben Sie die ID einer Prozedur oder `procedure:` mit ihr.
            [no-body] Lassen Sie ihn weg; nur Methoden wie `POST` haben einen.
            [instruct] Schreiben Sie `instruct: true`; was zu tun ist, sagt der Schritt.
            [map] Schreiben Sie darunter Schlüssel mit Werten, jeden in einer eigenen Zeile.
            [true-or-false] Schreiben Sie `true` oder `false`.
            [action] Schreiben Sie `navigate`, `click`, `select`, `fill`, `press`, `download`, `upload`, `command`, `request`, `check` oder `instruct`.
           *[other] Die Formatreferenz sagt, was der Schlüssel annimmt.
        }
vade-key-unknown = Der Schlüssel `{ $key }` bedeutet hier nichts.
    .here = dieser Schlüssel
    .next = Möglich sind: { $known-or }.
