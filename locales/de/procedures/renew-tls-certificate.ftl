### renew-tls-certificate.md

title = { $tls }-Zertifikat erneuern
short-title = Zertifikat erneuern
intro = Erstellen Sie einen neuen Schlüssel und ein neues Zertifikat, weisen Sie nach, dass beide korrekt sind und zusammengehören, und setzen Sie sie an die Stelle der alten.
permissions = Sie müssen in den Ordner des Zertifikats schreiben und den Dienst, der es verwendet, neu laden können.
ask-ca-certificate = Zertifikat Ihrer eigenen Zertifizierungsstelle
ask-ca-key = Schlüssel Ihrer eigenen Zertifizierungsstelle
ask-change = Nummer des Changes, nach der der Arbeitsordner benannt wird
ask-days = Wie viele Tage das Zertifikat gültig ist
ask-domain = Hostname, für den das Zertifikat gilt
ask-folder = Ordner, der server.key und server.pem enthält, als absoluter Pfad
ask-issuer = Wer das Zertifikat signiert (das Zertifikat sich selbst oder Ihre eigene Zertifizierungsstelle)
ask-port = Port, auf dem der Dienst antwortet
ask-service = systemd-Dienst, der neu geladen wird, oder „none“

## #about-this-procedure

about-this-procedure-heading = Über diese Prozedur
about-this-procedure-text-1 = Der neue Schlüssel wird auf diesem Rechner erstellt und verlässt ihn nie. Alle neuen Dateien entstehen in einem eigenen Arbeitsordner, und dort wird auch das alte Paar aufbewahrt. Bis das Zertifikat installiert wird, bleibt alles unberührt, was ein Dienst verwendet.
about-this-procedure-alt-1 = Aus dem Schlüssel entsteht eine Anforderung, aus der Anforderung ein Zertifikat, und das Paar wird vor der Installation geprüft

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-item-1 = Finden Sie heraus, welcher Dienst das Zertifikat verwendet und ob er neu geladen oder neu gestartet werden muss.
before-you-begin-item-2 = Wenn eine öffentliche Zertifizierungsstelle Ihre Zertifikate signiert, verwenden Sie stattdessen deren eigenen Client. Diese Prozedur ist für Zertifikate gedacht, die selbstsigniert sind oder die Ihre eigene Zertifizierungsstelle signiert.
before-you-begin-item-3 = { $openssl } 1.1.1 oder neuer muss installiert sein.

## #renew-the-certificate

renew-the-certificate-heading = Zertifikat erneuern
current-certificate = Sehen Sie sich das zurzeit verwendete Zertifikat an. Wenn es noch keines gibt, wird nichts angezeigt.
working-folder = Legen Sie einen Arbeitsordner an, den nur Sie lesen können, und wechseln Sie dorthin.
keep-old-pair = Bewahren Sie eine Kopie des alten Paars auf.
new-key = Erstellen Sie einen neuen Schlüssel und prüfen Sie ihn.
signing-request = Schreiben Sie die Signieranforderung und die Eigenschaften des Zertifikats in Dateien.
self-sign = Wenn das Zertifikat selbstsigniert sein soll, signieren Sie es mit seinem eigenen Schlüssel. Andernfalls tut dieser Schritt nichts.
authority-sign = Wenn Ihre eigene Zertifizierungsstelle es signieren soll, lassen Sie die Anforderung von ihr signieren. Andernfalls tut dieser Schritt nichts.
verify-certificate = Prüfen Sie Namen, Gültigkeitszeitraum und Signatur des neuen Zertifikats. Es muss in einem Tag noch gültig sein.
verify-pair = Prüfen Sie, ob der Schlüssel und das Zertifikat zusammengehören.
install-pair = Bringen Sie das neue Paar an seinen Platz. Jede Datei ersetzt die alte in einem einzigen Vorgang, sodass kein Dienst je eine halbe Datei liest.
renew-the-certificate-text-1 = **Hinweis:** Wenn der Dienst unter einem eigenen Konto läuft, geben Sie diesem Konto das Recht, den Schlüssel zu lesen, so wie es das für den alten hatte.
reload-service = Laden Sie den Dienst neu. Mit `none` als Dienst tut dieser Schritt nichts.
served-certificate = Fragen Sie beim Dienst sein Zertifikat ab und vergleichen Sie es mit dem neuen. Mit `none` als Dienst tut dieser Schritt nichts.

## #go-back-to-the-old-certificate

go-back-to-the-old-certificate-heading = Rückweg zum alten Zertifikat
go-back-to-the-old-certificate-text-1 = Das alte Paar liegt im Arbeitsordner. Solange das alte Zertifikat gültig ist, können Sie das Paar zurückkopieren und den Dienst neu laden:

## #afterwards

afterwards-heading = Danach
afterwards-item-1 = Löschen Sie `old.key` aus dem Arbeitsordner, sobald das neue Zertifikat einen Tag lang funktioniert hat.
afterwards-item-2 = Wenn andere den alten Schlüssel gesehen haben könnten, lassen Sie das alte Zertifikat von der Zertifizierungsstelle widerrufen, die es signiert hat.
afterwards-item-3 = Tragen Sie das neue Ablaufdatum in Ihren Kalender ein, und zwar mindestens zwei Wochen früher.
