### `vade check` e `vade explain`: apontamentos, regras e para que servem.

cmd-check = Verifica documentos, catálogos e traduções.
    .long = Compara cada tradução com o original e cada documento com aquilo a que ele se refere, e avisa do que confundiria quem lê. Termina com 3 se houver erros. A gravidade é definida por `rules:` no vade.yml.
    .example1 = Uma árvore, todos os idiomas:
    .example2 = Só o que é novo desde o branch principal, para uma revisão:
arg-check-paths = Documentos, catálogos, pastas ou IDs; todos se nada for indicado.
    .value = CAMINHO
arg-check-baseline = Omite o que já consta em um relatório anterior em JSON.
    .value = ARQUIVO
arg-check-changed-since = Avisa só dos arquivos que mudaram desde uma revisão do Git.
    .value = REVISÃO
arg-check-fix = Aplica as correções certas e verifica de novo.
arg-check-for = As versões do produto em que os documentos são lidos, separadas por vírgulas; sem valor, todas as que a árvore menciona.
    .value = VERSÕES
arg-check-format = Como os apontamentos são mostrados.
    .value = FORMATO
value-format-sarif = para plataformas de código e editores (SARIF 2.1.0)
cmd-explain = Explica uma regra do `vade check`.
    .long = Diz o que uma regra encontra, por que isso importa e como mudar sua gravidade. Sem nome, lista todas as regras.
    .example1 = Uma regra:
arg-explain-rule = O nome da regra, como aparece nos apontamentos.
    .value = REGRA

check-errors = { PLURAL($count) ->
    [one] { $count } erro
    [many] { $count } de erros
   *[other] { $count } erros
}
check-warnings = { PLURAL($count) ->
    [one] { $count } aviso
    [many] { $count } de avisos
   *[other] { $count } avisos
}
check-notes = { PLURAL($count) ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
}
check-documents = { PLURAL($count) ->
    [one] { $count } documento
    [many] { $count } de documentos
   *[other] { $count } documentos
}
check-languages = { PLURAL($count) ->
    [one] { $count } idioma
    [many] { $count } de idiomas
   *[other] { $count } idiomas
}
check-summary = { $counts } em { $documents }, { $languages }
check-nothing = Nenhum apontamento em { $documents }, { $languages }
check-notes-hidden = As notas são mostradas com `-v`.
check-versions = só em { $versions }
check-fix = `vade check --fix` escreve { $to } no lugar de { $from }
check-fixed = { $count ->
    [0] Não havia nada a corrigir com certeza.
   *[other] { PLURAL($count) ->
        [one] { $count } apontamento corrigido.
        [many] { $count } de apontamentos corrigidos.
       *[other] { $count } apontamentos corrigidos.
    }
}
check-baseline-gone = { PLURAL($count) ->
    [one] { $count } apontamento conhecido não existe mais.
    [many] { $count } de apontamentos conhecidos não existem mais.
   *[other] { $count } apontamentos conhecidos não existem mais.
} Gere o relatório de novo para esquecê-los.
check-family-words = O texto diante do original
check-family-state = Completo e atual
check-family-catalogs = Arquivos Fluent
check-family-trees = Documentos traduzidos
check-family-documents = Documentos
check-family-liquid = Liquid
check-family-files = Arquivos e ajustes
explain-severity = Para mudar, no vade.yml: `rules: { "{" } { $rule }: warning { "}" }`, com `error`, `warning`, `note` ou `off`.

rule-unknown = não existe a regra `{ $name }`
    .next = `vade explain` lista as regras
rule-severity = a regra `{ $name }` não aceita essa gravidade
    .next = indique `error`, `warning`, `note` ou `off`
baseline-unreadable = `{ $path }` não é um relatório em JSON
    .next = gere um: `vade check --format json > { $path }`
git-failed = o Git não diz o que mudou: { $reason }
    .next = verifique a revisão; a árvore precisa estar em um repositório do Git
check-builtin = os procedimentos embutidos fazem parte do programa e não podem ser corrigidos
    .next = indique uma árvore de documentos com `--root`

