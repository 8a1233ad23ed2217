# Was von Dokumenten ausgegeben wird.

missing-include = Was hierher gehört, „{ $name }“, ist nicht vorhanden. Sehen Sie in der Dokumentation nach.

mark-stale = veraltet
mark-fuzzy = zu überprüfen
mark-differs = Code weicht von der Quelle ab
mark-source = nicht übersetzt

notice-note = Hinweis
notice-tip = Tipp
notice-warning = Warnung
notice-danger = Gefahr

picture = Bild

only-tool = { $tool ->
    [mac] Nur macOS
    [windows] Nur Windows
    [linux] Nur Linux
    [webui] Nur im Webbrowser
    [cli] Nur GitHub CLI
    [desktop] Nur GitHub Desktop
    [curl] Nur cURL
    [codespaces] Nur Codespaces
    [vscode] Nur Visual Studio Code
   *[other] Nur { $tool }
}

count-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
show-inputs = Was Sie wissen müssen
show-untranslated = Dieses Dokument ist nicht in Ihre Sprache übersetzt ({ $language }).

config-name = Einstellung
config-value = Wert
config-from = Herkunft
config-default = Vorgabe
config-none-root = die eingebauten Prozeduren
config-none-sites = keine
config-none-version = die neueste, die ein Dokument kennt

list-broken = nicht lesbar

# Nach einem Export, auf der Standardfehlerausgabe; die Befunde folgen, nach Regel gezählt.
export-summary = { $documents ->
    [one] { $documents } Dokument
   *[other] { $documents } Dokumente
}, { $findings ->
    [0] keine Befunde
    [one] { $findings } Befund
   *[other] { $findings } Befunde
}
findings-more = { $count ->
    [one] ein weiterer Befund
   *[other] { $count } weitere Befunde
}
    .next = `-v` zeigt alle.
