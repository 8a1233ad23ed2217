### O sandbox: um pequeno Enterprise Server e uma pequena Enterprise Cloud nesta máquina.

cmd-sandbox = Inicia um pequeno servidor e uma pequena nuvem nesta máquina, para experimentar procedimentos.
    .long =
        Nada nele é real: as pessoas são inventadas, e cada conta só abre o sandbox. Ele contém o que os procedimentos de
        licenças precisam, como páginas e como API, até Ctrl-C. `vade run ID --sandbox` inicia um próprio para uma execução.
    .example1 = Iniciar e gravar um sites.yml para ele:
    .example2 = Um servidor mais antigo que encerra a sessão no meio do trabalho:
arg-sandbox-version = A versão do servidor, como `ghes-3.4`; `ghes-3.5` se nenhuma for informada.
    .value = VERSÃO
arg-fault = Como ele falha, para ver o que o programa faz então.
    .value = FALHA
arg-otp = Pede um código de uso único depois da senha.
arg-port = A porta do servidor; a nuvem fica com a seguinte. Se nenhuma for informada, são usadas portas livres.
    .value = PORTA
arg-sandbox-sites = Grava um `sites.yml` para ele neste arquivo.
    .value = ARQUIVO
arg-run-sandbox = Executa em um sandbox iniciado para esta execução, com seus sites, credenciais e entradas.
value-fault-slow = a primeira alteração é feita, mas só é respondida depois de dois minutos
value-fault-500 = a primeira alteração é recusada com um erro do servidor
value-fault-drop-after-commit = a primeira alteração é feita, mas a conexão é cortada antes da resposta
value-fault-logout = a primeira sessão termina depois de algumas páginas
value-fault-relabel = alguns rótulos não são os que os documentos citam

## O que `vade sandbox` mostra

sandbox-running = O sandbox está em funcionamento. Ctrl-C o encerra.
sandbox-not-real = Nada nele é real, e ele só pode ser acessado a partir desta máquina.
# $fault (text): slow, 500, drop-after-commit, logout ou relabel
sandbox-fault = Ele vai falhar: `{ $fault }`.
sandbox-site = Site
sandbox-address = Endereço
sandbox-version-head = Versão
sandbox-user = Nome de usuário
sandbox-password = Senha
sandbox-rights = Direitos
sandbox-owner = proprietário da empresa
sandbox-guest = nenhum
# $code (text): um número
sandbox-code = O código de uso único é sempre `{ $code }`.
sandbox-token = Token
sandbox-scopes = Escopos
sandbox-input = Entrada
sandbox-value = Valor
sandbox-sites-here = O `sites.yml` dele:
# $path (text): um arquivo
sandbox-sites-written = Os sites dele foram gravados em `{ $path }`.
# $command (text): uma linha de comando
sandbox-next = Em outro terminal: `{ $command }`

## O que está errado

# $reason (text): o que o sistema diz
sandbox-not-started = O sandbox não pode ser iniciado: { $reason }
    .next = informe outra porta, ou nenhuma
# $version (text): o que foi informado
sandbox-version = `{ $version }` não é uma versão que o servidor do sandbox possa ter
    .next = informe uma a partir de `ghes-3.0`, como `ghes-3.5`
# $step (number). $backend (text): shell ou ssh
yes-not-with-commands = --yes não é para execuções com comandos: a etapa { $step } usaria `{ $backend }`, que alcança mais que o sandbox
    .next = deixe --yes de fora e aprove o plano, ou deixe o backend de fora
sandbox-of-no-use = nenhuma etapa deste procedimento ocorre em um site, então o sandbox não tem nada a oferecer
    .next = deixe --sandbox de fora

## O fim de uma execução

run-approved-sandbox = aprovado com `--yes`, no sandbox
plan-from-sandbox = o sandbox
# O título acima dos valores que as etapas de uma execução descobriram.
run-found = O que foi apurado
# $before, $after (text): números. $change (text): a diferença com o sinal
run-change = { $before } → { $after } ({ $change })
