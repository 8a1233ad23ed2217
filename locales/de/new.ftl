### Die Texte, mit denen neue Prozeduren und Bäume beginnen.

new-shell-id = ordner-sichern
new-shell-title = Ordner sichern
new-shell-intro = Schreiben Sie einen Ordner in ein Archiv und weisen Sie nach, dass sich das Archiv lesen lässt.
new-shell-topic = Sicherung
new-shell-ask-folder = Ordner, der gesichert wird, als absoluter Pfad
new-shell-ask-archive = Archiv, das geschrieben wird, als absoluter Pfad mit der Endung .tar.gz
new-shell-before = Bevor Sie beginnen
new-shell-before-room = Prüfen Sie, ob für das Archiv genug Platz ist.
new-shell-do = Sichern
new-shell-step-check = Prüfen Sie, ob der Ordner vorhanden ist.
new-shell-step-write = Schreiben Sie das Archiv.
new-shell-step-count = Lesen Sie das Archiv und zählen Sie, was darin ist.
new-shell-step-note = Notieren Sie die Zahl im Ticket.
new-shell-after = Danach
new-shell-after-copy = Kopieren Sie das Archiv auf einen anderen Rechner.
new-shell-about-well = Alles ist, wie es sein soll.
new-shell-about-empty = Das Archiv ist leer.

new-web-title = Zwei-Faktor-Authentifizierung verlangen
new-web-intro = Ändern Sie eine Einstellung auf einer Webseite, für alle.
new-web-topic = Sicherheit
new-web-server = Der Server
new-web-before = Bevor Sie beginnen
new-web-before-owner = Sie müssen Inhaber sein.
new-web-do = Verlangen
new-web-step-open = Klicken Sie oben auf der Seite auf **Settings**.
new-web-step-policies = Klicken Sie in der linken Seitenleiste auf **Policies**.
new-web-step-require = Wählen Sie unter „Sign-in“ **Require two-factor authentication** aus.
new-web-step-save = Klicken Sie auf **Save changes**.
new-web-after = Danach
new-web-after-tell = Informieren Sie alle über die Änderung.
new-web-about-well = Alles ist, wie es sein soll.
new-web-about-missing = Die Seite für die Richtlinien gibt es nicht.

new-http-title = Projekt archivieren
new-http-intro = Archivieren Sie ein Projekt über die Schnittstelle des Servers und weisen Sie nach, dass es archiviert ist.
new-http-topic = Projekte
new-http-server = Der Server
new-http-ask-project = Kurzname des Projekts
new-http-before = Bevor Sie beginnen
new-http-before-token = Sie brauchen ein Token, mit dem sich das Projekt ändern lässt.
new-http-do = Archivieren
new-http-step-read = Sehen Sie nach, ob es das Projekt gibt und wem es gehört.
new-http-step-archive = Archivieren Sie das Projekt.
new-http-step-check = Prüfen Sie, ob das Projekt archiviert ist.
new-http-after = Danach
new-http-after-tell = Informieren Sie den Inhaber.
new-http-about-well = Alles ist, wie es sein soll.
new-http-about-gone = Das Projekt gibt es nicht.
new-http-about-refused = Mit dem Token lässt sich das Projekt nicht ändern.
new-http-about-open = Der Server sagt Ja und tut nichts.

new-mixed-title = Wartung ankündigen
new-mixed-intro = Veröffentlichen Sie einen Hinweis, den alle sehen, wenn der Zeitpunkt passt.
new-mixed-topic = Betrieb
new-mixed-role-owner = Wer für den Dienst verantwortlich ist
new-mixed-ask-notice = Hinweis, in einer Zeile
new-mixed-ask-file = Datei des Hinweises, als absoluter Pfad
new-mixed-before = Bevor Sie beginnen
new-mixed-before-text = Einigen Sie sich auf den Text des Hinweises.
new-mixed-do = Ankündigen
new-mixed-step-decide = Entscheiden Sie, ob die Wartung jetzt angekündigt werden soll. Bis hierher wurde nichts geändert.
new-mixed-step-write = Schreiben Sie den Hinweis.
new-mixed-step-read = Lesen Sie den Hinweis noch einmal.
new-mixed-step-tell = Informieren Sie alle, die Bereitschaft haben.
new-mixed-after = Danach
new-mixed-after-remove = Entfernen Sie den Hinweis, wenn die Wartung vorbei ist.
new-mixed-about-well = Alles ist, wie es sein soll.
new-mixed-about-not-now = Jemand entscheidet, noch zu warten.
new-mixed-about-already = Der Hinweis ist schon da.
new-mixed-about-slow = Es dauert zu lange, aber der Hinweis ist geschrieben.
new-mixed-about-lost = Es dauert zu lange, und der Hinweis ist nicht geschrieben.

new-tree-about-tree = Wie dieser Dokumentationsbaum gelesen wird. Vertrauen kann diese Datei nicht einräumen.
new-tree-about-source = Die Sprache, in der die Dokumente geschrieben sind.
new-tree-about-languages = Die Sprachen, in denen sie gelesen werden.
new-tree-about-locales = Der Ordner der Übersetzungen.
new-tree-about-info-strings = Weitere Info-Strings von Codeblöcken, die Shell-Befehle sind.
new-tree-about-rules = Wie schwer jede Regel von `vade check` wiegt: error, warning, note oder off.
new-tree-about-workflow = Prüft, testet und erstellt die Prozeduren nach jeder Änderung.
new-tree-about-sites = Wo die Sites und Hosts sind, die Prozeduren nennen. Nur für Sie: Diese Datei wird nie aus einem Dokumentationsbaum gelesen.
new-tree-about-urls = Sites unter dem Namen, den eine Prozedur ihnen gibt. Geheimnisse als Verweis: env:NAME, file:PFAD, command:PROGRAMM.
new-tree-about-hosts = Hosts unter dem Namen, den eine Prozedur ihnen gibt: `local` für diesen Rechner oder ein SSH-Ziel.

## Beschriftungen der Prozedur auf Webseiten

new-label-settings = Einstellungen
new-label-policies = Richtlinien
new-label-sign-in = Anmeldung
new-label-require-two-factor-authentication = Zwei-Faktor-Authentifizierung verlangen
new-label-save-changes = Änderungen speichern

## Was gemeldet wird

new-written = geschrieben  { $path }
new-kept = belassen     { $path }
new-next =
    Weiter: `{ $path }` bearbeiten, dann
      vade show { $id }
      vade test { $id }
      vade check
new-id-bad = `{ $id }` kann nicht die ID einer Prozedur sein.
    .next = Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, am Anfang einen Buchstaben: `mailrelay-neu-starten`.
new-no-tree = Hier ist kein Dokumentationsbaum, dem eine Prozedur hinzugefügt werden könnte.
    .next = `vade init` legt einen an. Oder nennen Sie einen mit `--root`.
init-builtin = `{ $path }` ist schon ein Dokumentationsbaum.
    .next = `vade new ID` fügt ihm eine Prozedur hinzu.
