### `vade check` und `vade explain`: Befunde, Regeln und wozu sie da sind.

cmd-check = Dokumente, Kataloge und Übersetzungen prüfen.
    .long = Vergleicht jede Übersetzung mit ihrer Quelle und jedes Dokument mit dem, worauf es verweist, und meldet, was Leser in die Irre führen würde. Endet mit 3, wenn es Fehler gibt. Wie schwer ein Befund wiegt, legt `rules:` in vade.yml fest.
    .example1 = Ein Baum, alle Sprachen:
    .example2 = Nur was seit dem Hauptzweig neu ist, für ein Review:
arg-check-paths = Dokumente, Kataloge, Ordner oder IDs; alle, wenn nichts angegeben ist.
    .value = PFAD
arg-check-baseline = Lässt weg, was ein früherer Bericht in JSON schon kennt.
    .value = DATEI
arg-check-changed-since = Meldet nur zu Dateien, die sich seit einer Git-Revision geändert haben.
    .value = REVISION
arg-check-fix = Behebt, was sich sicher beheben lässt, und prüft danach noch einmal.
arg-check-for = Die Versionen des Produkts, in denen die Dokumente gelesen werden, durch Kommas getrennt; ohne Angabe alle, die im Baum vorkommen.
    .value = VERSIONEN
arg-check-format = In welcher Form die Befunde ausgegeben werden.
    .value = FORMAT
value-format-sarif = für Code-Plattformen und Editoren (SARIF 2.1.0)
cmd-explain = Eine Regel von `vade check` erklären.
    .long = Sagt, was eine Regel findet, warum das wichtig ist und wie sich ihr Schweregrad ändern lässt. Ohne Namen werden alle Regeln aufgelistet.
    .example1 = Eine Regel:
arg-explain-rule = Der Name der Regel, wie er in Befunden steht.
    .value = REGEL

check-errors = { $count } Fehler
check-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
check-notes = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
check-documents = { $count ->
    [one] { $count } Dokument
   *[other] { $count } Dokumenten
}
check-languages = { $count ->
    [one] { $count } Sprache
   *[other] { $count } Sprachen
}
check-summary = { $counts } in { $documents }, { $languages }
check-nothing = Keine Befunde in { $documents }, { $languages }
check-notes-hidden = Hinweise werden mit `-v` angezeigt.
check-versions = nur in { $versions }
check-fix = `vade check --fix` schreibt { $to } statt { $from }
check-fixed = { $count ->
    [0] Nichts ließ sich sicher beheben.
    [one] { $count } Befund behoben.
   *[other] { $count } Befunde behoben.
}
check-baseline-gone = { $count ->
    [one] { $count } bekannter Befund besteht nicht mehr.
   *[other] { $count } bekannte Befunde bestehen nicht mehr.
} Schreiben Sie den Bericht neu, um sie zu streichen.
check-family-words = Text gegenüber der Quelle
check-family-state = Vollständig und aktuell
check-family-catalogs = Fluent-Dateien
check-family-trees = Übersetzte Dokumente
check-family-documents = Dokumente
check-family-liquid = Liquid
check-family-files = Dateien und Einstellungen
explain-severity = Ändern lässt sich das in vade.yml: `rules: { "{" } { $rule }: warning { "}" }`, mit `error`, `warning`, `note` oder `off`.

rule-unknown = es gibt keine Regel `{ $name }`
    .next = `vade explain` listet die Regeln auf
rule-severity = einen solchen Schweregrad hat die Regel `{ $name }` nicht
    .next = geben Sie `error`, `warning`, `note` oder `off` an
baseline-unreadable = `{ $path }` ist kein Bericht in JSON
    .next = schreiben Sie einen: `vade check --format json > { $path }`
git-failed = Git sagt nicht, was sich geändert hat: { $reason }
    .next = prüfen Sie die Revision; der Baum muss in einem Git-Repository liegen
check-builtin = die eingebauten Prozeduren sind Teil des Programms und lassen sich nicht ändern
    .next = geben Sie mit `--root` einen Dokumentationsbaum an

