### Procedimentos próprios: pré-requisitos, papéis, esquemas, árvores novas e testes.

plan-prerequisites = Deve ter sido executado antes: { $procedures }
show-roles = Quem faz
plan-role = Papel: { $role }
vade-role-unknown = o documento não nomeia nenhum papel `{ $name }`
    .here = este papel
    .next = use um destes ou acrescente-o em `roles`: { $known-or }
vade-language-unknown = `{ $name }` não é um idioma em que um documento possa ser escrito
    .here = este idioma
    .next = use um destes: { $known-or }
prerequisite-open = `{ $procedure }` deve ter sido executado antes, e não se conhece nenhuma execução concluída
    .next = execute primeiro `{ $command }`, ou tudo de uma vez com `--with-prerequisites`; ou informe com `--satisfied { $procedure }` que o pré-requisito é atendido mesmo assim
prerequisite-old = `{ $procedure }` foi executado pela última vez em { $since }, há tempo demais
    .next = execute primeiro `{ $command }`, ou tudo de uma vez com `--with-prerequisites`; ou informe com `--satisfied { $procedure }` que o pré-requisito é atendido mesmo assim
prerequisite-unfinished = a execução { $run } de `{ $procedure }` não terminou
    .next = continue-a com `{ $resume }`, ou informe com `--satisfied { $procedure }` que o pré-requisito é atendido mesmo assim
prerequisite-unknown = o documento exige `{ $procedure }`, e esse procedimento não existe
    .next = corrija o nome em `prerequisites`
satisfied-unknown = `{ $procedure }` não é um pré-requisito do documento
    .next = retire `--satisfied` ou corrija o nome
prerequisite-cycle = há pré-requisitos que exigem um ao outro: { $links }
    .here = esta exigência fecha o círculo
    .next = retire um deles do respectivo documento
input-for-unknown = `--set { $procedure }:…` não designa nenhum pré-requisito
    .next = corrija o nome; as entradas do próprio procedimento não levam nome antes delas
prerequisite-not-done = `{ $procedure }` não começou, porque `{ $prerequisite }` não está concluído
    .next = quando estiver: `{ $command }`
prerequisite-now-done = `{ $procedure }` espera por isto
    .next = continue com ele: `{ $command }`

## A linha de comando

cmd-schema = Mostra o esquema JSON do que uma árvore contém, para editores.
    .long =
        Um editor que entende YAML completa assim as chaves, explica cada uma e marca os erros. Um arquivo nomeia seu esquema na
        primeira linha: `# yaml-language-server: $schema=…`. Árvores novas têm os esquemas ao lado dos documentos.
    .example1 = O esquema do front matter de um procedimento, em um arquivo:
cmd-test = Testa procedimentos com respostas escritas ou gravadas, em todos os idiomas e sem tocar em nada.
    .long =
        Um teste é um arquivo em `tests/<id>/`: as entradas, o que cada etapa responde, e o caminho, os valores e o fim esperados.
        As etapas passam pelo mesmo motor de uma execução real. O código de saída é 1 se um teste falha, e 3 se é alcançado menos
        do que `--min` pede.
    .example1 = Todos os testes da árvore:
    .example2 = Para um servidor de CI:
    .example3 = Um teste feito de uma execução:
cmd-init = Cria uma árvore de documentação própria.
    .long =
        Escreve um `vade.yml`, um primeiro procedimento com traduções e teste, e um fluxo de trabalho que executa `check`, `test` e
        `build`. Um exemplo de `sites.yml` vai para a pasta da sua configuração. Arquivos que já existem não são alterados.
    .example1 = Em uma pasta nova, com documentos em alemão:
cmd-new = Acrescenta um procedimento à árvore.
    .long =
        O procedimento novo está completo: passa em `vade check`, tem um teste e está traduzido para os outros idiomas da árvore.
        Ele é escrito no idioma de origem da árvore.
    .example1 = Um procedimento de comandos:
    .example2 = Um procedimento em páginas web:
arg-schema-kind = O que o esquema descreve.
    .value = TIPO
arg-test-ids = Os documentos; todos, se nenhum for informado.
    .value = ID
arg-test-record = Escreve um teste desta execução em vez de testar.
    .value = EXECUÇÃO
arg-test-min = A menor proporção de etapas e ramos que os testes devem alcançar, em porcentagem.
    .value = PORCENTAGEM
arg-init-folder = A pasta; a de trabalho, se nenhuma for informada.
    .value = PASTA
