### Planos: a prévia de uma execução e a comparação de dois planos.

plan-dry = Prévia: nada será executado.
plan-person = pessoa
plan-person-instead = pessoa ({ $backend })
plan-your-choice = à sua escolha
plan-one-of = uma destas opções: { $options-or }
plan-quoted = “{ $label }”
plan-under = em { $scope }
plan-open-input = (em aberto: { $input })
plan-known-after = (conhecido após a etapa { $step })
plan-here = nesta máquina
plan-on-host = em { $host }
plan-this-machine = Esta máquina
plan-host = Host { $host }
plan-host-unknown = ainda sem endereço; informe-o em sites.yml
plan-no-address = ainda sem endereço; informe-o em sites.yml
plan-site-server = Servidor
plan-site-cloud = Nuvem
plan-afterwards = Verificações no final
plan-decide = Decisão de uma pessoa
plan-keeps = guarda { $names }
plan-satisfied = já se sabe que está feito; nada acontece
plan-optional = só se você quiser ou se a condição se aplicar
plan-already = desnecessário se isto tiver êxito:
plan-probe = foi feito se isto tiver êxito:
plan-inputs = Entradas
plan-open = Em aberto
plan-procedure = Procedimento
plan-plan = Plano
plan-no-digest = – (quando nada mais estiver em aberto)
plan-default = padrão
plan-asked = perguntado
plan-implied = Valor de “{ $input }”, usado pelas etapas
plan-ask-choice = { $ask }: { $choices-or }
plan-ask-secret = { $ask } (como env:NOME, file:CAMINHO ou command:PROGRAMA)
plan-could = { $count ->
    [one] `{ $backend }` poderia fazer { $count } ação; uma pessoa a faz, a menos que --backend indique esse backend.
   *[other] `{ $backend }` poderia fazer { $count } ações; uma pessoa as faz, a menos que --backend indique esse backend.
}
plan-could-later = { $count ->
    [one] `{ $backend }` poderia fazer { $count } ação, mas não está disponível aqui; uma pessoa a faz.
   *[other] `{ $backend }` poderia fazer { $count } ações, mas não está disponível aqui; uma pessoa as faz.
}

## O que uma ação faz: um verbo na terceira pessoa, como em “web clica em …”

act-navigate = abre
act-click = clica em
act-select = seleciona
act-clear = desmarca
act-fill = preenche
act-press = pressiona
act-download = baixa
act-upload = envia
act-command = executa
act-request = envia
act-check = procura
act-instruct = faz

## O que algo em uma página é

role-button = botão
role-link = link
role-menuitem = item de menu
role-tab = aba
role-checkbox = caixa de seleção
role-radio = opção
role-textbox = campo
role-combobox = menu suspenso
role-option = opção
role-heading = título
role-switch = chave de ativação
role-searchbox = campo de pesquisa
role-file = campo de arquivo

## O efeito de uma ação

effect-read = só leitura
effect-idempotent = idempotente
effect-probeable = verificável depois
effect-unsafe = não repetível

## De onde se conhece uma ação

from-binding = vínculo
from-code = código
from-text = texto
from-phrase-book = livro de expressões
from-person = pessoa

## O que precisa valer depois de um comando ou de uma requisição

holds-exit = código de saída { $wanted }
holds-status = status { $wanted }
holds-contains = a saída contém { $wanted }
holds-matches = a saída corresponde a { $wanted }
holds-equals = a saída é { $wanted }
holds-json = a resposta contém { $wanted }
holds-json-value = { $path } é { $wanted }
holds-similar = pelo menos { $wanted } da saída é como mostrado

## Por que só uma pessoa pode fazer uma ação

blocked-not-saved = é necessário um valor que nenhuma etapa anterior obtém
blocked-open = só você sabe o que se quer dizer

## Dois planos