code-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Code { $source }
    [added] steht nicht in der Quelle: Code { $here }
   *[changed] { $source } in der Quelle, { $here } hier
}
    .next = schreiben Sie den Code wie in der Quelle; Code wird nie übersetzt
variable-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Variable { $source }
    [added] steht nicht in der Quelle: Variable { $here }
   *[changed] Variable { $source } in der Quelle, { $here } hier
}
    .next = verwenden Sie die Variablen der Quelle, jede so oft wie dort
tag-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Tag { $source }
    [added] steht nicht in der Quelle: Tag { $here }
   *[changed] { $source } in der Quelle, { $here } hier
}
    .next = übernehmen Sie den Tag aus der Quelle; Tags werden nie übersetzt
tag-order-differs = die Blöcke der Quelle, { $source }, stehen hier in anderer Reihenfolge: { $here }
    .next = stellen Sie die Tags in die Reihenfolge der Quelle, damit jeder Block schließt, was er geöffnet hat
link-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Link auf { $source }
    [added] steht nicht in der Quelle: Link auf { $here }
   *[changed] der Link führt in der Quelle zu { $source }, hier zu { $here }
}
    .next = behalten Sie das Ziel der Quelle; nur der Text eines Links wird übersetzt
image-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Bild { $source }
    [added] steht nicht in der Quelle: Bild { $here }
   *[changed] Bild { $source } in der Quelle, { $here } hier
}
    .next = behalten Sie das Bild der Quelle; übersetzt wird seine Beschreibung
html-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: HTML { $source }
    [added] steht nicht in der Quelle: HTML { $here }
   *[changed] HTML: { $source } in der Quelle, { $here } hier
}
    .next = behalten Sie die HTML-Tags der Quelle, jeden so oft wie dort
placeholder-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Platzhalter { $source }
    [added] steht nicht in der Quelle: Platzhalter { $here }
   *[changed] Platzhalter { $source } in der Quelle, { $here } hier
}
    .next = schreiben Sie Platzhalter wie in der Quelle
number-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Zahl { $source }
    [added] steht nicht in der Quelle: Zahl { $here }
   *[changed] Zahl { $source } in der Quelle, { $here } hier
}
    .next = prüfen Sie, welche der beiden stimmt
unit-of-number-differs = { $source } in der Quelle, { $here } hier
    .next = verwenden Sie die Maßeinheit der Quelle
label-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Beschriftung { $source }
    [added] steht nicht in der Quelle: Beschriftung { $here }
   *[changed] Beschriftung { $source } in der Quelle, { $here } hier
}
    .next = nennen Sie die Beschriftung so, wie das Produkt sie zeigt; ihre Übersetzung gehört in labels.ftl
label-varies = die Beschriftung „{ $label }“ heißt hier „{ $here }“ und anderswo „{ $usual }“
    .next = verwenden Sie überall dieselbe Übersetzung
term-differs = im Glossar heißt „{ $term }“ { $words }; davon steht hier nichts
    .next = verwenden Sie das Wort des Glossars oder ergänzen Sie dieses dort
negation-lost = die Quelle sagt „{ $word }“, hier wird nichts verneint
    .next = lesen Sie beides: Ein verlorenes „nicht“ macht aus einer Anweisung ihr Gegenteil
emphasis-broken = Fettdruck, den andere Programme mit seinen Sternchen zeigen
    .next = ziehen Sie Anführungszeichen, Klammern und Doppelpunkte aus dem Fettdruck heraus oder setzen Sie ein Leerzeichen daneben
hidden-character = das unsichtbare Zeichen { $character } steht hier und nicht in der Quelle
    .next = entfernen Sie es; es ändert unbemerkt, was Menschen oder Programme lesen
mixed-script = „{ $word }“ mischt Alphabete: { $letter }
    .next = tippen Sie das Wort in einem Alphabet neu
actions-differ = Schritt { $step }: nach der Quelle { $source }, nach dem Text hier { $here }
    .next = formulieren Sie den Schritt so, dass er dieselben Aktionen in derselben Reihenfolge verlangt

