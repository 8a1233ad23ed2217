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
version-unknown = Es gibt keine Version `{ $version }`.
    .next = Geben Sie eine Version wie `ghes-3.5`, `ghes`, `ghec` oder `fpt` an; auch die ältere Schreibweise `enterprise-server@2.22` gilt.
version-not-covered = Das Dokument gilt nicht für { $version }, sondern nur für { $versions }.
    .here = steht hier
    .next = Lassen Sie `--for` weg, oder geben Sie eine Version an, für die das Dokument gilt.
