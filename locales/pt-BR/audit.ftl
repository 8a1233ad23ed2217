### As execuções depois: relatórios, pacotes, verificação do que foi gravado e remoção do que não é mais necessário.

## O que aconteceu

run-replayed = consultado de novo para voltar à mesma página ({ $backend })
run-pruned = { $files ->
    [one] { $files } arquivo de evidência removido; o hash permanece
   *[other] { $files } arquivos de evidência removidos; os hashes permanecem
}
failed-goes-on = a execução continua com a etapa seguinte, como diz o documento

## Relatórios

account-last = Último evento
account-site-account = Conta no site
account-program = Versão do programa
account-plan = Digest do plano
account-procedure = Digest do procedimento
account-site = Site
account-input = Entrada `{ $name }`
account-value = Valor `{ $name }`
account-checks = Verificações no final
account-journal = Diário de execução
account-evidence = Evidência
account-gone = O arquivo não está mais lá; o hash dele está.
account-cut = Há mais no arquivo.
account-is-done = concluída
account-is-failed = falhou
account-is-in-doubt = em dúvida
account-is-open = ainda não concluída
account-is-skipped = pulada
account-is-satisfied = desnecessária

## O que é informado

run-is-whole = A execução { $run } está como foi gravada: { $events ->
        [one] { $events } evento
       *[other] { $events } eventos
    }, { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    } de evidência{ $pruned ->
        [0] {""}
       *[other] , { $pruned } removidos de propósito
    }.
run-exported = a execução { $run } foi gravada em `{ $path }`
    .next = o último evento dela tem o hash { $head }
runs-pruned = { $runs ->
    [0] não há nada a remover
    [one] removido de { $runs } execução: { $what } ({ $size })
   *[other] removido de { $runs } execuções: { $what } ({ $size })
}
runs-would-be-pruned = { $runs ->
    [0] não há nada a remover
    [one] seria removido de { $runs } execução: { $what } ({ $size })
   *[other] seria removido de { $runs } execuções: { $what } ({ $size })
}
pruned-evidence = { $count ->
    [one] { $count } arquivo de evidência
   *[other] { $count } arquivos de evidência
}
pruned-working = { $count ->
    [one] { $count } arquivo de trabalho
   *[other] { $count } arquivos de trabalho
}
run-left-unpruned = a execução { $run } fica como está: só se remove o que ainda está como foi gravado
    .next = restaure a evidência de um backup, ou guarde-a assim para quem for apurar
signature-good = assinado por { $signer }
signature-unchecked = assinado com a chave { $key }; não foi verificado de quem ela é
    .next = indique um arquivo de signatários permitidos com --allowed-signers

## O que não está certo

evidence-changed = a evidência `{ $file }` da execução { $run } não está como foi gravada
    .next = não confie nela; restaure-a de um backup
evidence-missing = a evidência `{ $file }` da execução { $run } não está lá
    .next = restaure-a de um backup
run-not-ended = a execução { $run } não terminou
    .next = retome-a ou encerre-a com `vade runs resolve`
bundle-unreadable = `{ $path }` não é o pacote de uma execução: { $reason }
    .next = exporte a execução de novo
bundle-differs = `{ $file }` em `{ $path }` não está como diz o manifesto do pacote
    .next = não confie nele; exporte a execução de novo
bundle-not-listed = `{ $file }` em `{ $path }` não consta no manifesto do pacote
    .next = não confie nele; exporte a execução de novo
signing-failed = não é possível assinar o pacote: { $reason }
    .next = indique com --sign uma chave privada, ou uma pública cuja privada esteja em um agente
signature-wrong = a assinatura não é válida: { $reason }
    .next = não confie no pacote
signature-missing = o pacote não está assinado
    .next = peça que ele seja exportado de novo com --sign
time-unknown = `{ $given }` não é um momento
    .next = escreva uma data como 2026-11-22, ou há quanto tempo: 30d, 12h

## Ajuda

cmd-runs-report = Grava um relatório do que uma execução fez, com a evidência.
    .long =
        O relatório fica no idioma de `--lang`, seja qual for o da execução. Ele termina com o hash do último evento: quem o guardar
        poderá saber depois se algo anterior foi alterado.
    .example1 = Uma página para uma auditoria em alemão:
cmd-runs-export = Grava uma execução em um único arquivo que outro computador pode verificar.
    .long =
        O pacote contém o plano, os textos de origem, todos os eventos e a evidência. A mesma execução gera sempre os mesmos bytes.
    .example1 = Um pacote assinado:
cmd-runs-verify = Verifica se uma execução, ou um pacote, está como foi gravado.
    .long =
        Cada evento contém o hash do anterior e nomeia cada arquivo de evidência com seu hash. O código de saída é 3 se algo não
        estiver como foi gravado.
    .example1 = Um pacote de outro computador, e quem o assinou:
cmd-runs-prune = Remove a evidência de execuções terminadas; o que aconteceu e os hashes permanecem.
    .example1 = Guardar a evidência de um ano:
arg-since = Só as execuções criadas desde então: uma data, ou há quanto tempo (`30d`, `12h`).
    .value = MOMENTO
arg-by = Só as execuções desta pessoa: `usuário` ou `usuário@host`.
    .value = PESSOA
arg-site = Só as execuções neste site: o id, o endereço ou o host dele.
    .value = SITE
arg-runs-report-out = Grava neste arquivo.
    .value = ARQUIVO
arg-runs-export-out = Arquivo a gravar.
    .value = ARQUIVO
arg-sign = Assina com esta chave SSH.
    .value = CHAVE
arg-runs-verify-what = A execução, ou o arquivo de um pacote.
    .value = EXECUÇÃO
arg-allowed-signers = Quem pode ter assinado: um arquivo como o `ssh-keygen` o lê.
    .value = ARQUIVO
arg-before = Só as execuções criadas antes: uma data, ou há quanto tempo (`365d`).
    .value = MOMENTO
arg-keep = Deixa como estão tantas das execuções mais recentes.
    .value = NÚMERO
arg-runs-prune-dry-run = Informa o que seria removido e não remove nada.
value-format-csv = para planilhas
value-format-junit = para ferramentas que leem resultados de testes
exit-6 = Não é possível gravar o diário de execução; nada mais foi executado.

## O que um plano diz sobre falhas

plan-retries = se falhar, é tentada de novo { $times ->
        [one] uma vez
       *[other] até { $times } vezes
    }, após { $wait }
plan-goes-on = se falhar, a execução continua com a etapa seguinte