unit-missing = { $units ->
    [one] { $units } von { $all } Einheiten hat keine Übersetzung: { $first }
   *[other] { $units } von { $all } Einheiten haben keine Übersetzung, die erste: { $first }
}
    .next = übersetzen Sie, was fehlt; bis dahin wird die Quelle gezeigt
unit-untranslated = { $units ->
    [0] das ist noch der Text der Quelle
    [one] { $units } von { $all } Einheiten ist noch der Text der Quelle
   *[other] { $units } von { $all } Einheiten sind noch der Text der Quelle
}
    .next = übersetzen Sie den Rest
unit-partly-untranslated = ein Teil des Textes ist noch der der Quelle: „{ $part }“
    .next = übersetzen Sie den Rest
unit-stale = die Quelle von `{ $unit }` hat sich seit der Übersetzung geändert
    .next = passen Sie die Übersetzung an, oder bestätigen Sie sie mit `vade l10n accept`
unit-stale-minor = in der Quelle von `{ $unit }` haben sich Auszeichnung, Groß- und Kleinschreibung, Satzzeichen oder ein Link geändert
    .next = sehen Sie sie durch und bestätigen Sie sie mit `vade l10n accept`
unit-fuzzy = `{ $unit }` hat noch niemand bestätigt
    .next = sehen Sie sie durch und bestätigen Sie sie mit `vade l10n accept`
unit-orphan = `{ $unit }` übersetzt einen Text, den es nicht mehr gibt
    .next = entfernen Sie sie, oder heben Sie sie für später auf
unit-swapped = der Text von `{ $unit }` wurde für `{ $other }` geschrieben
    .next = setzen Sie jede Übersetzung wieder an ihre eigene Einheit
catalog-behind = der Katalog sagt bei `{ $unit }` nicht, was das Dokument sagt
    .next = führen Sie `vade l10n extract` aus
catalog-orphan = `{ $path }` gehört zu keinem Dokument
    .next = entfernen Sie die Datei, oder holen Sie das Dokument zurück
lock-damaged =
    { $count ->
        [one] eine Zeile der Lock-Datei ist kein Eintrag oder widerspricht einer anderen
       *[other] { $count } Zeilen der Lock-Datei sind keine Einträge oder widersprechen anderen
    }
    .next = entfernen Sie, was beim Zusammenführen übrig blieb, und führen Sie `vade l10n extract` aus

ftl-syntax = diese Nachricht ist kein gültiges Fluent und wird nicht gezeigt
    .next = korrigieren Sie den Eintrag; meist liegt es an der Einrückung oder an schließenden Klammern
ftl-twice = `{ $id }` gibt es zweimal; nur der erste Eintrag zählt
    .next = entfernen Sie einen davon
ftl-unresolved = `{ $what }` gibt es nicht
    .next = verwenden Sie einen Namen aus der Nachricht der Quelle; jede Variante zählt
ftl-cycle = `{ $what }` verweist auf sich selbst
    .next = nehmen Sie einen der Verweise aus dem Kreis
ftl-too-many-placeables = { $what } Platzhalter, gezeigt werden höchstens 100: Der Rest des Textes würde abgeschnitten
    .next = schreiben Sie Text statt Platzhalter, oder teilen Sie den Text
ftl-too-deep = die Klammern sind so tief geschachtelt, dass das Lesen dieser Datei das Programm zum Absturz brächte
    .next = schließen Sie die Klammern
ftl-cut-escape = ein Escape wie `\u00A0` ist hier abgeschnitten
    .next = schreiben Sie alle seine Ziffern
ftl-too-many-digits = `{ $what }` verlangt mehr Stellen, als eine Zahl hat
    .next = geben Sie höchstens 19 an
plural-forms = { $how ->
    [missing] die Formen { $forms } von { $language } fehlen hier
   *[surplus] { $language } hat keine Form { $forms }
}
    .next = geben Sie für jede Pluralform der Sprache eine Variante an

