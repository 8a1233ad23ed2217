### Was `vade serve` sagt, auf seinen Seiten und währenddessen.

cmd-serve = Runbooks auf diesem Rechner anzeigen, während daran gearbeitet wird.
    .long =
        Die Seiten sind die von `vade build` und werden neu erstellt, sobald sich ein Dokument oder ein Katalog ändert; eine offene Seite
        lädt sich selbst neu. Befunde stehen an ihrer Stelle, und bei jedem Schritt steht, was eine Ausführung darin täte. Nur dieser
        Rechner erreicht die Seiten, und von ihnen aus lässt sich nichts ausführen.
    .example1 = Die Prozeduren eines Dokumentationsbaums im Browser:
arg-serve-open = Die Seiten im Browser öffnen.
arg-serve-port = Der Port, auf dem gelauscht wird; 0 für einen beliebigen freien.
    .value = PORT
arg-serve-for = Die Versionen des Produkts, durch Kommas getrennt.
    .value = VERSIONEN
arg-serve-css = Ein Stylesheet, das zu dem der Website hinzukommt.
    .value = DATEI

# $address (text): the address of the pages
serve-at = die Runbooks sind unter { $address }
    .next = mit Strg+C beenden
# $port (text): a number; $reason (text): what the system says
serve-port = Port { $port } ist nicht verwendbar: { $reason }
    .next = mit --port einen anderen wählen oder ohne --port einen freien nehmen lassen
# $program (text): what opens a browser; $reason (text): what the system says
serve-no-browser = `{ $program }` startet nicht: { $reason }
    .next = die Adresse oben selbst öffnen
# $count (number)
serve-findings = { $count ->
    [one] Ein Befund
   *[other] { $count } Befunde
}
serve-dry-run = Vorschau