diff-same = Os planos são iguais.
diff-differ = { $count ->
    [one] Os planos diferem em { $count } ponto.
   *[other] Os planos diferem em { $count } pontos.
}
diff-version = Versão
diff-language = Idioma
diff-steps = Etapas
diff-step = Etapa { $a } / { $b }
diff-key-format = Formato
diff-key-id = Id
diff-key-procedure = Procedimento
diff-key-version = Versão
diff-key-session = Sessão
diff-key-after = Verificações no final
diff-key-inputs = Entrada
diff-key-sites = Site
diff-key-hosts = Host
diff-key-source = Texto
diff-key-site = Site
diff-key-host = Host
diff-key-actions = Ações
diff-key-timeout = Tempo limite
diff-key-probe = Sondagem
diff-key-already = Já concluído
diff-key-decide = Decisão

## O que está errado em procedimentos, entradas, sites e backends

no-procedure = o documento `{ $id }` não tem etapas numeradas
    .next = `vade show { $id }` mostra o que ele diz
several-procedures = o documento `{ $id }` tem vários procedimentos: { $ids }
    .next = informe um deles
no-such-procedure = o documento `{ $id }` não tem o procedimento `{ $name }`
    .next =
        { $ids-count ->
            [0] ele não tem nenhuma etapa numerada
           *[other] informe { $ids-or }
        }
input-not-assigned = `{ $given }` não dá valor a nenhuma entrada
    .next = escreva --set NOME=VALOR
input-unknown = o procedimento não tem a entrada `{ $name }`
    .next =
        { $count ->
            [0] ele não precisa de entradas
            [1] a única entrada dele é { $inputs }
           *[other] as entradas dele são { $inputs }
        }
inputs-not-yaml = as entradas não são nem YAML nem JSON: { $reason }
    .here = o analisador parou aqui
    .next = escreva cada entrada como `nome: valor`
inputs-type = o valor de uma entrada não é um texto nem um número
    .here = esta
    .next = escreva cada entrada como `nome: valor`
input-control = o valor de `{ $name }` contém um caractere que nenhum comando aceita
    .next = retire o caractere NUL
input-number = `{ $name }` não é um número: { $value }
    .next = escreva algarismos, com um ponto antes dos decimais
input-choice = `{ $name }` não pode ser { $value }
    .next = escolha { $choices-or }
input-secret = `{ $name }` é um segredo e não é informado diretamente
    .next = indique onde ele está: env:NOME, file:CAMINHO ou command:PROGRAMA
input-secret-default = o documento dá um valor ao segredo `{ $name }`, o que só você pode fazer
    .next = retire o valor padrão do documento
input-file = `{ $name }` não é um arquivo: { $value }
    .next = informe o caminho de um arquivo que existe
input-pattern = o valor de `{ $name }` tem a forma errada: { $value }
    .next = ele precisa corresponder por inteiro a `{ $pattern }`
input-pattern-broken = o padrão da entrada `{ $name }` não é uma expressão regular: { $reason }
    .next = corrija `{ $pattern }` no documento
inputs-open =
    { $inputs-count ->
        [one] a entrada { $inputs } está em aberto
       *[other] as entradas { $inputs } estão em aberto
    }
    .next = dê um valor com --set NOME=VALOR, com --inputs ou em uma variável de ambiente
sites-not-yaml = o arquivo de sites não é YAML válido: { $reason }
    .here = o analisador parou aqui
    .next = corrija a linha
sites-type = o valor de `{ $key }` é do tipo errado
    .here = esta chave
    .next = o guia mostra um exemplo de sites.yml
sites-key-unknown = a chave `{ $key }` não existe aqui
    .here = esta chave
    .next = o guia lista as chaves de sites.yml
sites-url = isto não é o endereço de um site
    .here = aqui
    .next = escreva https:// ou http://, o nome do host e nada secreto
sites-credential = a credencial `{ $key }` não é dada por referência
    .next = indique onde ela está: env:NOME, file:CAMINHO ou command:PROGRAMA
sites-host = o host `{ $key }` não pode ser acessado assim
    .here = aqui
    .next = escreva `local`, `user@host` ou `ssh://user@host:port`
backend-unknown = não existe o backend `{ $name }`
    .next = escolha { $available-or }
backend-not-available = o backend `{ $name }` não está disponível aqui
    .next = escolha { $available-or }; uma pessoa faz o resto
diff-not-a-plan = `{ $name }` não é um plano salvo
    .next = salve um com `vade run ID --dry-run --format json`