steps-differ = { $how ->
    [missing] Schritt { $step } der Quelle fehlt hier: „{ $text }“
    [extra] Schritt { $step } steht nicht in der Quelle: „{ $text }“
    [moved] Schritt { $step } ist in der Quelle Schritt { $source }: „{ $text }“
    [lists] die Schritte stehen hier in { $here ->
        [one] { $here } Liste
       *[other] { $here } Listen
    } und in der Quelle in { $source }
   *[count] „{ $heading }“ hat hier { $here ->
        [one] { $here } Schritt
       *[other] { $here } Schritte
    } und in der Quelle { $source }
}
    .next = geben Sie der Übersetzung die Schritte der Quelle, einen für einen
condition-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Bedingung { $source }
    [added] steht nicht in der Quelle: Bedingung { $here }
   *[changed] Bedingungen: { $source } in der Quelle, { $here } hier
}
    .next = übernehmen Sie die Bedingungen der Quelle, damit zu jeder Version das Richtige erscheint
include-differs = { $how ->
    [lost] fehlt hier, steht aber in der Quelle: Textbaustein { $source }
    [added] steht nicht in der Quelle: Textbaustein { $here }
   *[changed] Textbausteine: { $source } in der Quelle, { $here } hier
}
    .next = binden Sie dieselben Texte an denselben Stellen ein
versions-differ = das Dokument gilt für { $source }, die Übersetzung für { $here }
    .next = übernehmen Sie `versions` aus der Quelle
fence-differs = Codeblock: `{ $source }` in der Quelle, `{ $here }` hier
    .next = übernehmen Sie den Code aus der Quelle; nur Kommentare werden übersetzt
fence-count-differs = die Quelle hat { $source } Codeblöcke, die Übersetzung { $here }
    .next = geben Sie der Übersetzung die Codeblöcke der Quelle
unit-surplus = { $units ->
    [one] ein Text hat keinen Platz in der Quelle: { $first }
   *[other] { $units } Texte haben keinen Platz in der Quelle, der erste: { $first }
}
    .next = entfernen Sie, was die Quelle nicht mehr sagt
document-missing = die Übersetzung `{ $path }` gibt es nicht
    .next = übersetzen Sie das Dokument; bis dahin wird die Quelle gezeigt
document-orphan = `{ $path }` übersetzt ein Dokument, das es nicht gibt
    .next = entfernen Sie die Datei, oder holen Sie das Dokument zurück

procedure-missing = das Dokument sagt, wie es ausgeführt wird, hat aber keine Schritte
    .next = schreiben Sie die Schritte als nummerierte Liste, oder entfernen Sie den Schlüssel `vade`
procedure-without-actions = in „{ $heading }“ kann nur eine Person etwas tun
    .next = setzen Sie Beschriftungen fett und Befehle in Codeblöcke, damit die Schritte Aktionen haben
input-unused = nichts verwendet die Eingabe `{ $name }`
    .next = verwenden Sie sie als `${ $name }`, oder entfernen Sie sie
input-unasked = die Eingabe `{ $name }` hat keine Frage
    .next = schreiben Sie unter `ask`, was einzugeben ist
value-unknown = `${ $name }` ist weder eine Eingabe, noch hebt ein Schritt es auf
    .next = korrigieren Sie den Namen, oder ergänzen Sie ihn unter `inputs`
link-dead = der Link führt ins Leere: `{ $target }`
    .next = korrigieren Sie den Pfad; Links führen zu Dokumenten dieses Baums
anchor-dead = das Dokument hat keinen Teil `{ $target }`
    .next = verwenden Sie den Anker einer Überschrift
image-dead = das Bild gibt es nicht: `{ $target }`
    .next = legen Sie die Datei an, oder korrigieren Sie den Pfad
include-unused = nichts bindet `{ $name }` ein
    .next = entfernen Sie den Text, oder verwenden Sie ihn
redirect-loop = die Weiterleitung `{ $from }` führt im Kreis
    .next = entfernen Sie die Adresse aus `redirect_from`; `{ $other }` hat sie
