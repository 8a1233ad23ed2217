## data/reusables/enterprise/connect-tab.md

enterprise-connect-tab-step-1 = Na barra lateral da conta corporativa, clique em { LABEL("Settings") }.
enterprise-connect-tab-step-2 = Na barra lateral esquerda, clique em { LABEL($connect) }.
enterprise-connect-tab-step-3 = Na barra lateral da conta corporativa, clique em { "{% octicon \"plug\" aria-label=\"The plug icon\" %}" } { LABEL($connect) }.

## data/reusables/enterprise/open-on-cloud.md

enterprise-open-on-cloud-step-1 = Acesse { $cloud_site }.

## data/reusables/enterprise/open-settings.md

enterprise-open-settings-step-1 = No canto superior direito de { $server }, clique na sua foto do perfil e depois clique em { LABEL("Enterprise settings") }.

## data/reusables/enterprise/people-tab.md

enterprise-people-tab-step-1 = Na barra lateral da conta corporativa, clique em { "{% octicon \"person\" aria-label=\"The person icon\" %}" } { LABEL("People") }.

## data/reusables/enterprise/settings-tab.md

enterprise-settings-tab-step-1 = Na barra lateral da conta corporativa, clique em { "{% octicon \"gear\" aria-label=\"The gear icon\" %}" } { LABEL("Settings") }.

## data/reusables/enterprise/your-enterprises.md

enterprise-your-enterprises-step-1 = No canto superior direito de { $cloud_site }, clique na sua foto do perfil e depois clique em { LABEL("Your enterprises") }.
enterprise-your-enterprises-step-2 = Na lista, clique na empresa que você deseja visualizar.
