### data/reusables

## data/reusables/enterprise/connect-tab.md

enterprise-connect-tab-step-1 = Klicken Sie in der Seitenleiste des Enterprise-Kontos auf { LABEL("Settings") }.
enterprise-connect-tab-step-2 = Klicken Sie in der linken Seitenleiste auf { LABEL($connect) }.
enterprise-connect-tab-step-3 = Klicken Sie in der Seitenleiste des Enterprise-Kontos auf { "{% octicon \"plug\" aria-label=\"The plug icon\" %}" } { LABEL($connect) }.

## data/reusables/enterprise/open-on-cloud.md

enterprise-open-on-cloud-step-1 = Gehen Sie zu { $cloud_site }.

## data/reusables/enterprise/open-settings.md

enterprise-open-settings-step-1 = Klicken Sie oben rechts auf { $server } auf Ihr Profilfoto und dann auf { LABEL("Enterprise settings") }.

## data/reusables/enterprise/people-tab.md

enterprise-people-tab-step-1 = Klicken Sie in der Seitenleiste des Enterprise-Kontos auf { "{% octicon \"person\" aria-label=\"The person icon\" %}" } { LABEL("People") }.

## data/reusables/enterprise/settings-tab.md

enterprise-settings-tab-step-1 = Klicken Sie in der Seitenleiste des Enterprise-Kontos auf { "{% octicon \"gear\" aria-label=\"The gear icon\" %}" } { LABEL("Settings") }.

## data/reusables/enterprise/your-enterprises.md

enterprise-your-enterprises-step-1 = Klicken Sie oben rechts auf { $cloud_site } auf Ihr Profilfoto und dann auf { LABEL("Your enterprises") }.
enterprise-your-enterprises-step-2 = Klicken Sie in der Liste auf das Enterprise-Konto, das Sie anzeigen möchten.