code-differs = { $how ->
    [lost] falta aqui, mas está no original: o código { $source }
    [added] não está no original: o código { $here }
   *[changed] { $source } no original, { $here } aqui
}
    .next = escreva o código como no original; código nunca é traduzido
variable-differs = { $how ->
    [lost] falta aqui, mas está no original: a variável { $source }
    [added] não está no original: a variável { $here }
   *[changed] a variável { $source } no original, { $here } aqui
}
    .next = use as variáveis do original, cada uma tantas vezes quanto lá
tag-differs = { $how ->
    [lost] falta aqui, mas está no original: a tag { $source }
    [added] não está no original: a tag { $here }
   *[changed] { $source } no original, { $here } aqui
}
    .next = copie a tag do original; tags nunca são traduzidas
tag-order-differs = os blocos do original, { $source }, estão aqui em outra ordem: { $here }
    .next = ponha as tags na ordem do original, para que cada bloco feche o que abriu
link-differs = { $how ->
    [lost] falta aqui, mas está no original: o link para { $source }
    [added] não está no original: o link para { $here }
   *[changed] o link leva a { $source } no original e a { $here } aqui
}
    .next = mantenha o destino do original; de um link só se traduz o texto
image-differs = { $how ->
    [lost] falta aqui, mas está no original: a imagem { $source }
    [added] não está no original: a imagem { $here }
   *[changed] a imagem é { $source } no original e { $here } aqui
}
    .next = mantenha a imagem do original; traduz-se a descrição dela
html-differs = { $how ->
    [lost] falta aqui, mas está no original: o HTML { $source }
    [added] não está no original: o HTML { $here }
   *[changed] HTML: { $source } no original, { $here } aqui
}
    .next = mantenha as tags HTML do original, cada uma tantas vezes quanto lá
placeholder-differs = { $how ->
    [lost] falta aqui, mas está no original: o marcador { $source }
    [added] não está no original: o marcador { $here }
   *[changed] o marcador { $source } no original, { $here } aqui
}
    .next = escreva os marcadores como no original
number-differs = { $how ->
    [lost] falta aqui, mas está no original: o número { $source }
    [added] não está no original: o número { $here }
   *[changed] o número { $source } no original, { $here } aqui
}
    .next = verifique qual dos dois está certo
unit-of-number-differs = { $source } no original, { $here } aqui
    .next = use a unidade de medida do original
label-differs = { $how ->
    [lost] falta aqui, mas está no original: o rótulo { $source }
    [added] não está no original: o rótulo { $here }
   *[changed] o rótulo é { $source } no original e { $here } aqui
}
    .next = dê ao rótulo o nome que o produto mostra; a tradução dele fica em labels.ftl
label-varies = o rótulo “{ $label }” é “{ $here }” aqui e “{ $usual }” em outros lugares
    .next = use uma só tradução em todos os lugares
term-differs = o glossário chama “{ $term }” de { $words }; nada disso está aqui
    .next = use a palavra do glossário ou inclua esta nele
negation-lost = o original diz “{ $word }” e aqui nada nega
    .next = leia os dois: um “não” perdido transforma uma instrução em seu contrário
emphasis-broken = texto em negrito que outros programas mostram com os asteriscos
    .next = tire aspas, parênteses e dois-pontos do negrito ou deixe um espaço ao lado
hidden-character = o caractere invisível { $character } está aqui e não no original
    .next = remova-o; ele muda, sem que se veja, o que pessoas ou programas leem
mixed-script = “{ $word }” mistura alfabetos: { $letter }
    .next = digite a palavra de novo em um só alfabeto
actions-differ = etapa { $step }: { $source } pelo original, { $here } pelo texto daqui
    .next = escreva a etapa de modo que peça as mesmas ações na mesma ordem

unit-missing = { PLURAL($units) ->
    [one] { $units } de { $all } unidades não tem tradução: { $first }
    [many] { $units } de unidades, de { $all }, não têm tradução; a primeira: { $first }
   *[other] { $units } de { $all } unidades não têm tradução; a primeira: { $first }
}
    .next = traduza o que falta; até lá, o original é mostrado
