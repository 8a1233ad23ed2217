### Sites: wie sie erreicht werden, was ihnen gesendet wird und was auf ihren Seiten steht.

## Fehler in sites.yml

sites-backend = Ein Backend dieses Namens gibt es nicht.
    .here = hier
    .next = Schreiben Sie eine Liste, zum Beispiel [web, http].
sites-allow-host = Das ist kein Hostname.
    .here = hier
    .next = Schreiben Sie Hostnamen, mit Port, wo es nicht der übliche ist; `*.` vor einem Namen steht für alle darunter.
sites-proxy = Das ist nicht die Adresse eines Proxys.
    .here = hier
    .next = Schreiben Sie http://HOST:PORT oder `none`; ein Proxy mit Passwort kommt aus der Umgebung.
site-no-address = Die Site `{ $site }` hat keine Adresse.
    .next = Geben Sie ihr in sites.yml eine `url`.
site-certificate = Die Zertifikatsdatei `{ $path }` der Site `{ $site }` ist nicht zu gebrauchen: { $reason }
    .next = Nötig ist eine Datei im PEM-Format; bei `client-cert` steht auch der Schlüssel darin.
site-not-prepared = Die Verbindung zur Site `{ $site }` lässt sich nicht vorbereiten: { $reason }
    .next = Sehen Sie nach, was in sites.yml über Proxy und Zertifikate steht.
session-not-written = Die Sitzung lässt sich nicht in `{ $path }` aufbewahren: { $reason }
    .next = Sehen Sie nach, ob der Datenträger voll ist und der Ordner Ihnen gehört.

## Pläne

human-no-such-step = Schritt { $step }, der einer Person übergeben werden soll, gibt es nicht.
    .next = Die Schritte gehen von 1 bis { $last }.
blocked-no-address = Es ist keine Adresse der Site bekannt; nennen Sie sie in sites.yml.
blocked-by-hand = mit --human einer Person übergeben
plan-sign-in = meldet sich als { $reference } an ({ $backend }), wo eine Seite danach fragt
plan-looked-for = { $label } heißt auf den Seiten der Site { $shown }
site-version-differs = Die Site `{ $site }` hat Version { $found }, der Plan gilt aber für { $wanted }.
    .next = Planen Sie mit --for für ihre Version, oder berichtigen Sie `version` in sites.yml; es wurde nichts ausgeführt.

## Wohin eine Site weiterleiten darf

redirect-other-host = Die Antwort führt zu einem anderen Host, { $host }; ihr wird nicht gefolgt.
    .next = Wenn die Site dorthin weiterleiten soll, nennen Sie ihn in sites.yml unter `allow-hosts`.
redirect-inward = Die Antwort führt zu { $host }, einer Adresse dieses Rechners oder seines Netzes; ihr wird nicht gefolgt.
    .next = Klären Sie, warum die Site dorthin weiterleitet.
redirect-scheme = Die Antwort führt auf eine Weise zu { $host }, der nicht gefolgt wird.
    .next = Klären Sie, warum die Site dorthin weiterleitet.
redirect-downgrade = Die Antwort führt von HTTPS zurück zu HTTP ({ $host }); ihr wird nicht gefolgt.
    .next = Klären Sie, warum die Site dorthin weiterleitet.
redirect-many = Die Antworten von { $host } führen im Kreis.

## Was aus einer Anfrage geworden ist

site-unreachable = { $host } ist nicht zu erreichen: { $reason }
    .next = Sehen Sie nach, ob Adresse, Proxy und Zertifikate in sites.yml stimmen.
site-late = { $host } hat nicht innerhalb von { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } geantwortet.
site-broken-off = Die Verbindung zu { $host } ist abgebrochen: { $reason }
answer-too-large = Die Antwort von { $host } ist zu groß.
answer-doubtful = { $host } hat mit Status { $status } geantwortet: Ob das Verlangte geschehen ist, ist ungewiss.
answer-status = Der Status ist { $status }, nicht { $wanted }.
answer-not-fine = { $host } hat mit Status { $status } geantwortet.
answer-pages-left = es gibt mehr Seiten als die { $count }, die gelesen wurden
value-not-sendable = Der Wert von `{ $name }` kann dort nicht stehen.

