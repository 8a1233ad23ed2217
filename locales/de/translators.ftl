# Was der Katalog der Ausgangssprache zu jeder Einheit sagt.

note-title = Titel des Dokuments
note-short-title = Kurztitel des Dokuments
note-intro = Einleitung des Dokuments
note-permissions = Wer das darf
note-product = Für welches Produkt das gilt
note-ask = Frage nach der Eingabe { $name }
note-host = Was der Host { $name } ist
note-role = Wer die Rolle { $name } hat
note-value = Was der Wert { $name } ist
note-heading = Überschrift
note-step = Schritt { $number } von „{ $heading }“
    .alone = Schritt { $number }
note-item = Listenpunkt in „{ $heading }“
    .alone = Listenpunkt
note-text = Absatz in „{ $heading }“
    .alone = Absatz
note-cell = Tabellenzelle in „{ $heading }“
    .alone = Tabellenzelle
note-alt = Beschreibung eines Bildes in „{ $heading }“
    .alone = Beschreibung eines Bildes
note-label = Beschriftung auf einer Seite: { $place }
note-topic = Thema von Dokumenten

cmd-l10n-pseudo = Kataloge in der Pseudosprache en-XA schreiben.
    .long = Schreibt locales/en-XA/ mit jeder Einheit in Akzenten, verlängert und in Klammern; Code, Links, Liquid und Beschriftungen bleiben. Mit --lang en-XA zeigen show, run und build die Dokumente dann darin: Was noch ohne Akzente dasteht, ist keine Einheit, und was umbricht, ist zu schmal für längere Wörter. Niemand muss diese Dateien aufheben; jeder Lauf legt sie neu an.
    .example1 = Die Dokumente eines Baums in der Pseudosprache:
arg-l10n-pseudo-ids = Dokumente, oder Kataloge wie reusables/enterprise; alle, wenn keines genannt ist.
    .value = ID
arg-l10n-pseudo-out = Ordner für die Kataloge, statt dem des Baums.
    .value = ORDNER
arg-l10n-status-agreement = Zeigt stattdessen, ob übersetzte Schritte dieselben Aktionen verlangen wie die Vorlage.
l10n-agreement = { $pairs ->
    [one] { $same } von { $pairs } übersetztem Schritt verlangt dasselbe
   *[other] { $same } von { $pairs } übersetzten Schritten verlangen dasselbe
}
l10n-agreement-none = Hier gibt es keine übersetzten Schritte.
    .next = `vade l10n status` zeigt, welche Sprachen es gibt
l10n-disagrees = Weniger als { $least } der übersetzten Schritte verlangen dasselbe: { $languages }
    .next = lesen Sie die Schritte oben: Bessern Sie die Übersetzung aus oder die Hinweiswörter der Sprache
