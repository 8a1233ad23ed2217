### Sites: como são acessados, o que lhes é enviado e o que há nas suas páginas.

## Erros em sites.yml

sites-backend = não existe backend com esse nome
    .here = aqui
    .next = escreva uma lista, por exemplo [web, http]
sites-allow-host = isto não é o nome de um host
    .here = aqui
    .next = escreva nomes de host, com a porta se não for a usual; `*.` antes de um nome vale por todos abaixo dele
sites-proxy = isto não é o endereço de um proxy
    .here = aqui
    .next = escreva http://HOST:PORTA ou `none`; um proxy com senha vem do ambiente
site-no-address = o site `{ $site }` não tem endereço
    .next = informe a `url` dele em sites.yml
site-certificate = não é possível usar o arquivo de certificados `{ $path }` do site `{ $site }`: { $reason }
    .next = informe um arquivo em formato PEM; para `client-cert`, ele deve conter também a chave
site-not-prepared = não é possível preparar a conexão com o site `{ $site }`: { $reason }
    .next = veja o que sites.yml diz do proxy e dos certificados
session-not-written = não é possível guardar a sessão em `{ $path }`: { $reason }
    .next = verifique se o disco está cheio e se a pasta é sua

## Planos

human-no-such-step = não existe a etapa { $step } que deveria ficar com uma pessoa
    .next = as etapas vão de 1 a { $last }
blocked-no-address = não se conhece o endereço do site; informe-o em sites.yml
blocked-by-hand = deixada com uma pessoa por --human
plan-sign-in = entra como { $reference } ({ $backend }) onde uma página pedir
plan-looked-for = { $label } se chama { $shown } nas páginas do site
site-version-differs = o site `{ $site }` tem a versão { $found }, mas o plano é para { $wanted }
    .next = planeje para a versão dele com --for ou corrija `version` em sites.yml; nada foi executado

## Para onde um site pode redirecionar

redirect-other-host = a resposta leva a outro host, { $host }, e não é seguida
    .next = se o site deve redirecionar para lá, informe-o em `allow-hosts` de sites.yml
redirect-inward = a resposta leva a { $host }, um endereço deste computador ou da rede dele, e não é seguida
    .next = descubra por que o site redireciona para lá
redirect-scheme = a resposta leva a { $host } de um modo que não é seguido
    .next = descubra por que o site redireciona para lá
redirect-downgrade = a resposta leva de HTTPS de volta a HTTP ({ $host }) e não é seguida
    .next = descubra por que o site redireciona para lá
redirect-many = as respostas de { $host } dão voltas em círculo

## O que aconteceu com uma requisição

site-unreachable = não é possível acessar { $host }: { $reason }
    .next = verifique se o endereço, o proxy e os certificados em sites.yml estão certos
site-late = { $host } não respondeu em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
site-broken-off = a conexão com { $host } caiu: { $reason }
answer-too-large = a resposta de { $host } é grande demais
answer-doubtful = { $host } respondeu com o status { $status }: não se sabe se fez o que foi pedido
answer-status = o status é { $status }, e não { $wanted }
answer-not-fine = { $host } respondeu com o status { $status }
answer-pages-left = há mais páginas do que as { $count } que foram lidas
value-not-sendable = o valor de `{ $name }` não pode ficar ali

## Páginas

label-not-found = na página “{ $page }” não há nada chamado “{ $label }”
    .next = { $near-count ->
        [0] verifique se é a página certa; se o site usa outro nome, informe-o em `labels` de sites.yml
       *[other] semelhantes: { $near }; se o site usa outro nome, informe-o em `labels` de sites.yml
    }
label-not-found-under = na página “{ $page }” não há nada em “{ $scope }” chamado “{ $label }”
    .next = { $near-count ->
        [0] verifique se é a página certa; se o site usa outro nome, informe-o em `labels` de sites.yml
       *[other] semelhantes: { $near }; se o site usa outro nome, informe-o em `labels` de sites.yml
    }
label-twice = na página “{ $page }” há { $count } elementos chamados “{ $label }”: { $one } – { $other }
    .next = informe no documento o título sob o qual está o certo
page-needs-browser = “{ $label }” não faz nada sem os scripts da página
    .next = use o backend `browser` ou faça manualmente
page-not-fine = a página “{ $page }” chegou com o status { $status }
page-not-read = { $host } respondeu com algo que não é uma página
form-sent = enviado com o botão “{ $button }”
page-says = a página diz: { $text }
form-not-sent = o que foi preenchido na página “{ $page }” não foi enviado, e a etapa leva a outro lugar
    .next = veja qual botão envia e informe-o no documento
download-none = “{ $label }” levou a uma página, e não a um arquivo
upload-no-file = o arquivo `{ $name }`, que deve ser enviado, não está lá
select-on-page = “{ $label }” não é um campo que se possa preencher

## Entrar

sign-in-met = { $site } pede para entrar
    .next = entre com `vade login { $site }` ou informe `user` e `password` em sites.yml
sign-in-otp = { $site } pede um código de uso único
    .next = entre com `vade login { $site }` ou informe `otp` em sites.yml
sign-in-sso = { $site } redireciona ao provedor de identidade para entrar
    .next = entre com `vade login { $site }`
sign-in-elsewhere = { $site } redireciona a { $host } para entrar, e `allow-hosts` não informa esse host para o site
    .next = se esse é o seu provedor de identidade, adicione `allow-hosts: [{ $host }]` a `{ $site }` em sites.yml, entre com `vade login { $site }` e inicie uma nova execução
sign-in-sudo = { $site } pede a senha outra vez
    .next = entre com `vade login { $site }` ou informe `password` em sites.yml
sign-in-refused = { $site } não aceita o nome ou a senha de { $user }
    .next = corrija-os onde sites.yml diz que estão; não há nova tentativa automática
sign-in-code-refused = { $site } não aceita o código de uso único
    .next = veja de onde sites.yml o obtém
signed-in = sessão iniciada em { $site } como { $user }
run-waits-sign-in = espera que alguém entre no site
run-needs-sign-in = a execução { $run } espera na etapa { $step } que alguém entre no site
    .next = entre com `vade login { $site }` e depois `{ $resume }`
ask-signed-in = já entrei
    .key = e