arg-source-lang = Idioma em que os documentos são escritos.
    .value = IDIOMA
arg-new-source-lang = Idioma em que o procedimento está escrito; se não for informado, o da árvore.
    .value = IDIOMA
arg-new-id = O identificador do procedimento novo; dá nome ao arquivo.
    .value = ID
arg-new-kind = De que são suas etapas.
    .value = TIPO
arg-run-satisfied = Um pré-requisito que é atendido embora não se conheça nenhuma execução dele.
    .value = ID
arg-run-with-prerequisites = Executa primeiro os pré-requisitos pendentes, cada um como uma execução própria.
value-kind-procedure = o front matter de um procedimento
value-kind-tree = o `vade.yml` de uma árvore
value-kind-test = um teste de um procedimento
value-kind-shell = comandos
value-kind-web = páginas
value-kind-http = requisições
value-kind-mixed = uma decisão, comandos e uma etapa manual

## Testes de procedimentos

test-not-yaml = o teste não é YAML válido: { $reason }
    .here = o analisador parou aqui
    .next = corrija a linha
test-step-unknown = o procedimento não tem a etapa `{ $step }`
    .here = esta etapa
    .next = use uma destas: { $known-or }
test-inputs-open = o teste não informa { $inputs }
    .here = aqui
    .next = acrescente o valor em `inputs`
test-status = a resposta tem o status { $status }, não { $wanted }
    .next = veja o que a etapa responde no teste
test-check = a verificação { $number } do fim não se cumpre
    .next = veja o que o teste responde em `after`
test-label-missing = nada na página se chama “{ $label }”
    .next = veja o que a etapa responde no teste
test-path = a etapa { $number } do caminho é `{ $found }`, não `{ $wanted }`
    .here = esperado aqui
    .next = corrija o procedimento, ou o caminho se o resultado estiver certo
test-end =
    { $why ->
        [none] a execução termina com `{ $found }`, não com `{ $wanted }`
       *[other] a execução termina com `{ $found }`, não com `{ $wanted }` ({ $why })
    }
    .here = esperado aqui
    .next = veja o que a última etapa responde
test-capture = `{ $name }` é `{ $found }`, não `{ $wanted }`
    .here = esperado aqui
    .next = corrija o que é guardado, ou a resposta da etapa
test-language = no idioma { $language } outro caminho é seguido
    .next = isso nunca deve acontecer: `vade check` diz o que difere
test-nothing = não há nenhum teste em `{ $folder }`
    .next = escreva um, ou faça um a partir de uma execução: `vade test --record EXECUÇÃO`
test-too-little = os testes alcançam { $found } das etapas e ramos, e são pedidos pelo menos { $least }
    .next = a lista acima diz o que nenhum teste alcança
test-not-a-tree = a execução { $run } não é de uma árvore em que se possa escrever
    .next = `vade init` cria uma árvore
test-recorded = escrito: { $path }
test-none = sem teste: { $ids }
test-count =
    { $count ->
        [one] { $count } teste
       *[other] { $count } testes
    }
test-languages =
    { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
test-reached = alcançado: { $reached } de { $all } etapas e ramos ({ $share })
test-missed-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
test-summary =
    { $failed ->
        [0] { $tests ->
            [one] { $tests } teste, tudo como esperado
           *[other] { $tests } testes, tudo como esperado
        }
       *[other] { $tests ->
            [one] { $tests } teste, { $failed } não como esperado
           *[other] { $tests } testes, { $failed } não como esperado
        }
    }
branch-reached = nenhum teste alcança { $step }
branch-fails = nenhum teste em que { $step } não cumpra o esperado
branch-continues = nenhum teste em que { $step } falhe e a execução continue
branch-tried-again = nenhum teste em que { $step } seja tentada de novo
branch-goes-on = nenhum teste em que alguém decida continuar em { $step }
branch-stops = nenhum teste em que alguém pare em { $step }
branch-not-needed = nenhum teste em que { $step } não seja necessária
branch-needed = nenhum teste em que { $step } seja necessária
branch-was-done = nenhum teste em que { $step } fique em dúvida e se mostre concluída
branch-was-not-done = nenhum teste em que { $step } fique em dúvida e se mostre não concluída
branch-holds = nenhum teste em que as verificações do fim se cumpram
branch-does-not-hold = nenhum teste em que uma verificação do fim não se cumpra
file-there = o arquivo `{ $path }` já existe
    .next = remova-o primeiro, ou escolha outro nome
