# `vade l10n`: Kataloge, die den Dokumenten folgen.

cmd-l10n = Übersetzungen auf dem Stand der Dokumente halten.
cmd-l10n-extract = Die Kataloge der Quellsprache und l10n.lock auf den Stand der Dokumente bringen.
    .long = Zerlegt die Dokumente in Einheiten und schreibt locales/<Sprache>/procedures/<ID>.ftl der Quellsprache und locales/l10n.lock. Die ID einer Einheit wird einmal vergeben und bleibt bei Änderungen erhalten; Übersetzungen werden nicht angetastet. Ein zweiter Aufruf ändert nichts.
    .example1 = Die Kataloge aller Dokumente eines Baums:
arg-l10n-extract-ids = Dokumente, die verarbeitet werden; alle, wenn keines genannt ist.
    .value = ID
l10n-extracted = { $units ->
    [one] { $units } Einheit
   *[other] { $units } Einheiten
} in { $catalogs ->
    [one] { $catalogs } Katalog
   *[other] { $catalogs } Katalogen
}; { $files ->
    [0] nichts zu ändern.
    [one] { $files } Datei geschrieben.
   *[other] { $files } Dateien geschrieben.
}
l10n-builtin = Die eingebauten Prozeduren sind Teil des Programms; ihre Kataloge lassen sich nicht schreiben.
    .next = Geben Sie mit `--root` einen Dokumentationsbaum an.
file-unwritable = Die Datei `{ $path }` lässt sich nicht schreiben: { $reason }
    .next = Prüfen Sie den Ordner, seine Berechtigungen und den freien Platz auf dem Datenträger.

cmd-l10n-accept = Bestätigen, dass Übersetzungen trotz geänderter Quelle noch gelten.
    .long = Vermerkt die Übersetzungen dieser Dokumente in der Sprache von --lang als passend zu den jetzigen Quelltexten. Eine Übersetzung, die nach der Änderung der Quelle bearbeitet wurde, braucht das nicht.
    .example1 = Die deutschen Texte eines Dokuments sind durchgesehen:
arg-l10n-accept-ids = Dokumente oder Kataloge wie reusables/enterprise.
    .value = ID
cmd-l10n-status = Anzeigen, wie weit jede Sprache ist.
    .long = Zählt die Einheiten je Sprache und Katalog: aktuell, in Kleinigkeiten veraltet, veraltet, unbestätigt, fehlend und verwaist.
    .example1 = In der CI, wenn jede Sprache vollständig sein muss:
arg-l10n-status-min = Endet mit 3, wenn in einer Sprache ein kleinerer Anteil der Einheiten aktuell ist.
    .value = PROZENT
l10n-accepted = { $units ->
    [0] Nichts zu bestätigen: Alle Übersetzungen ({ $language }) sind aktuell.
    [one] { $units } Übersetzung bestätigt ({ $language }).
   *[other] { $units } Übersetzungen bestätigt ({ $language }).
}
l10n-language = Welche Sprache ist gemeint?
    .next = Geben Sie sie mit `--lang` an: { $languages }
l10n-no-catalogs = Hier gibt es keine Kataloge.
    .next = `vade l10n extract` schreibt die der Quellsprache.
l10n-behind = Weniger als { $least } aktuell: { $languages }
    .next = `vade l10n status` zeigt, welche Dokumente es sind.
l10n-fresh = { $units } aktuell
l10n-stale-minor = { $units } in Kleinigkeiten veraltet
l10n-stale = { $units } veraltet
l10n-fuzzy = { $units } unbestätigt
l10n-missing = { $units } fehlend
l10n-orphan = { $units } verwaist

cmd-l10n-import = Übersetzte Dokumente in Kataloge übernehmen.
    .long = Liest translations/<Sprache>/ eines Dokumentationsbaums, ordnet dessen Einheiten denen der Quelle zu, stellt beschädigtes Liquid nach der Quelle wieder her, erkennt UI-Beschriftungen in allen Formen und schreibt Kataloge, Beschriftungen und l10n.lock. Zweifelhafte Paare gelten als unbestätigt. Einheiten, die ein Katalog schon hat, bleiben, wie sie sind.
    .example1 = Die spanischen Übersetzungen eines Baums:
arg-l10n-import-into = Ordner für die Kataloge statt des baumeigenen.
    .value = ORDNER
l10n-imported = { $units ->
    [one] { $units } Einheit
   *[other] { $units } Einheiten
} übernommen ({ $language }), davon { $fuzzy } unbestätigt; { $share } der Quelleinheiten haben eine Entsprechung; { $files ->
    [one] { $files } Datei geschrieben.
   *[other] { $files } Dateien geschrieben.
}
l10n-import-missing = ohne Entsprechung: { $units }
l10n-import-fuzzy = Zeile { $line }: bitte durchsehen
l10n-import-left-over = Zeile { $line }: ohne Platz in der Quelle: { $text }
l10n-label-disputed = Die Beschriftung „{ $label }“ ist verschieden übersetzt: { $translations }
l10n-nothing-to-import = In { $folder } gibt es nichts zu übernehmen.
    .next = Prüfen Sie, ob die Dokumente dort dieselben Pfade haben wie die der Quelle.
