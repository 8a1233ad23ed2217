# `vade l10n`: Kataloge, die den Dokumenten folgen.

cmd-l10n = Übersetzungen auf dem Stand der Dokumente halten
cmd-l10n-extract = Die Kataloge der Quellsprache und die Lock-Datei auf den Stand der Dokumente bringen
    .long = Zerlegt die Dokumente in Einheiten und schreibt locales/<language>/procedures/<id>.ftl der Quellsprache und locales/l10n.lock. Die ID einer Einheit wird einmal vergeben und bleibt bei Änderungen erhalten; Übersetzungen werden nicht angetastet. Ein zweiter Aufruf ändert nichts.
    .example1 = Die Kataloge aller Dokumente eines Dokumentationsbaums
arg-l10n-extract-ids = Dokumente, die verarbeitet werden; alle, wenn keines genannt ist
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
l10n-builtin = Die eingebauten Prozeduren sind Teil des Programms; ihre Kataloge können nicht geschrieben werden.
    .next = mit `--root` einen Dokumentationsbaum angeben
file-unwritable = Die Datei `{ $path }` kann nicht geschrieben werden: { $reason }
    .next = den Ordner, seine Berechtigungen und den freien Platz auf dem Datenträger prüfen