unit-untranslated = { $units ->
    [0] isto ainda é o texto original
   *[other] { PLURAL($units) ->
        [one] { $units } de { $all } unidades ainda é o texto original
        [many] { $units } de unidades, de { $all }, ainda são o texto original
       *[other] { $units } de { $all } unidades ainda são o texto original
    }
}
    .next = traduza o que resta
unit-partly-untranslated = uma parte do texto ainda é a do original: “{ $part }”
    .next = traduza o resto
unit-stale = o original de `{ $unit }` mudou depois da tradução
    .next = atualize a tradução ou confirme-a com `vade l10n accept`
unit-stale-minor = no original de `{ $unit }` mudaram a formatação, as maiúsculas, a pontuação ou um link
    .next = revise-a e confirme-a com `vade l10n accept`
unit-fuzzy = ninguém confirmou `{ $unit }`
    .next = revise-a e confirme-a com `vade l10n accept`
unit-orphan = `{ $unit }` traduz um texto que não existe mais
    .next = remova-a ou guarde-a para depois
unit-swapped = o texto de `{ $unit }` foi escrito para `{ $other }`
    .next = devolva cada tradução à sua unidade
catalog-behind = em `{ $unit }` o catálogo não diz o que o documento diz
    .next = execute `vade l10n extract`
catalog-orphan = `{ $path }` não pertence a nenhum documento
    .next = remova o arquivo ou traga o documento de volta
lock-damaged =
    { $count ->
        [one] uma linha do arquivo lock não é uma entrada ou contradiz outra
       *[other] { $count } linhas do arquivo lock não são entradas ou contradizem outras
    }
    .next = remova o que a mesclagem deixou e execute `vade l10n extract`

ftl-syntax = esta mensagem não é Fluent válido e não é mostrada
    .next = corrija a entrada; em geral é a indentação ou uma chave não fechada
ftl-twice = `{ $id }` está duas vezes; só a primeira conta
    .next = remova uma delas
ftl-unresolved = `{ $what }` não existe
    .next = use um nome que a mensagem original tenha; todas as variantes contam
ftl-cycle = `{ $what }` se refere a si mesmo
    .next = tire uma das referências do círculo
ftl-too-many-placeables = { $what } marcadores, e no máximo 100 são mostrados: o resto do texto seria cortado
    .next = escreva texto no lugar de marcadores ou divida o texto
ftl-too-deep = as chaves estão tão aninhadas que ler este arquivo derrubaria o programa
    .next = feche as chaves
ftl-cut-escape = um escape como `\u00A0` está cortado aqui
    .next = escreva todos os dígitos dele
ftl-too-many-digits = `{ $what }` pede mais dígitos do que um número tem
    .next = indique no máximo 19
plural-forms = { $how ->
    [missing] faltam aqui as formas { $forms } de { $language }
   *[surplus] { $language } não tem a forma { $forms }
}
    .next = dê uma variante para cada forma de plural do idioma

steps-differ = { $how ->
    [missing] falta aqui a etapa { $step } do original: “{ $text }”
    [extra] a etapa { $step } não está no original: “{ $text }”
    [moved] a etapa { $step } é a etapa { $source } do original: “{ $text }”
    [lists] as etapas estão aqui em { PLURAL($here) ->
        [one] { $here } lista
        [many] { $here } de listas
       *[other] { $here } listas
    } e no original em { $source }
   *[count] “{ $heading }” tem { PLURAL($here) ->
        [one] { $here } etapa
        [many] { $here } de etapas
       *[other] { $here } etapas
    } aqui e { $source } no original
}
    .next = dê à tradução as etapas do original, uma a uma
condition-differs = { $how ->
    [lost] falta aqui, mas está no original: a condição { $source }
    [added] não está no original: a condição { $here }
   *[changed] condições: { $source } no original, { $here } aqui
}
    .next = copie as condições do original, para que cada versão mostre o que é dela