redirect-twice = `{ $from }` leitet zu zwei Dokumenten weiter, das andere ist `{ $other }`
    .next = behalten Sie sie in einem von beiden
fence-unclosed = der Codeblock, der hier beginnt, endet nie
    .next = schließen Sie ihn mit denselben Zeichen auf einer eigenen Zeile
data-not-yaml = die Datei ist kein gültiges YAML: { $reason }
    .next = korrigieren Sie die Zeile

explain-code-differs = Was in Backticks steht, wird kopiert, getippt und gesucht. Ein geänderter Buchstabe lässt einen Befehl etwas anderes tun oder gar nichts.
explain-variable-differs = Variablen werden beim Anzeigen eingesetzt. Fehlt eine, fehlt der Name eines Produkts; eine andere nennt ein anderes Produkt.
explain-tag-differs = Liquid-Tags sind Anweisungen an das Programm, keine Wörter. Ein übersetzter Tag wird als Text gezeigt oder lässt weg, was er einbinden soll.
explain-tag-order-differs = Stehen die Blöcke anders, sehen Leser einer Version den Satz für eine andere.
explain-link-differs = Führt ein Link in einer Sprache anderswohin, landen ihre Leser auf einer anderen Seite als alle anderen.
explain-image-differs = Leser aller Sprachen sollen dasselbe Bild sehen.
explain-html-differs = HTML, das nur eine Sprache hat, kann die Seite verändern oder Code auf ihr ausführen.
explain-placeholder-differs = Platzhalter wie `$NAME` oder `YOUR-TOKEN` ersetzen Leser und Programme, die sie am Namen erkennen.
explain-number-differs = Ports, Versionen, Grenzwerte und Zeiten werden vom Text abgelesen. Zahlen, die eine Sprache in Wörtern schreibt, gelten als gleich.
explain-unit-of-number-differs = 5 MB sind nicht 5 GB.
explain-label-differs = Die Seite des Produkts zeigt nur eine Beschriftung, und nach ihr wird gesucht. Ihre Übersetzung steht daneben, aus labels.ftl.
explain-label-varies = Eine Schaltfläche mit zwei Namen liest sich wie zwei Schaltflächen.
explain-term-differs = Eine glossary.yml neben den Katalogen nennt die Begriffe und ihre Übersetzungen. Verschiedene Wörter für eine Sache lesen sich wie verschiedene Sachen.
explain-negation-lost = Aus „nicht löschen“ wird „löschen“: Einen schlimmeren Fehler kann eine Übersetzung nicht haben. Die verneinenden Wörter sind je Sprache aufgeführt.
explain-emphasis-broken = In Markdown zeigen die meisten Programme Fettdruck, der mit einem Satzzeichen endet und an einen Buchstaben stößt, mit Sternchen. Im Chinesischen ist das häufig.
explain-hidden-character = Richtungswechsel, Zeichen ohne Breite und Steuerzeichen lassen Menschen etwas anderes lesen als Programme und steuern Terminals.
explain-mixed-script = Ein kyrillischer oder griechischer Buchstabe in einem lateinischen Wort sieht richtig aus und wird von keiner Suche gefunden.
explain-actions-differ = Der Text der Übersetzung wird mit den Signalwörtern ihrer eigenen Sprache gelesen. Verlangt er etwas anderes als die Quelle, tut etwas anderes, wer ihm folgt.
explain-unit-missing = Jede Einheit fällt einzeln auf die Wörter der Quelle zurück und ist markiert. Auf einer Seite stehen dann zwei Sprachen.
explain-unit-untranslated = Der Text ist derselbe wie in der Quelle, obwohl es etwas zu übersetzen gibt.
explain-unit-partly-untranslated = Sechs Wörter hintereinander sind die der Quelle.
explain-unit-stale = Die Lock-Datei weiß, für welchen Quelltext jede Übersetzung entstand. Eine veraltete wird nicht gezeigt; an ihrer Stelle steht die Quelle.
explain-unit-stale-minor = Nichts, was beim Lesen auffiele, hat sich geändert; die Übersetzung wird weiter gezeigt.
explain-unit-fuzzy = Ein Import oder ein Werkzeug hat diese Wörter der Quelle zugeordnet, und niemand hat sie bisher angesehen.
explain-unit-orphan = Die Einheit steht nicht mehr im Dokument. Ihr Text bleibt, bis jemand ihn entfernt.
explain-unit-swapped = Die Lock-Datei kennt diesen Text als Übersetzung einer anderen Einheit: Zwei Einträge wurden vertauscht, und die Schritte stünden in falscher Reihenfolge.
explain-catalog-behind = Einheiten werden an ihrem genauen Text erkannt. Hinkt der Katalog der Quellsprache hinterher, werden Übersetzungen nicht gefunden.
explain-catalog-orphan = Das Dokument des Katalogs gibt es nicht mehr, oder es heißt jetzt anders.
explain-lock-damaged = Die Lock-Datei weiß, für welchen Quelltext jede Übersetzung entstand. Was nach dem Zusammenführen übrig bleibt, wird übergangen, und veralteter Text könnte als aktuell gelten.
explain-ftl-syntax = Fluent lässt weg, was es nicht lesen kann, und behält manchmal die Hälfte.
explain-ftl-twice = Von zwei Nachrichten eines Namens wird die zweite nie gezeigt.
explain-ftl-unresolved = Ein Name, den es nicht gibt, wird so gezeigt, wie er dasteht. Jede Variante wird versucht, auch die für Zahlen, die noch niemand hatte.
explain-ftl-cycle = Begriffe und Nachrichten, die im Kreis aufeinander verweisen, lassen sich nicht ausgeben.
explain-ftl-too-many-placeables = Fluent löst in einer Nachricht höchstens 100 Platzhalter auf und schneidet den Rest wortlos ab.
explain-ftl-too-deep = Der Parser ruft sich für jede Klammer selbst auf, bis der Stack überläuft.
explain-ftl-cut-escape = Der Parser sucht die Ziffern des Escapes und kann dabei mitten in einem Zeichen stehen bleiben.
explain-ftl-too-many-digits = Eine Zahl mit zu vielen Stellen zu formatieren führt zu einem Überlauf.
explain-plural-forms = Sprachen haben verschiedene Pluralformen, nach den CLDR-Daten von Unicode. Fehlt eine Form, steht die Standardvariante da und liest sich falsch.
explain-steps-differ = Ausgeführt werden die Schritte der Quelle. Eine Übersetzung mit anderen Schritten sagt ihren Lesern etwas anderes.
explain-condition-differs = Bedingungen sagen, für welche Versionen ein Text gilt. Weichen sie ab, bekommen Leser einer Sprache den Text einer anderen Version.
explain-include-differs = Textbausteine enthalten ganze Schritte. Ein verlorener Textbaustein ist ein verlorener Schritt.
explain-versions-differ = Die Übersetzung gibt andere Versionen des Produkts an als die Quelle.
explain-fence-differs = Befehle in Codeblöcken werden ausgeführt, wie sie dastehen. Kommentare und Blöcke mit reinem Text dürfen übersetzt sein.
explain-fence-count-differs = Ein Codeblock fehlt, ist hinzugekommen, oder seine Begrenzung ist beschädigt.
explain-unit-surplus = Die Übersetzung entstand aus einem anderen Text, als die Quelle ihn jetzt hat.
explain-document-missing = Das Dokument ist in dieser Sprache nicht übersetzt.
explain-document-orphan = Die Quelle wurde entfernt oder verschoben; die Übersetzung wird nie gezeigt.
explain-procedure-missing = Der Schlüssel `vade` bindet Schritte an Aktionen; ohne Schritte bindet er nichts.
explain-procedure-without-actions = Schritte ohne Aktionen lassen sich nur lesen, nicht ausführen.
explain-input-unused = Gefragt wird nach einem Wert, der nichts ändert.
explain-input-unasked = Gefragt würde in jeder Sprache nur mit dem Namen der Eingabe.
explain-value-unknown = Der Wert müsste aus dem Nichts kommen.
explain-link-dead = Dokumente werden umbenannt, die Links auf sie vergessen.
explain-anchor-dead = Überschriften werden umformuliert, die Links auf sie vergessen.
explain-image-dead = Auf der Seite fehlte ein Bild.
explain-include-unused = Texte, die nichts einbindet, werden für niemanden übersetzt und gepflegt.
explain-redirect-loop = Wer eine alte Adresse aufruft, würde im Kreis geschickt.
explain-redirect-twice = Zu welchem der beiden Dokumente die alte Adresse führt, ist Zufall.
explain-fence-unclosed = Alles danach wird zu Code, auch Schritte.
explain-include-missing = Der Text, der hier stehen soll, ist nicht da; der Schritt darin ist verloren.
explain-variable-missing = Im Satz fehlt der Name eines Produkts oder ein anderer Wert.
explain-include-cycle = Texte, die sich im Kreis einbinden, haben kein Ende.
explain-include-too-deep = Textbausteine in Textbausteinen werden nur bis zu einer Grenze verfolgt.
explain-tag-unknown = Meist ein vertippter oder übersetzter Tag.
explain-tag-not-ended = Ein Tag ohne Ende wird als Text gezeigt.
explain-tag-unclosed = Der Block reicht weiter als gemeint.
explain-tag-unopened = Ein Ende ohne Anfang: Der Block davor ist beschädigt.
explain-tag-too-deep = Blöcke in Blöcken werden nur bis zu einer Grenze verfolgt.
explain-condition-broken = Eine unlesbare Bedingung trifft nie zu: Ihren Text sieht niemand.
explain-condition-unknown = Die Bedingung nennt ein Produkt oder Feature, das der Baum nicht kennt, und trifft nie zu.
explain-expression-broken = Der Ausdruck ist unlesbar und zeigt nichts.
explain-expression-unknown = Der Ausdruck hat keinen Wert und zeigt nichts.
explain-template-loop-limit = Eine so lange Schleife ist ein Versehen.
explain-template-output-limit = Ein so großes Dokument ist ein Versehen.
explain-link-target-missing = Der Tag verlinkt ein Dokument, das es nicht gibt.
explain-front-matter-not-yaml = Ohne sein Front Matter hat ein Dokument keinen Titel, keine Versionen und keine Aktionen.
explain-front-matter-not-a-map = Front Matter ist eine Liste von Schlüsseln mit Werten.
explain-front-matter-type = Der Wert ist von anderer Art, als der Schlüssel verlangt.
explain-data-not-yaml = Variablen, Features, Glossare und andere Daten werden als YAML gelesen; aus einer Datei, die keines ist, wird nichts gelesen.
explain-file-not-utf8 = Andere Kodierungen zeigen irgendwo falsche Buchstaben.
explain-file-too-large = Eine Prozedur hat ein paar Kilobyte; dies ist etwas anderes.
explain-file-outside-tree = Verweise aus dem Baum hinaus könnten Dateien zeigen, die niemand veröffentlichen wollte.
explain-file-unreadable = Die Datei ist da, lässt sich aber nicht lesen.
explain-settings-not-yaml = Die Einstellungen des Baums, vade.yml, werden als YAML gelesen.
explain-settings-key-unknown = Eine vertippte Einstellung bewirkt nichts.
explain-settings-type = Die Einstellung verlangt einen Wert anderer Art.
explain-rule-unknown = Eine vertippte Regel in `rules` bewirkt nichts.
explain-rule-severity = Eine Regel ist `error`, `warning`, `note` oder `off`.
explain-version-unknown = Die Version nennt kein bekanntes Produkt.
explain-vade-type = Der Wert ist von anderer Art, als der Schlüssel verlangt.
explain-vade-key-unknown = Ein vertippter Schlüssel bewirkt nichts.
explain-vade-step-unknown = Der Schlüssel bindet Aktionen an einen Schritt, den das Dokument nicht hat.
