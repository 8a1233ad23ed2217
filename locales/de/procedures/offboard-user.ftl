### offboard-user.md

title = Einer ausscheidenden Person den Zugriff entziehen
short-title = Zugriff entziehen
intro = Entfernen Sie eine Person aus der Organisation auf { $cloud_site } und sperren Sie das Konto auf { $server }, nachdem jemand entschieden hat, was aus der Arbeit der Person wird.
permissions = Sie müssen Websiteadministrator des Servers, Inhaber des Enterprise-Kontos und Inhaber der Organisation auf { $cloud_site } sein.
ask-account = Benutzername der Person auf dem Server
ask-enterprise = Kurzname des Enterprise-Kontos auf GitHub.com
ask-handle = Benutzername der Person auf GitHub.com
ask-organization = Organisation auf GitHub.com, die die Person verlässt
ask-ticket = Nummer des Tickets, die als Grund festgehalten wird

value-account-id = Nummer des Kontos
value-cloud-role = Rolle in der Cloud

## #about-this-procedure

about-this-procedure-heading = Über diese Prozedur
about-this-procedure-text-1 = Mit einem gesperrten Konto kann sich niemand anmelden, und seine Schlüssel und Token funktionieren nicht mehr. Seine Repositorys, Issues und Kommentare bleiben, wo sie sind. Es belegt keine Lizenz mehr.
about-this-procedure-text-2 = Wenn die Konten von einem Identitätsanbieter stammen, entziehen Sie den Zugriff zuerst dort. Prüfen Sie mit dieser Prozedur, was noch übrig ist.
about-this-procedure-text-3 = **Warnung:** Wenn eine Person aus einer Organisation entfernt wird, werden ihre privaten Forks der Repositorys dieser Organisation gelöscht. Sichern Sie, was noch gebraucht wird, bevor Sie fortfahren.

## #before-you-begin

before-you-begin-heading = Bevor Sie beginnen
before-you-begin-item-1 = Halten Sie das Ticket bereit, das die Entfernung anordnet, und prüfen Sie, ob es diese Person nennt.
before-you-begin-item-2 = Auf { $cloud_site } benötigen Sie ein Token eines Inhabers der Organisation mit dem Scope `admin:org`.

## #take-away-the-access

take-away-the-access-heading = Zugriff entziehen
look-up-account = Suchen Sie das Konto auf dem Server und vergleichen Sie den Namen mit dem im Ticket.
server-organizations = Listen Sie die Organisationen auf dem Server auf, denen das Konto angehört.
cloud-membership = Lesen Sie die Rolle der Person in der Organisation auf { $cloud_site } aus.
find-member = Geben Sie im Suchfeld „Find a member“ den Benutzernamen der Person ein und sehen Sie sich das Ergebnis an.
take-away-the-access-item-1 = Wenn die Person Inhaber des Enterprise-Kontos ist, muss ihr zuerst ein anderer Inhaber diese Rolle entziehen.
take-away-the-access-item-2 = Wenn die Person auch anderen Organisationen angehört, wiederholen Sie diese Prozedur für jede von ihnen.
decide-offboarding = Entscheiden Sie, ob der Zugriff jetzt entzogen werden kann. Bis hierher wurde nichts geändert.
take-away-the-access-item-3 = Das Konto ist das im Ticket genannte.
take-away-the-access-item-4 = Die Person ist nicht der einzige Inhaber einer Organisation.
take-away-the-access-item-5 = Wenn die Rolle in der Cloud `admin` ist, muss es einen weiteren Inhaber geben.
take-away-the-access-item-6 = Das Gleiche gilt für jede Organisation auf dem Server.
take-away-the-access-item-7 = Keine Automatisierung läuft mit Token oder Schlüsseln der Person, oder sie wurde auf ein anderes Konto umgestellt.
take-away-the-access-item-8 = Jemand hat gesichert, was aus den privaten Forks noch gebraucht wird.
remove-member = Entfernen Sie die Person aus der Organisation auf { $cloud_site }.
suspend-account = Sperren Sie das Konto auf dem Server.
take-away-the-access-text-1 = Wenn der Server mit 403 antwortet, stammt das Konto aus einem Verzeichnisdienst: Sperren Sie die Person dort und lassen Sie den Server synchronisieren.
check-suspended = Prüfen Sie, ob der Server das Konto als gesperrt anzeigt.
hand-over = Teilen Sie dem Team der Person mit, wer ihre Repositorys, Reviews und offenen Issues übernimmt, und halten Sie es im Ticket fest.

## #go-back

go-back-heading = Rückweg
go-back-text-1 = Wenn es die falsche Person war, laden Sie sie sofort wieder in die Organisation ein: Drei Monate lang bietet { $cloud_site } an, ihre bisherige Rolle und ihre Einstellungen wiederherzustellen. Heben Sie auf dem Server die Sperre in den Einstellungen des Kontos auf.

## #afterwards

afterwards-heading = Danach
afterwards-text-1 = Mit der nächsten Synchronisierung wird die Lizenz auf beiden Seiten frei. Wenn sie noch heute frei werden soll, siehe „[Lizenzsynchronisierung jetzt starten](trigger-license-sync.md)“.
afterwards-text-2 = Mit der nächsten Synchronisierung wird die Lizenz auf beiden Seiten frei. Wenn sie noch heute frei werden soll, siehe „[Lizenznutzung synchronisieren](sync-license-usage.md)“.
