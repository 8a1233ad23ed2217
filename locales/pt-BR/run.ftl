### Execuções: realizar um plano, perguntar à pessoa e o que se informa depois.

## O que aconteceu: uma linha para cada fato

run-done = concluída
run-exit = código de saída { $exit }
run-skipped = pulada: { $reason }
run-satisfied = { $by ->
    [probe] desnecessária: já estava feita
    [phrase-book] desnecessária: o livro de expressões sabe que já está feita
   *[other] desnecessária
}
run-in-doubt = Em dúvida
run-resolved = { $answer ->
    [done] { $by ->
        [probe] já tinha sido feita, como mostra uma consulta ao sistema
       *[other] já tinha sido feita, informa uma pessoa
    }
    [abort] encerrada por uma pessoa
   *[retry] { $by ->
        [retries] de novo: o documento manda tentar de novo
        [effect] de novo: repetir não muda nada
        [probe] de novo: ainda não tinha sido feita, como mostra uma consulta ao sistema
       *[other] de novo
    }
}
run-holds = confirmado
run-holds-not = não confirmado
run-waits-approval = espera pela aprovação
run-waits-person = espera por uma pessoa
run-waits-resolution = espera que alguém informe o que aconteceu com esta etapa
run-stopped = parada
run-interrupted = interrompida
run-finished = tudo concluído
run-finished-failed = uma verificação no final não foi confirmada
run-aborted = encerrada definitivamente
run-approved-asked = aprovada por uma pessoa
run-approved-digest = aprovada pelo digest
run-resumed = retomada ({ $language })
run-created = criada com a versão { $version }
run-began = { $attempt ->
    [1] iniciada ({ $backend })
   *[other] iniciada ({ $backend }), tentativa { $attempt }
}

## Perguntas. O atributo .key é a tecla de uma resposta; as de respostas que podem aparecer juntas precisam ser diferentes.

ask-enter = Enter
ask-again = Digite uma das teclas entre colchetes e depois Enter.
ask-empty = É preciso digitar algo; Ctrl-C para.
ask-first-order = A executar primeiro, nesta ordem: { $procedures }
ask-first = executá-los primeiro
    .key = p
ask-approve = executar este plano
    .key = s
ask-not-now = não fazer nada
ask-done = concluído
ask-skip = pular
    .key = p
ask-stop = parar
    .key = x
ask-help = ajuda
    .key = ?
ask-go-on = continuar
    .key = c
ask-by-hand = fazer manualmente
    .key = m
ask-retry = tentar de novo
    .key = t
ask-happened = já foi feita
    .key = f
ask-abort = encerrar a execução definitivamente
    .key = e
ask-yes = confirmado
    .key = s
ask-no = não confirmado
    .key = n
ask-reason = Motivo (fica registrado):
ask-how-known = Como você sabe? (Fica registrado.)
ask-decision = O que foi decidido e por quem? (Fica registrado.)
ask-value = Valor de `{ $name }`:
ask-input = { $ask } ({ $input })
ask-check = Verifique:
ask-source = No original:
ask-shown-before = Esta etapa já tinha sido mostrada antes de a execução ser interrompida. Talvez já tenha sido feita.
ask-help-step = Faça o que a etapa diz e pressione Enter. Se você a pular, será perguntado o motivo. Se você parar, a execução poderá ser retomada nesta etapa.
ask-help-decide = Só uma pessoa pode decidir isto. Se você continuar, será perguntado o que foi decidido. Se você parar, a execução poderá ser retomada nesta etapa.

## Listas de execuções

runs-none = Não há execuções.
runs-run = Execução
runs-procedure = Procedimento
runs-state = Estado
runs-steps = Etapas
runs-created = Criada em
runs-who = Por
runs-required = Requer
runs-wanted-by = Para
runs-required-run = { $procedure } pela execução { $run }
runs-required-said = { $procedure }, dado como atendido
runs-head = Último registro do diário
run-is-done = concluída
run-is-failed = falhou
run-is-aborted = encerrada
run-is-in-doubt = em dúvida
run-is-waits-approval = não aprovada
run-is-step-failed = etapa com falha
run-is-waits = em espera
run-is-unfinished = não concluída

## O que se informa no final de uma execução

run-not-begun = o plano não foi aprovado; nada foi executado
run-complete = a execução { $run } foi concluída: { $skipped ->
    [0] { $steps ->
        [one] { $steps } etapa
       *[other] { $steps } etapas
    }
   *[other] { $steps ->
        [one] { $steps } etapa
       *[other] { $steps } etapas
    }, { $skipped ->
        [one] { $skipped } pulada
       *[other] { $skipped } puladas
    }
}
run-failed = a execução { $run } falhou
    .next = corrija a causa e use `{ $resume }`
run-was-aborted = a execução { $run } foi encerrada definitivamente
run-on-hold = a execução { $run } está parada
    .next = para continuar: `{ $resume }`
run-needs-approval = a execução { $run } espera pela aprovação e não há terminal para perguntar
    .next = use `{ $resume }` em um terminal ou execute o procedimento com `--approve { $digest }`
