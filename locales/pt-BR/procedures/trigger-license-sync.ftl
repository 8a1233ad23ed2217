title = Iniciar uma sincronização de licenças agora
short-title = Iniciar uma sincronização de licenças
intro = Envie imediatamente o uso de licenças de um servidor conectado para { $cloud }, em vez de esperar pela sincronização semanal.
permissions = Você precisa ser proprietário da empresa nos dois lados.
ask-enterprise = O nome curto da conta corporativa no GitHub.com

value-synced-at = Última sincronização
value-seats-after = Licenças em uso

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-item-1 = A sincronização automática de licenças precisa estar ativada. Consulte “[Ativar a sincronização automática de licenças](enable-automatic-license-sync.md)”.
before-you-begin-text-1 = **Nota:** Uma sincronização pode ser iniciada quantas vezes você quiser. Os números mais recentes de um servidor sempre substituem os anteriores.

## #start-the-sync

start-the-sync-heading = Iniciar a sincronização
sync-now = Em “License sync”, clique em { LABEL("Sync now") }.
sync-status = Consulte a nuvem para saber se a sincronização foi bem-sucedida. Um servidor grande pode precisar de alguns minutos: repita esta etapa até que a data seja a de hoje.
usage-after = Leia quantas licenças estão em uso agora.

## #if-the-sync-fails

if-the-sync-fails-heading = Se a sincronização falhar
if-the-sync-fails-text-1 = O campo `error` da resposta diz o motivo. Os motivos mais comuns são um firewall entre o servidor e { $cloud_site }, uma lista de endereços IP permitidos que não contém o endereço do servidor e uma conexão cujo proprietário não trabalha mais na empresa.
if-the-sync-fails-text-2 = Enquanto procura o motivo, você pode enviar o uso manualmente. Consulte “[Sincronizar o uso de licenças](sync-license-usage.md)”.
