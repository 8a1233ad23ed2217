### data/reusables

## data/reusables/licensing/cloud-token.md

licensing-cloud-token-text-1 = Um die Zahlen über die API auszulesen, benötigen Sie ein Token eines Inhabers des Enterprise-Kontos auf { $cloud_site } mit dem Scope `read:enterprise`. Bei einem Token ohne diesen Scope antwortet die API mit 404, statt zu nennen, was fehlt.

## data/reusables/licensing/license-tab.md

licensing-license-tab-step-1 = Klicken Sie in der linken Seitenleiste auf { LABEL("License") }.

## data/reusables/licensing/matching.md

licensing-matching-text-1 = Zwei Konten zählen als eine Person, wenn die primäre E-Mail-Adresse des Kontos auf dem Server zugleich eine verifizierte E-Mail-Adresse des Kontos auf { $cloud_site } ist. Benutzernamen werden nicht verglichen.

## data/reusables/licensing/one-person-one-license.md

licensing-one-person-one-license-text-1 = Eine Lizenz gehört zu einer Person, nicht zu einem Konto. Eine Person, die auf { $server } und auf { $cloud } arbeitet, belegt nur eine Lizenz, aber erst, nachdem die Cloud erfahren hat, wer den Server nutzt. { "{% data reusables.licensing.matching %}" }

## data/reusables/licensing/server-token.md

licensing-server-token-text-1 = Auf dem Server benötigen Sie ein Token eines Websiteadministrators mit dem Scope `site_admin`. Alle anderen erhalten die Antwort 404.

## data/reusables/licensing/what-is-sent.md

licensing-what-is-sent-text-1 = **Hinweis:** Je Konto verlassen nur die Benutzer-ID und die E-Mail-Adressen den Server. Gesperrte Konten werden nicht gezählt.