run-needs-check = a execução { $run } espera que uma pessoa verifique o resultado e não há terminal para perguntar
    .next = use `{ $resume }` em um terminal
run-needs-person = a execução { $run } espera por uma pessoa na etapa { $step } e não há terminal para perguntar
    .next = use `{ $resume }` em um terminal
run-in-doubt-at = execução { $run }: a etapa { $step } pode ter sido feita ou não
    .next = verifique no próprio sistema e use `{ $resolve }`
run-was-interrupted = a execução { $run } foi interrompida
    .next = para continuar: `{ $resume }`
run-resolved-next = ficou registrado
    .next = para continuar: `{ $resume }`

## O que está errado em uma execução

yes-not-here = --yes serve apenas para execuções que não podem tocar nada real
    .next = execute com `--sandbox`, ou deixe --yes de fora e aprove o plano, ou informe o digest dele com --approve
plan-has-no-digest = o plano não tem um digest que possa ser aprovado, porque há entradas em aberto
    .next = dê um valor a cada entrada
plan-not-approved = o plano de `{ $procedure }` não é o aprovado: o digest dele é { $digest }, não { $given }
    .next = veja a prévia com --dry-run e aprove o que ela mostra
approval-used = a aprovação { $digest } já foi usada pela execução { $run }
    .next = aprove o plano de novo ou acrescente --again se ele deve mesmo ser executado mais uma vez
plan-changed = o plano da execução { $run } mudou desde que foi aprovado
    .next = desfaça as mudanças acima ou inicie uma nova execução
no-such-run = não existe a execução `{ $run }`
    .next = { $latest-count ->
        [0] ainda não há execuções
       *[other] as execuções mais recentes são { $latest }
    }
several-runs = várias execuções começam com `{ $run }`
    .next = informe { $runs-or }
run-ended = a execução { $run } já terminou
    .next = inicie uma nova
run-locked = outro processo está trabalhando na execução { $run }
    .next = espere até que o processo { $pid } termine
resolve-needs-why = falta o motivo
    .next = informe com --why como você sabe
step-not-in-doubt = a etapa { $step } não está em dúvida
    .next = { $steps-count ->
        [0] nenhuma etapa está
       *[other] estão em dúvida: { $steps }
    }
step-is-settled = a etapa { $step } já está resolvida
    .next = encerre a execução em uma que não esteja: { $steps }
journal-failed = não é possível ler ou gravar o diário de execução: { $reason }
    .next = nada mais será executado; verifique se o disco está cheio e se a pasta é sua
journal-on-network = o diário de execução não pode ser gravado em `{ $path }`: a pasta está em um sistema de arquivos de rede ({ $kind }), no qual duas máquinas poderiam sobrescrever o que a outra já confirmou
    .next = indique com `--state` ou VADE_STATE uma pasta em um disco desta máquina; o que já foi executado continua legível onde está
journal-newer = o diário de execução em `{ $path }` foi gravado por uma versão mais recente deste programa
    .next = use essa versão
journal-broken = o diário da execução { $run } foi alterado: o evento { $event } não está como foi gravado
    .next = não confie nele; restaure-o de um backup
evidence-failed = não é possível guardar a saída da etapa: { $reason }
    .next = verifique se o disco está cheio; depois informe o que aconteceu com a etapa

## Por que uma etapa falhou ou está em dúvida

doubt-crash = o programa terminou antes que o resultado fosse registrado
command-late = levou mais de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
command-interrupted = foi interrompido
command-killed = outro processo o encerrou
output-too-large = a saída é grande demais para ser verificada
process-not-started = não é possível iniciar `{ $program }`: { $reason }
process-still-running = o comando da execução interrompida ainda está em execução (processo { $pid })
    .next = espere até que ele termine ou encerre-o
process-left = um processo iniciado por ele ainda está em execução
session-not-kept = a pasta de trabalho e as variáveis exportadas dele não são conhecidas; valem as anteriores
expect-exit = o código de saída é { $exit }, não { $wanted }
expect-contains = a saída não contém `{ $wanted }`
expect-matches = nenhuma linha da saída corresponde a `{ $wanted }`
expect-equals = a saída não é `{ $wanted }`
expect-status = um comando não tem status HTTP
expect-json = a saída não tem nada em { $wanted }
expect-json-value = { $path } é { $found }, não { $wanted }
expect-similar = { $found }% da saída é como mostrado; são necessários { $wanted }%
expect-broken = `{ $pattern }` no documento não é um padrão válido: { $reason }
expect-not-json = a saída não é JSON: { $reason }
capture-not-found = a saída não informa `{ $name }`
capture-is-secret = o valor `{ $name }` contém um segredo, e segredos não são guardados
value-not-known = o valor `{ $name }` não é conhecido, porque a etapa que o obtém foi pulada
backend-cannot = o backend `{ $name }` não pode fazer isto
secret-not-there = o segredo `{ $reference }` não está lá: { $reason }
    .next = coloque-o onde a referência indica
failed-otherwise = falhou ({ $rule })
