### fail-over-postgresql.md

title = Failover für eine { $postgresql }-Datenbank ausführen
short-title = Failover für { $postgresql }
intro = Machen Sie den Standby-Server zum neuen Primärserver, ohne dass es jemals zwei Primärserver zugleich gibt und ohne dass mehr verloren geht, als jemand ausdrücklich in Kauf genommen hat.
permissions = Sie müssen sich auf beiden Hosts als Betriebssystembenutzer `postgres` anmelden können.
ask-change = Nummer der Störung oder des Changes
ask-max-lag-bytes = Um wie viele Byte der Standby-Server im Rückstand sein darf
ask-postgresql-bin = Ordner der PostgreSQL-Programme auf beiden Hosts
ask-primary-data = Datenordner auf dem Primärserver
ask-primary-port = Port des Primärservers
ask-service = Name des Abschnitts für die Clients in der Verbindungsdienstdatei
ask-service-file = Verbindungsdienstdatei auf diesem Rechner, die die Clients lesen
ask-socket-directory = Ordner der Datenbank-Sockets auf beiden Hosts
ask-standby-address = Adresse, unter der die Clients den Standby-Server erreichen
ask-standby-port = Port des Standby-Servers
host-primary = Host, der zurzeit der Primärserver ist
host-standby = Host, der zum Primärserver werden soll

## #about-this-procedure

about-this-procedure-heading = Über diese Prozedur
about-this-procedure-text-1 = Das Schlimmste, wozu ein Failover führen kann, ist nicht die Ausfallzeit. Es sind zwei Primärserver, die beide Schreibzugriffe annehmen, denn deren Daten kann niemand mehr zusammenführen. Deshalb wird der alte Primärserver angehalten und abgeschottet, bevor der Standby-Server hochgestuft wird.
about-this-procedure-alt-1 = Vor dem Failover schreiben die Clients auf den Primärserver, und der Standby-Server folgt ihm. Danach schreiben die Clients auf den Standby-Server, und der alte Primärserver ist abgeschottet.

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-item-1 = Informieren Sie alle, die die Datenbank nutzen, dass sie einige Minuten lang keine Schreibzugriffe annimmt.
before-you-begin-item-2 = Halten Sie alles an, was von sich aus ein Failover ausführt oder die Datenbank startet oder neu startet.
before-you-begin-item-3 = Prüfen Sie, ob Sie beide Hosts über { $ssh } erreichen und ob Sie den Primärserver auch auf einem anderen Weg ausschalten können.
before-you-begin-item-4 = Die Clients müssen ihre Verbindung aus einer Verbindungsdienstdatei beziehen.
before-you-begin-text-1 = **Hinweis:** Wenn der Primärserver nicht erreichbar ist, können die Schritte auf ihm nicht ausgeführt werden. Schalten Sie ihn aus, stellen Sie sicher, dass er ausgeschaltet bleibt, und überspringen Sie jeden dieser Schritte mit dieser Angabe als Grund. Überspringen Sie auch die Prüfung in Schritt 9: Was der Standby-Server nicht empfangen hat, ist verloren, und um diesen Verlust geht es bei der Entscheidung in Schritt 5.

## #fail-over