include-differs = { $how ->
    [lost] falta aqui, mas está no original: o trecho { $source }
    [added] não está no original: o trecho { $here }
   *[changed] trechos: { $source } no original, { $here } aqui
}
    .next = inclua os mesmos textos nos mesmos lugares
versions-differ = o documento é para { $source } e a tradução para { $here }
    .next = copie `versions` do original
fence-differs = bloco de código: `{ $source }` no original, `{ $here }` aqui
    .next = copie o código do original; só comentários são traduzidos
fence-count-differs = o original tem { $source } blocos de código e a tradução { $here }
    .next = dê à tradução os blocos de código do original
unit-surplus = { PLURAL($units) ->
    [one] um texto não tem lugar no original: { $first }
    [many] { $units } de textos não têm lugar no original; o primeiro: { $first }
   *[other] { $units } textos não têm lugar no original; o primeiro: { $first }
}
    .next = remova o que o original não diz mais
document-missing = não existe a tradução `{ $path }`
    .next = traduza o documento; até lá, o original é mostrado
document-orphan = `{ $path }` traduz um documento que não existe
    .next = remova o arquivo ou traga o documento de volta

procedure-missing = o documento diz como é executado, mas não tem etapas
    .next = escreva as etapas como lista numerada ou remova a chave `vade`
procedure-without-actions = em “{ $heading }” só uma pessoa pode fazer algo
    .next = ponha os rótulos em negrito e os comandos em blocos de código, para que as etapas tenham ações
input-unused = nada usa a entrada `{ $name }`
    .next = use-a como `${ $name }` ou remova-a
input-unasked = a entrada `{ $name }` não tem pergunta
    .next = escreva em `ask` o que deve ser informado
value-unknown = `${ $name }` não é uma entrada nem é guardado por uma etapa
    .next = corrija o nome ou inclua-o em `inputs`
link-dead = o link não leva a lugar nenhum: `{ $target }`
    .next = corrija o caminho; links levam a documentos desta árvore
anchor-dead = o documento não tem a parte `{ $target }`
    .next = use a âncora de um título
image-dead = a imagem não existe: `{ $target }`
    .next = inclua o arquivo ou corrija o caminho
include-unused = nada inclui `{ $name }`
    .next = remova o texto ou use-o
redirect-loop = o redirecionamento `{ $from }` anda em círculo
    .next = remova o endereço de `redirect_from`; ele é de `{ $other }`
redirect-twice = `{ $from }` redireciona para dois documentos; o outro é `{ $other }`
    .next = deixe-o em um dos dois
fence-unclosed = o bloco de código que começa aqui não termina nunca
    .next = feche-o com os mesmos sinais em uma linha própria
data-not-yaml = o arquivo não é YAML válido: { $reason }
    .next = corrija a linha

