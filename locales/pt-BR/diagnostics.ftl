### O que não está certo e o que fazer. `.here` rotula a parte marcada da linha; `.next` diz o que fazer.

severity-error = erro
severity-warning = aviso
severity-note = nota
problem-colon = :{ " " }
problem-between = ,{ " " }
problem-nearest = semelhantes
problem-next = próximo passo

## A linha de comando

argument-unknown = não existe a opção `{ $argument }`
    .next = consulte com `--help` as opções deste comando
argument-missing =
    { $arguments-count ->
        [one] falta o argumento { $arguments }
       *[other] faltam os argumentos { $arguments }
    }
    .next = informe-o; `--help` explica cada argumento
argument-conflict = `{ $argument }` e `{ $other }` não podem ser usados juntos
    .next = retire um dos dois
argument-twice = `{ $argument }` foi informado mais de uma vez
    .next = informe-o uma só vez
argument-surplus = `{ $argument }` é um argumento a mais
    .next = retire-o ou escreva-o entre aspas junto com o anterior
argument-not-utf8 = um argumento não é UTF-8 válido
    .next = digite-o de novo ou dê outro nome ao arquivo
arguments-invalid = a linha de comando não está correta
    .next = consulte `vade --help`
command-unknown = não existe o comando `{ $command }`
    .next = `vade --help` lista os comandos
command-missing = falta um comando
    .next = `vade --help` lista os comandos
value-missing = `{ $argument }` precisa de um valor
    .next =
        { $values-count ->
            [0] escreva-o depois da opção
           *[other] informe { $values-or }
        }
value-invalid = `{ $value }` não é um valor de `{ $argument }`
    .next =
        { $values-count ->
            [0] `--help` diz o que a opção aceita
           *[other] informe { $values-or }
        }
value-surplus = `{ $value }` é um valor a mais para `{ $argument }`
    .next = retire-o
log-file-unwritable = não é possível escrever no arquivo de log `{ $path }`: { $reason }
    .next = informe outro arquivo com `--log-file`
not-yet = `{ $command }` ainda não pode fazer nada
    .next = `vade --help` lista os outros comandos

## Idiomas

language-unknown = o idioma `{ $language }` não está disponível
    .next = escolha { $languages-or }
languages-several = várias traduções correspondem a `{ $language }`: { $languages }
    .next = informe uma delas com `--lang`
language-used = o idioma é `{ $used }`, pois { $from } diz `{ $asked }`
locale-not-fluent = esta mensagem não é Fluent válido
    .here = a entrada começa aqui
    .next = corrija a entrada; o mais comum é um recuo errado ou uma chave que não foi fechada

## Arquivos e árvores

root-not-there = não existe a pasta `{ $path }`
    .next = informe com `--root` a raiz da árvore de documentação
no-such-file = não existe o arquivo `{ $path }`
    .next = `vade list` mostra os documentos que existem
no-such-document = não existe o documento `{ $name }`
    .next = `vade list` mostra os documentos que existem
several-documents = vários documentos se chamam `{ $name }`
    .next = informe um deles: { $ids-or }
file-unreadable = não é possível ler o arquivo `{ $path }`: { $reason }
    .next = verifique se ele existe e se você tem permissão de leitura
file-outside-tree = o caminho `{ $path }` sai da árvore de documentação
    .next = só arquivos da árvore são lidos; copie o arquivo para dentro dela
file-too-large = o arquivo `{ $path }` é grande demais: { $megabytes } MB; são lidos no máximo { $limit } MB
    .next = informe um documento Markdown; se for um, divida-o
file-not-utf8 = o arquivo `{ $path }` não é UTF-8 válido
    .here = não é um caractere
    .next = salve o arquivo como UTF-8

## Front matter e configurações

front-matter-not-yaml = o front matter não é YAML válido: { $reason }
    .here = o analisador parou aqui
    .next = corrija a linha; um texto que contém `: ` ou começa com um caractere especial precisa de aspas
front-matter-not-a-map = o front matter não é uma lista de chaves com valores
    .next = escreva cada entrada como `chave: valor`
front-matter-type =
    { $expected ->
        [text] o valor de `{ $key }` não é um texto
        [list] o valor de `{ $key }` não é uma lista de textos
        [versions] o valor de `{ $key }` não indica produtos com suas versões
       *[other] o valor de `{ $key }` é do tipo errado
    }
    .here = esta chave
    .next =
        { $expected ->
            [text] escreva um único texto, entre aspas se necessário
            [list] escreva uma lista como `[um, dois]`
            [versions] escreva produtos com suas versões, por exemplo { "`{ ghes: '>=3.1' }`" }
           *[other] a referência do formato diz o que a chave aceita
        }
settings-not-yaml = as configurações da árvore não são YAML válido: { $reason }
    .here = o analisador parou aqui
    .next = corrija a linha
settings-key-unknown = não existe a configuração `{ $key }`
    .here = esta chave
    .next = corrija o nome ou remova a linha
settings-type = o valor de `{ $key }` é do tipo errado
    .here = esta chave
    .next = a referência do formato diz o que a configuração aceita
setting-value-unknown = `{ $value }` não é um valor de { $setting }
    .next = use um destes: { $values-or }
config-key-unknown = `config.yml` define `{ $key }`, que não significa nada aqui
    .next = corrija o nome ou remova a linha
topic-unknown = nenhum documento tem o tema `{ $topic }`

## Templates

