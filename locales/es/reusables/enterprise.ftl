## data/reusables/enterprise/connect-tab.md

enterprise-connect-tab-step-1 = En la barra lateral de la cuenta empresarial, haga clic en { LABEL("Settings") }.
enterprise-connect-tab-step-2 = En la barra lateral izquierda, haga clic en { LABEL($connect) }.
enterprise-connect-tab-step-3 = En la barra lateral de la cuenta empresarial, haga clic en { "{% octicon \"plug\" aria-label=\"The plug icon\" %}" } { LABEL($connect) }.

## data/reusables/enterprise/open-on-cloud.md

enterprise-open-on-cloud-step-1 = Vaya a { $cloud_site }.

## data/reusables/enterprise/open-settings.md

enterprise-open-settings-step-1 = En la esquina superior derecha de { $server }, haga clic en su foto de perfil y después haga clic en { LABEL("Enterprise settings") }.

## data/reusables/enterprise/people-tab.md

enterprise-people-tab-step-1 = En la barra lateral de la cuenta empresarial, haga clic en { "{% octicon \"person\" aria-label=\"The person icon\" %}" } { LABEL("People") }.

## data/reusables/enterprise/settings-tab.md

enterprise-settings-tab-step-1 = En la barra lateral de la cuenta empresarial, haga clic en { "{% octicon \"gear\" aria-label=\"The gear icon\" %}" } { LABEL("Settings") }.

## data/reusables/enterprise/your-enterprises.md

enterprise-your-enterprises-step-1 = En la esquina superior derecha de { $cloud_site }, haga clic en su foto de perfil y después haga clic en { LABEL("Your enterprises") }.
enterprise-your-enterprises-step-2 = En la lista, haga clic en la empresa que desee ver.
