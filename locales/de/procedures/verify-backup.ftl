### verify-backup.md

title = Sicherung überprüfen
short-title = Sicherung überprüfen
intro = Stellen Sie eine Sicherung in einem leeren Ordner wieder her, weisen Sie nach, dass jede Datei darin unversehrt ist, und halten Sie das Ergebnis fest. Die Sicherung selbst wird nur gelesen.
permissions = Sie müssen die Sicherung lesen können. Root-Rechte brauchen Sie nicht.
ask-backup = Sicherung, eine Datei mit der Endung .tar.gz, als absoluter Pfad
ask-database = SQLite-Datenbank in der Sicherung als relativer Pfad oder „none“
ask-log = Datei, an die das Ergebnis angehängt wird, als absoluter Pfad
ask-max-age-hours = Wie viele Stunden alt die Sicherung sein darf
ask-scratch-parent = Ordner, in dem die Sicherung für die Dauer des Tests wiederhergestellt wird

## #about-this-procedure

about-this-procedure-heading = Über diese Prozedur
about-this-procedure-text-1 = Eine Sicherung, die noch niemand wiederhergestellt hat, ist nur eine Hoffnung. Diese Prozedur stellt eine Sicherung vollständig wieder her, vergleicht sie mit dem, was sie enthalten soll, und entfernt die wiederhergestellten Dateien wieder.
about-this-procedure-text-2 = Die Sicherung ist ein komprimiertes Archiv. Daneben liegt eine Datei mit demselben Namen und der zusätzlichen Endung `.sha256`, die seine Prüfsumme enthält. Darin enthält auf der obersten Ebene die Datei `manifest.sha256` die Prüfsumme jeder anderen Datei.

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-item-1 = Wählen Sie einen Rechner, der genug Platz für alle Dateien der Sicherung hat.
before-you-begin-item-2 = Verwenden Sie nicht den Rechner, von dem die gesicherten Daten stammen. Eine Wiederherstellung muss auch dann gelingen, wenn es diesen Rechner nicht mehr gibt.
before-you-begin-text-1 = **Tipp:** Um beim Erstellen einer Sicherung ein Manifest zu schreiben, führen Sie dies in dem Ordner aus, der gesichert wird:

## #verify-the-backup

verify-the-backup-heading = Sicherung überprüfen
age = Prüfen Sie, ob die Sicherung vorhanden, nicht leer und nicht zu alt ist.
checksum = Vergleichen Sie die Sicherung mit ihrer Prüfsumme.
archive = Lesen Sie das ganze Archiv einmal, ohne es zu entpacken.
scratch-folder = Legen Sie einen leeren Ordner für die Wiederherstellung an.
contents = Listen Sie die Dateien im Archiv auf und weisen Sie Namen zurück, die aus dem Ordner hinausführen würden.
space = Prüfen Sie, ob für die wiederhergestellten Dateien genug Platz ist.
restore = Stellen Sie alle Dateien wieder her.
files = Vergleichen Sie jede wiederhergestellte Datei mit dem Manifest.
missing-files = Prüfen Sie, ob alle Dateien aus dem Manifest vorhanden sind und keine weiteren.
database = Lassen Sie { $sqlite } die Datenbank prüfen. Mit `none` als Datenbank tut dieser Schritt nichts.
record = Halten Sie das Ergebnis fest.
clean-up = Entfernen Sie die wiederhergestellten Dateien.

## #if-a-check-fails

if-a-check-fails-heading = Wenn eine Prüfung fehlschlägt
if-a-check-fails-item-1 = Behalten Sie den Ordner mit den wiederhergestellten Dateien. Er zeigt, welche Dateien beschädigt sind.
if-a-check-fails-item-2 = Überprüfen Sie sofort die vorhergehende Sicherung, damit Sie wissen, worauf Sie sich verlassen können.
if-a-check-fails-item-3 = Informieren Sie die Personen, denen die Daten gehören, dass es seitdem keine brauchbare Sicherung gibt.
if-a-check-fails-item-4 = Reparieren Sie den Sicherungsauftrag, lassen Sie ihn laufen und überprüfen Sie die neue Sicherung ab dem ersten Schritt.
