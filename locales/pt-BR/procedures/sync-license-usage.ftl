title = Sincronizar o uso de licenças entre { $server } e { $cloud }
short-title = Sincronizar o uso de licenças
intro = Leve manualmente o uso de licenças do seu servidor para a nuvem, para que uma pessoa com conta nos dois lados ocupe apenas uma licença.
permissions = Você precisa ser proprietário da empresa nos dois lados.
ask-enterprise = O nome curto da conta corporativa no GitHub.com

value-seats = Licenças em uso

## #about-syncing-by-hand

about-syncing-by-hand-heading = Sobre a sincronização manual
about-syncing-by-hand-alt-1 = Um arquivo com o uso vai do servidor para a nuvem passando pelo seu computador
about-syncing-by-hand-text-1 = Sincronize manualmente quando o servidor não puder se conectar a { $cloud_site }. Caso contrário, deixe isso com o servidor: consulte “[Ativar a sincronização automática de licenças](enable-automatic-license-sync.md)”.
about-syncing-by-hand-text-2 = **Dica:** Se o servidor já está conectado, você nem precisa de um arquivo. Consulte “[Iniciar uma sincronização de licenças agora](trigger-license-sync.md)”.

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-item-1 = Entre em { $server } e em { $cloud_site } como proprietário da empresa.
before-you-begin-item-2 = Envie o arquivo no mesmo dia em que o exportar. Um arquivo antigo substituiria números mais recentes.

## #sync-the-usage

sync-the-usage-heading = Sincronizar o uso
export-usage = Em “Quick links”, clique em { LABEL("Export license usage") } para baixar o uso atual.
sync-the-usage-alt-1 = O link “Export license usage” em “Quick links” na página “License”
sync-the-usage-step-2 = Na barra lateral esquerda, clique em { LABEL("Enterprise licensing") }.
usage-before = Anote quantas licenças estão em uso antes do envio. A página mostra o número em “User licenses”.
sync-the-usage-step-4 = Em “Enterprise Server instances”, clique em { LABEL("Add server usage") }.
upload-usage = Envie o arquivo JSON que você baixou do servidor.

## #check-the-result

check-the-result-heading = Verificar o resultado
check-the-result-text-1 = A nuvem conta as licenças de novo pouco depois do envio. O status da última sincronização do seu servidor precisa ser `success`.
check-the-result-cell-1 = Status
check-the-result-cell-2 = O que significa
check-the-result-cell-3 = O que fazer
check-the-result-cell-4 = O uso do servidor foi contado.
check-the-result-cell-5 = Compare o número de licenças com o que você anotou antes.
check-the-result-cell-6 = Qualquer outra palavra
check-the-result-cell-7 = A nuvem não conseguiu usar o arquivo.
check-the-result-cell-8 = Leia a mensagem no campo `error`, exporte o uso de novo e envie o novo arquivo.
check-the-result-cell-9 = O servidor não está na lista
check-the-result-cell-10 = A nuvem nunca recebeu um arquivo deste servidor.
check-the-result-cell-11 = Verifique se você enviou o arquivo para a conta corporativa correta.
check-the-result-text-2 = Se o número não diminuiu embora haja pessoas que trabalham nos dois lados, compare primeiro os endereços de e-mail das contas delas.
