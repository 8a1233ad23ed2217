title = Ativar a sincronização automática de licenças
short-title = Sincronização automática de licenças
intro = Faça com que { $server } informe seu uso de licenças a { $cloud } uma vez por semana.
permissions = Você precisa ser proprietário da empresa no servidor.

## #about-automatic-license-sync

about-automatic-license-sync-heading = Sobre a sincronização automática de licenças
about-automatic-license-sync-text-1 = Depois de ativada, a sincronização envia o uso do servidor toda semana, a contar do dia e da hora em que { $connect } foi ativado. Vários servidores podem informar o uso à mesma conta corporativa. Ative a sincronização em cada um deles.

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-text-1 = { $connect } precisa estar ativado no servidor e o servidor precisa conseguir acessar estes hosts por HTTPS:
before-you-begin-text-2 = **Aviso:** Se a nuvem aceita conexões somente de endereços IP listados, inclua antes o endereço do servidor na lista. Sem ele, toda sincronização falha.

## #enable-the-sync

enable-the-sync-heading = Ativar a sincronização
enable-sync = Em “Server can sync user license count and usage”, abra o menu suspenso e selecione { LABEL("Enabled") }.
enable-sync-2 = À direita de “License sync”, clique em { LABEL("Enable") }.

## #afterwards

afterwards-heading = Depois
afterwards-text-1 = Você não precisa esperar uma semana pelos primeiros números. Consulte “[Iniciar uma sincronização de licenças agora](trigger-license-sync.md)”.
afterwards-text-2 = Os primeiros números chegam em até uma semana. Se precisar deles hoje, envie-os manualmente. Consulte “[Sincronizar o uso de licenças](sync-license-usage.md)”.
afterwards-text-3 = Para desativar a sincronização, repita as etapas e escolha a configuração oposta na última. Os números que a nuvem já recebeu continuam lá até que um novo arquivo ou uma nova sincronização os substitua.