explain-code-differs = O que está entre crases é copiado, digitado e procurado. Uma letra trocada faz um comando fazer outra coisa, ou nada.
explain-variable-differs = As variáveis são preenchidas quando a página é mostrada. Se falta uma, falta o nome de um produto; se é outra, nomeia outro produto.
explain-tag-differs = Tags do Liquid são instruções para o programa, não palavras. Uma tag traduzida aparece como texto ou perde o que devia incluir.
explain-tag-order-differs = Com os blocos em outra ordem, quem usa uma versão vê a frase de outra.
explain-link-differs = Um link que em um idioma leva a outro lugar manda seus leitores a outra página.
explain-image-differs = Em todos os idiomas deve-se ver a mesma imagem.
explain-html-differs = HTML que só um idioma tem pode mudar a página ou executar código nela.
explain-placeholder-differs = Pessoas e programas substituem marcadores como `$NAME` ou `YOUR-TOKEN` e os procuram pelo nome.
explain-number-differs = Portas, versões, limites e tempos são lidos da página. Números que um idioma escreve por extenso contam como iguais.
explain-unit-of-number-differs = 5 MB não são 5 GB.
explain-label-differs = A página do produto mostra um só rótulo, e é ele que se procura. A tradução fica ao lado, a partir de labels.ftl.
explain-label-varies = Um botão com dois nomes parece dois botões.
explain-term-differs = Um glossary.yml ao lado dos catálogos nomeia os termos e suas traduções. Palavras diferentes para uma coisa parecem coisas diferentes.
explain-negation-lost = “Não exclua” virar “exclua” é o pior erro de uma tradução. As palavras que negam estão listadas por idioma.
explain-emphasis-broken = Em Markdown, negrito que termina em pontuação junto a uma letra aparece com asteriscos na maioria dos programas. Em chinês isso é frequente.
explain-hidden-character = Mudanças de direção, caracteres sem largura e de controle fazem as pessoas lerem outra coisa que os programas, e comandam terminais.
explain-mixed-script = Uma letra cirílica ou grega em uma palavra latina parece certa e nenhuma busca a encontra.
explain-actions-differ = O texto traduzido é lido com os indícios do próprio idioma. Se pede outra coisa que o original, quem o segue faz outra coisa.
explain-unit-missing = Cada unidade recorre sozinha ao texto original e fica marcada. Em uma página aparecem dois idiomas.
explain-unit-untranslated = O texto é o mesmo do original, embora tenha palavras a traduzir.
explain-unit-partly-untranslated = Seis palavras seguidas são as do original.
explain-unit-stale = O arquivo lock sabe para qual texto original cada tradução foi feita. Uma desatualizada não é mostrada; no lugar dela fica o original.
explain-unit-stale-minor = Nada que se note ao ler mudou; a tradução continua sendo mostrada.
explain-unit-fuzzy = Uma importação ou uma ferramenta juntou este texto ao original, e ninguém olhou ainda.
explain-unit-orphan = A unidade não está mais no documento. O texto fica até que alguém o remova.
explain-unit-swapped = O arquivo lock conhece este texto como tradução de outra unidade: duas entradas foram trocadas e as etapas ficariam em outra ordem.
explain-catalog-behind = Unidades são encontradas pelo texto exato. Se o catálogo do idioma de origem fica para trás, as traduções não são encontradas.
explain-catalog-orphan = O documento do catálogo não existe mais ou tem outro nome.
explain-lock-damaged = O arquivo lock sabe para que texto de origem cada tradução foi feita. O que uma mesclagem deixa é ignorado, e um texto desatualizado poderia parecer em dia.
explain-ftl-syntax = O Fluent omite o que não consegue ler e às vezes fica com a metade.
explain-ftl-twice = De duas mensagens com o mesmo nome, a segunda nunca é mostrada.
explain-ftl-unresolved = Um nome que não existe aparece como está. Todas as variantes são testadas, também as de números que ninguém viu ainda.
explain-ftl-cycle = Termos e mensagens que se referem uns aos outros em círculo não podem ser mostrados.
explain-ftl-too-many-placeables = O Fluent resolve no máximo 100 marcadores em uma mensagem e corta o resto sem avisar.
explain-ftl-too-deep = O analisador chama a si mesmo a cada chave até estourar a pilha.
explain-ftl-cut-escape = O analisador procura os dígitos do escape e pode parar no meio de um caractere.
explain-ftl-too-many-digits = Formatar um número com dígitos demais causa um estouro.
explain-plural-forms = Os idiomas têm formas de plural diferentes, segundo os dados CLDR do Unicode. Se falta uma, usa-se a variante padrão e soa errado.
explain-steps-differ = As etapas executadas são as do original. Uma tradução com outras etapas diz outra coisa.
explain-condition-differs = As condições dizem para quais versões é um texto. Se diferem, em um idioma se lê o texto de outra versão.
explain-include-differs = Os trechos contêm etapas inteiras. Um trecho perdido é uma etapa perdida.
explain-versions-differ = A tradução diz ser para outras versões do produto que o original.
explain-fence-differs = Os comandos dos blocos de código são executados como estão. Comentários e blocos de texto podem ser traduzidos.
explain-fence-count-differs = Falta um bloco de código, sobra um, ou suas marcas estão danificadas.
explain-unit-surplus = A tradução foi feita de outro texto que o original atual.
explain-document-missing = O documento não está traduzido neste idioma.
explain-document-orphan = O original foi removido ou movido; a tradução nunca é mostrada.
explain-procedure-missing = A chave `vade` vincula etapas a ações; sem etapas não vincula nada.
explain-procedure-without-actions = Etapas sem ações só podem ser lidas, não executadas.
explain-input-unused = Pergunta-se por um valor que não muda nada.
explain-input-unasked = A pergunta seria, em todos os idiomas, só o nome da entrada.
explain-value-unknown = O valor teria de vir do nada.
explain-link-dead = Documentos mudam de nome e os links são esquecidos.
explain-anchor-dead = Títulos são reescritos e os links para eles são esquecidos.
explain-image-dead = Na página faltaria uma imagem.
explain-include-unused = Textos que nada inclui são traduzidos e mantidos para ninguém.
explain-redirect-loop = Quem usasse um endereço antigo andaria em círculo.
explain-redirect-twice = A qual dos dois documentos o endereço antigo leva é questão de sorte.
explain-fence-unclosed = Tudo o que vem depois vira código, também as etapas.
explain-include-missing = O texto que devia estar aqui não existe; perde-se a etapa que ele contém.
explain-variable-missing = Na frase falta o nome de um produto ou outro valor.
explain-include-cycle = Textos que se incluem em círculo não têm fim.
explain-include-too-deep = Trechos dentro de trechos são seguidos só até um limite.
explain-tag-unknown = Quase sempre uma tag mal escrita ou traduzida.
explain-tag-not-ended = Uma tag sem fim aparece como texto.
explain-tag-unclosed = O bloco vai mais longe do que o previsto.
explain-tag-unopened = Um fim sem começo: o bloco anterior está danificado.
explain-tag-too-deep = Blocos dentro de blocos são seguidos só até um limite.
explain-condition-broken = Uma condição ilegível nunca se cumpre: ninguém vê o texto dela.
explain-condition-unknown = A condição nomeia um produto ou recurso que a árvore não conhece e nunca se cumpre.
explain-expression-broken = A expressão é ilegível e não mostra nada.
explain-expression-unknown = A expressão não tem valor e não mostra nada.
explain-template-loop-limit = Um laço tão longo é um erro.
explain-template-output-limit = Um documento tão grande é um erro.
explain-link-target-missing = A tag faz um link para um documento que não existe.
explain-front-matter-not-yaml = Sem o front matter, um documento não tem título, versões nem ações.
explain-front-matter-not-a-map = O front matter é uma lista de chaves com valores.
explain-front-matter-type = O valor não é do tipo que a chave pede.
explain-data-not-yaml = Variáveis, recursos, glossários e outros dados são lidos como YAML; de um arquivo que não é YAML nada é lido.
explain-file-not-utf8 = Outras codificações mostram letras erradas em algum lugar.
explain-file-too-large = Um procedimento tem alguns kilobytes; isto é outra coisa.
explain-file-outside-tree = Links para fora da árvore poderiam mostrar arquivos que ninguém quis publicar.
explain-file-unreadable = O arquivo existe, mas não pode ser lido.
explain-settings-not-yaml = Os ajustes da árvore, vade.yml, são lidos como YAML.
explain-settings-key-unknown = Um ajuste mal escrito não tem efeito.
explain-settings-type = O ajuste pede um valor de outro tipo.
explain-rule-unknown = Uma regra mal escrita em `rules` não tem efeito.
explain-rule-severity = Uma regra é `error`, `warning`, `note` ou `off`.
explain-version-unknown = A versão não nomeia nenhum produto conhecido.
explain-vade-type = O valor não é do tipo que a chave pede.
explain-vade-key-unknown = Uma chave mal escrita não tem efeito.
explain-vade-step-unknown = A chave vincula ações a uma etapa que o documento não tem.