## Seiten

label-not-found = Auf der Seite „{ $page }“ gibt es nichts mit dem Namen „{ $label }“.
    .next = { $near-count ->
        [0] Sehen Sie nach, ob es die richtige Seite ist; heißt es auf der Site anders, nennen Sie es in sites.yml unter `labels`.
       *[other] Ähnlich: { $near }; heißt es auf der Site anders, nennen Sie es in sites.yml unter `labels`.
    }
label-not-found-under = Auf der Seite „{ $page }“ gibt es unter „{ $scope }“ nichts mit dem Namen „{ $label }“.
    .next = { $near-count ->
        [0] Sehen Sie nach, ob es die richtige Seite ist; heißt es auf der Site anders, nennen Sie es in sites.yml unter `labels`.
       *[other] Ähnlich: { $near }; heißt es auf der Site anders, nennen Sie es in sites.yml unter `labels`.
    }
label-twice = Auf der Seite „{ $page }“ heißen { $count } Dinge „{ $label }“: { $one } – { $other }
    .next = Nennen Sie im Dokument die Überschrift, unter der das richtige steht.
page-needs-browser = „{ $label }“ tut ohne die Skripte der Seite nichts.
    .next = Verwenden Sie das Backend `browser`, oder erledigen Sie es von Hand.
page-not-fine = Die Seite „{ $page }“ kam mit Status { $status }.
page-not-read = { $host } hat mit etwas geantwortet, das keine Seite ist.
form-sent = mit der Schaltfläche „{ $button }“ abgesendet
page-says = die Seite meldet: { $text }
form-not-sent = Was auf der Seite „{ $page }“ eingetragen wurde, ist nicht abgesendet, und der Schritt führt woandershin.
    .next = Sehen Sie nach, welche Schaltfläche es absendet, und nennen Sie sie im Dokument.
download-none = „{ $label }“ hat zu einer Seite geführt, nicht zu einer Datei.
upload-no-file = Die Datei `{ $name }`, die gesendet werden soll, ist nicht da.
select-on-page = „{ $label }“ ist kein Feld, das sich ausfüllen lässt.

## Anmelden

sign-in-met = { $site } verlangt eine Anmeldung.
    .next = Melden Sie sich mit `vade login { $site }` an, oder geben Sie in sites.yml `user` und `password` an.
sign-in-otp = { $site } verlangt einen Einmalcode.
    .next = Melden Sie sich mit `vade login { $site }` an, oder geben Sie in sites.yml `otp` an.
sign-in-sso = { $site } leitet zur Anmeldung an den Identitätsanbieter weiter.
    .next = Melden Sie sich mit `vade login { $site }` an.
sign-in-elsewhere = { $site } leitet zur Anmeldung an { $host } weiter, den `allow-hosts` für diese Site nicht nennt.
    .next = Wenn das Ihr Identitätsanbieter ist, ergänzen Sie bei `{ $site }` in sites.yml `allow-hosts: [{ $host }]`, melden Sie sich mit `vade login { $site }` an, und beginnen Sie einen neuen Lauf.
sign-in-sudo = { $site } verlangt das Passwort noch einmal.
    .next = Melden Sie sich mit `vade login { $site }` an, oder geben Sie in sites.yml `password` an.
sign-in-refused = { $site } nimmt Namen oder Passwort von { $user } nicht an.
    .next = Berichtigen Sie sie dort, wo sie laut sites.yml stehen; von selbst wird es nicht noch einmal versucht.
sign-in-code-refused = { $site } nimmt den Einmalcode nicht an.
    .next = Sehen Sie nach, wo er laut sites.yml steht.
signed-in = bei { $site } als { $user } angemeldet
run-waits-sign-in = wartet auf eine Anmeldung
run-needs-sign-in = Lauf { $run } wartet bei Schritt { $step } auf eine Anmeldung.
    .next = Melden Sie sich mit `vade login { $site }` an, dann `{ $resume }`.
ask-signed-in = angemeldet
    .key = m