fail-over-heading = Failover ausführen
check-primary = Prüfen Sie, ob der Primärserver wirklich der Primärserver ist: Er ist dann nicht im Recovery-Modus.
check-standby = Prüfen Sie, ob der Standby-Server wirklich ein Standby-Server ist: Er ist dann im Recovery-Modus.
check-lag = Prüfen Sie, ob der Primärserver seine Änderungen an den Standby-Server sendet und kein Standby-Server um mehr als den Grenzwert im Rückstand ist.
last-transaction = Lesen Sie aus, wie weit der Standby-Server gekommen ist und wann die letzte Transaktion, die er kennt, festgeschrieben wurde.
decide-failover = Entscheiden Sie, ob das Failover jetzt ausgeführt werden soll. Bis hierher wurde nichts geändert, und Sie können ohne Schaden anhalten.
fail-over-cell-1 = Was Sie sehen
fail-over-cell-2 = Was zu entscheiden ist
fail-over-cell-3 = Der Primärserver funktioniert, und der Rückstand überschreitet den Grenzwert nicht.
fail-over-cell-4 = Führen Sie das Failover aus, wenn es einen guten Grund dafür gibt. Es geht nichts verloren.
fail-over-cell-5 = Der Primärserver funktioniert, aber der Rückstand ist zu groß.
fail-over-cell-6 = Warten Sie, bis der Standby-Server aufgeholt hat, oder finden Sie heraus, warum er nicht aufholt.
fail-over-cell-7 = Der Primärserver antwortet nicht.
fail-over-cell-8 = Fragen Sie die für die Daten verantwortliche Person, ob das, was nach der letzten bekannten Transaktion kam, verloren gehen darf. Notieren Sie, wer zugestimmt hat.
fail-over-cell-9 = Sie sind nicht sicher, ob der Primärserver noch läuft.
fail-over-cell-10 = Halten Sie den Lauf an. Schalten Sie zuerst den Primärserver aus.
stop-primary = Halten Sie den Primärserver an. Er beendet alle Verbindungen, sendet seine letzten Änderungen an den Standby-Server und fährt herunter.
fence-primary = Schotten Sie den alten Primärserver ab. Mit dieser Datei in seinem Datenordner kann er nur als Standby-Server starten, selbst wenn ihn jemand versehentlich startet.
last-position = Lesen Sie die Position der letzten Änderung aus, die der alte Primärserver geschrieben hat.
check-caught-up = Prüfen Sie, ob der Standby-Server diese Änderung eingespielt hat. Wenn nicht, wiederholen Sie die Prüfung eine Minute lang, bevor Sie aufgeben.
promote = Stufen Sie den Standby-Server hoch. Nach diesem Schritt kann der alte Primärserver nur noch als Standby-Server zurückkehren.
check-writes = Prüfen Sie, ob der neue Primärserver Schreibzugriffe annimmt, und lassen Sie ihn einen Checkpoint schreiben. Der alte Primärserver braucht diesen Checkpoint, wenn er dem neuen folgen soll.
fail-over-text-1 = Wenn dies nicht zum Ende kommt, nennt `synchronous_standby_names` einen Standby-Server, den es nicht mehr gibt. Entfernen Sie diesen Namen und laden Sie die Konfiguration neu.
point-clients = Bewahren Sie eine Kopie der Verbindungsdienstdatei auf und stellen Sie die Clients auf den neuen Primärserver um.
reload-clients = Starten Sie die Anwendungen, die Verbindungen offen halten, nacheinander neu und prüfen Sie, ob jede von ihnen wieder funktioniert.
check-clients = Prüfen Sie, ob ein Client einen Primärserver erreicht, der Schreibzugriffe annimmt.

## #go-back

go-back-heading = Rückweg
go-back-text-1 = Solange der Standby-Server nicht hochgestuft ist, können Sie zurück: Entfernen Sie `standby.signal` aus dem Datenordner des alten Primärservers und starten Sie ihn wieder. Die Clients bemerken nur eine kurze Unterbrechung.
go-back-text-2 = Danach darf der alte Primärserver keine Schreibzugriffe mehr annehmen. Um zu ihm zurückzukehren, lassen Sie ihn dem neuen Primärserver folgen, warten Sie, bis er aufgeholt hat, und führen Sie noch einmal ein Failover in der anderen Richtung aus.

## #afterwards

afterwards-heading = Danach
afterwards-item-1 = Ohne Standby-Server bedeutet die nächste Störung einen Ausfall. Nehmen Sie den alten Primärserver noch heute als Standby-Server wieder in Betrieb.
afterwards-item-2 = Wenn der alte Primärserver ordnungsgemäß heruntergefahren wurde und Schritt 9 erfolgreich war, kann er dem neuen Primärserver sofort folgen: Tragen Sie in `primary_conninfo` den neuen Primärserver ein und starten Sie den alten.
afterwards-item-3 = In allen anderen Fällen führen Sie auf dem alten Primärserver zuerst `pg_rewind` aus oder bauen ihn mit `pg_basebackup` neu auf.
afterwards-item-4 = Stellen Sie auch alle anderen Standby-Server auf den neuen Primärserver um.
afterwards-item-5 = Lassen Sie die Automatisierung, die Sie zuvor angehalten haben, wieder arbeiten.
afterwards-item-6 = Prüfen Sie, ob die nächste Sicherung vom neuen Primärserver stammt.