include-missing = não existe o trecho reutilizável `{ $name }`
    .here = pedido aqui
    .next = corrija o nome ou acrescente o texto a `data/reusables`
variable-missing = não existe a variável `{ $name }`
    .here = pedida aqui
    .next = corrija o nome ou acrescente a variável a `data/variables`
include-cycle = `{ $name }` inclui a si mesmo
    .here = aqui o ciclo se fecha
    .next = tire do ciclo um dos trechos
include-too-deep = há trechos aninhados demais em `{ $name }`
    .here = não é seguido além daqui
    .next = ponha o texto onde ele é necessário, com menos trechos intermediários
tag-unknown = não existe a tag `{ $name }`
    .here = esta tag
    .next = corrija o nome; o texto em volta da tag fica como está
tag-not-ended = uma tag que começa com `{ $name }` nunca termina
    .here = ela começa aqui
    .next = termine a tag na mesma linha
tag-unclosed = o bloco `{ $name }` nunca é fechado
    .here = ele é aberto aqui
    .next = feche-o com a tag de fechamento correspondente
tag-unopened = `{ $name }` fecha ou continua um bloco que não está aberto
    .here = esta tag
    .next = remova a tag ou abra o bloco antes dela
tag-too-deep = há blocos aninhados demais em `{ $name }`
    .here = não é seguido além daqui
    .next = aninhe menos blocos
condition-broken = não é possível ler a condição `{ $name }`
    .here = esta condição
    .next = escreva-a como `{ "{% ifversion ghes > 3.4 or ghec %}" }`
condition-unknown = nada se sabe de `{ $name }`, portanto a condição não é satisfeita
    .here = esta condição
    .next = use o nome de um produto, de uma versão ou de um recurso da árvore
expression-broken = não é possível ler a expressão `{ $name }`
    .here = esta expressão
    .next = corrija-a; aqui só cabem nomes, textos, números e filtros
expression-unknown = `{ $name }` não tem valor e não mostra nada
    .here = esta expressão
    .next = use uma variável definida pelo documento ou pela árvore
template-loop-limit = o documento precisa de mais de { $limit } voltas para seus laços e trechos
    .here = abandonado aqui
    .next = encurte o laço
template-output-limit = o documento passa de { $megabytes } MB quando suas tags são expandidas
    .next = procure o trecho ou o laço que se repete
link-target-missing = não existe o documento `{ $name }` para o link
    .here = este link
    .next = corrija o caminho

## Versões

version-unknown = não existe a versão `{ $version }`
    .next = informe um produto com a versão, como `ghes-3.5`, ou então `ghec` ou `fpt`
version-not-covered = o documento não é para a versão `{ $version }`
    .here = ele é para { $versions }
    .next = escolha outra versão com `--for`

## A chave `vade`

vade-type =
    { $expected ->
        [text] o valor de `{ $key }` não é um texto
        [list] o valor de `{ $key }` não é uma lista
        [map] o valor de `{ $key }` não é uma lista de chaves com valores
        [number] o valor de `{ $key }` não é um número
        [true-or-false] o valor de `{ $key }` não é nem `true` nem `false`
        [duration] o valor de `{ $key }` não é uma duração
        [share] o valor de `{ $key }` não é uma proporção entre 0 e 1
        [choices] `{ $key }` não tem opções
        [probe] `{ $key }` não é nem uma requisição nem um comando
        [request] `{ $key }` não é uma requisição
        [action] `{ $key }` não é uma ação
        [one-of] o valor de `{ $key }` não é nenhum dos possíveis
        [pattern] `{ $key }` não é uma expressão regular
        [json-path] `{ $key }` não é um caminho JSON
        [name] `{ $key }` não pode ser um nome
        [prerequisite] `{ $key }` não nomeia nenhum procedimento
        [no-body] a requisição em `{ $key }` não pode ter corpo
        [instruct] `{ $key }` não aceita nenhum valor
       *[other] o valor de `{ $key }` é do tipo errado
    }
    .here = esta chave
    .next =
        { $expected ->
            [text] escreva um único texto, entre aspas se necessário
            [list] escreva uma lista como `[um, dois]`
            [number] escreva um número sem unidade
            [duration] escreva um número com a unidade, como `30s` ou `5m`
            [share] escreva um número como `0.8`
            [choices] enumere-as: `choices: [um, dois]`
            [probe] escreva `request: GET cloud:/path` ou `command: …`
            [one-of] informe { $words-or }
            [request] escreva um método, um site e um caminho, como `GET cloud:/path`
            [pattern] corrija-a; em geral o motivo são parênteses ou `\`
            [json-path] comece com `$`, por exemplo `$.items[0].name`
            [name] comece com uma letra; depois pode haver letras, dígitos, `-` e `_`
            [prerequisite] escreva o identificador de um procedimento, ou `procedure:` com ele
            [no-body] retire-o; só métodos como `POST` têm um
            [instruct] escreva `instruct: true`; a etapa diz o que fazer
            [map] escreva abaixo chaves com valores, cada uma em sua linha
            [true-or-false] escreva `true` ou `false`
            [action] escreva `navigate`, `click`, `select`, `fill`, `press`, `download`, `upload`, `command`, `request`, `check` ou `instruct`
           *[other] a referência do formato diz o que a chave aceita
        }
vade-key-unknown = a chave `{ $key }` não significa nada aqui
    .here = esta chave
    .next = use uma destas: { $known-or }
