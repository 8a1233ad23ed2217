## data/reusables/licensing/cloud-token.md

licensing-cloud-token-text-1 = Para ler os números pela API, você precisa de um token de um proprietário da empresa em { $cloud_site } com o escopo `read:enterprise`. Com um token sem esse escopo, a API responde 404 em vez de dizer o que falta.

## data/reusables/licensing/license-tab.md

licensing-license-tab-step-1 = Na barra lateral esquerda, clique em { LABEL("License") }.

## data/reusables/licensing/matching.md

licensing-matching-text-1 = Duas contas contam como uma só pessoa quando o endereço de e-mail principal da conta no servidor também é um endereço de e-mail verificado da conta em { $cloud_site }. Os nomes de usuário não são comparados.

## data/reusables/licensing/one-person-one-license.md

licensing-one-person-one-license-text-1 = Uma licença pertence a uma pessoa, não a uma conta. Uma pessoa que trabalha em { $server } e em { $cloud } ocupa uma licença, mas só depois que a nuvem fica sabendo quem usa o servidor. { "{% data reusables.licensing.matching %}" }

## data/reusables/licensing/server-token.md

licensing-server-token-text-1 = No servidor, você precisa de um token de um administrador do site com o escopo `site_admin`. Qualquer outra pessoa recebe a resposta 404.

## data/reusables/licensing/what-is-sent.md

licensing-what-is-sent-text-1 = **Nota:** De cada conta, somente o ID do usuário e os endereços de e-mail saem do servidor. Contas suspensas não são contadas.
