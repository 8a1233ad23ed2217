### A linha de comando: ajuda, preenchimento automático e o que se diz dos idiomas.

## Ajuda

help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opções
help-global-options = Opções de todos os comandos
help-examples = Exemplos
help-exit-codes = Códigos de saída
help-environment = Variáveis de ambiente
help-placeholder-options = OPÇÕES
help-placeholder-command = COMANDO
help-values = ({ $values })
help-values-default = ({ $values }; padrão: { $default })
help-more = Todas as opções, códigos de saída e variáveis de ambiente: `{ $command }`

## Comandos

cmd-vade = Executa os procedimentos da sua documentação, no seu idioma e com o mesmo plano em todos os idiomas.
    .long =
        Um procedimento é uma lista numerada em um documento Markdown. As ações vêm do documento no idioma de origem; uma
        tradução fornece apenas as palavras. A prévia mostra exatamente o que seria executado, e uma execução pode ser retomada
        depois de qualquer interrupção.
    .example1 = Quais procedimentos existem:
    .example2 = Um deles, para leitura, em português:
    .example3 = O que ele faria, etapa por etapa, sem fazer nada:
cmd-list = Lista os documentos de uma árvore de documentação.
    .long =
        Sem `--root`, lista a árvore em que está a pasta de trabalho ou, se não houver, os procedimentos integrados. Um documento que
        não pode ser lido aparece como defeituoso e nunca esconde os outros.
    .example1 = Procedimentos sobre um tema:
    .example2 = Os documentos de outra árvore, para um programa:
cmd-show = Mostra um procedimento para leitura.
    .long =
        O documento é indicado pelo identificador, pelo caminho do arquivo ou, para um só dos seus procedimentos, como
        `documento#título`. O que não está traduzido aparece no idioma de origem e fica assinalado.
    .example1 = Um procedimento integrado:
    .example2 = Em Markdown sem tags de template, para uma versão do produto:
cmd-run = Mostra a prévia de um procedimento ou o executa etapa por etapa.
    .long =
        O plano é mostrado e aprovado uma única vez. Cada etapa é registrada antes e depois de ser feita, de modo que uma execução
        interrompida continua de onde estava e nada é feito duas vezes. Comandos só são executados com `--backend shell`; o que
        nenhum backend pode fazer fica com você, e o programa espera.
    .example1 = O que seria feito, em alemão:
    .example2 = Executar os comandos no shell e deixar as demais etapas com você:
cmd-runs = Lista, mostra e retoma execuções.
    .example1 = Todas as execuções deste computador:
    .example2 = Retomar uma execução:
cmd-runs-list = Lista as execuções deste computador.
cmd-runs-show = Mostra o que uma execução fez.
cmd-runs-resume = Retoma uma execução de onde ela parou.
cmd-runs-resolve = Informa o que aconteceu com uma etapa em dúvida.
    .long =
        Uma etapa fica em dúvida quando o programa termina depois do início dela e antes de o resultado ser registrado. Verifique
        no próprio sistema e informe se a etapa foi concluída, se deve ser refeita ou se a execução deve terminar. Com
        `abort`, uma execução que ninguém vai retomar termina em qualquer etapa não resolvida.
cmd-diff = Compara dois planos.
    .long =
        Cada um é `ID`, `ID@versão` ou `ID@versão:idioma`, o caminho de um documento ou um plano salvo com
        `vade run ID --dry-run --format json`. O código de saída é 0 se os planos são iguais e 3 se diferem.
    .example1 = O que muda em um procedimento de uma versão do produto para a seguinte:
cmd-export = Escreve todos os documentos de uma árvore como JSON Lines.
    .long =
        Uma linha é escrita para cada documento, na ordem dos caminhos. O que está errado neles é informado na saída de erros.
    .example1 = Os documentos em espanhol de uma árvore, em um arquivo:
cmd-build = Gera runbooks em todos os idiomas: um site, Markdown ou livros.
    .long =
        Sem ID são gerados todos os documentos da árvore e, sem --lang, todos os idiomas (alguns com `--lang de,es`). O site
        funciona a partir de uma pasta e de qualquer servidor web e não pede nada à rede. Na vez seguinte só é gravado o que
        mudou. Os arquivos da pasta de saída que não são mais necessários são removidos se `vade build` os gravou.
    .example1 = Um site com todos os documentos em todos os idiomas:
    .example2 = Livros para o mdBook em dois idiomas:
    .example3 = Um site com cores e fontes próprias, gerado de novo após cada mudança:
cmd-config = Mostra cada configuração e de onde ela vem.
    .example1 = Todas as configurações:
cmd-completions = Escreve um script que completa comandos em um shell.
    .example1 = Para o Bash:

## Argumentos e opções que vários comandos têm em comum

arg-lang = Idioma de todos os textos.
    .value = IDIOMA
    .long =
        Qualquer tag de idioma ou nome de localidade é aceito: pt_BR.UTF-8 leva ao português do Brasil; es-MX, ao espanhol. Em uma
        árvore traduzida, vale a pasta com exatamente esse nome ou, se não houver, a correspondente.
arg-root = Árvore de documentação em que se trabalha.
    .value = PASTA
arg-color = Quando usar cores.
    .value = QUANDO
arg-quiet = Informa apenas erros.
arg-verbose = Informa mais; usado duas vezes, mais ainda.
arg-log-file = Acrescenta um log para programas a este arquivo.
    .value = ARQUIVO
arg-help = Mostra a ajuda: curta com `-h`, completa com `--help`.
arg-version = Mostra a versão do programa.
arg-id = O documento: o identificador, o caminho do arquivo ou `documento#título`.
    .value = ID
arg-for = Versão do produto, como `ghes-3.5`, `ghec` ou `fpt`.
    .value = VERSÃO
arg-format = Forma da saída.
    .value = FORMATO
arg-labels = Como mostrar os rótulos das páginas do produto.
    .value = MODO
arg-backend = O que pode realizar ações, separado por vírgulas: `human`, `shell`, `ssh`, `http`, `web`, `browser`.
    .value = BACKENDS
arg-set = Valor de uma entrada, como `nome=valor`, ou como `id:nome=valor` para esse pré-requisito; pode ser repetido.
    .value = NOME=VALOR
arg-inputs = Arquivo com valores de entradas, em YAML ou JSON.
    .value = ARQUIVO
arg-sites = Arquivo que diz onde estão os sites e os hosts.
    .value = ARQUIVO
arg-state = Pasta em que as execuções são guardadas.
    .value = PASTA
arg-run = A execução: o identificador ou o início dele.
    .value = EXECUÇÃO

## Argumentos e opções de um só comando

arg-list-topic = Apenas documentos sobre este tema.
    .value = TEMA
arg-run-dry-run = Mostra o que seria feito e não faz nada.
arg-run-human = Deixa estas etapas com uma pessoa, pelos números.
    .value = NÚMEROS
arg-run-approve = Executa exatamente o plano com este digest, sem perguntar, ou recusa; pode ser repetido quando os pré-requisitos têm planos próprios.
    .value = DIGEST
arg-run-again = Executa mais uma vez um plano cuja aprovação já foi usada por uma execução.
arg-run-yes = Não pede aprovação; só onde nada real pode ser tocado.
arg-runs-resolve-step = Número da etapa.
    .value = ETAPA
arg-runs-resolve-outcome = O que aconteceu com a etapa.
    .value = RESULTADO
arg-runs-resolve-why = Como você sabe; fica registrado com a execução.
    .value = MOTIVO
arg-diff-a = Um plano.
    .value = A
arg-diff-b = O outro plano.
    .value = B
arg-export-verbatim = Lê cada arquivo traduzido por si só, sem alinhá-lo com o original.
arg-build-ids = Os documentos; sem nenhum, todos.
    .value = ID
arg-build-out = A pasta em que se gera.
    .value = PASTA
arg-build-for = As versões do produto, separadas por vírgulas.
    .value = VERSÕES
arg-build-css = Uma folha de estilo que é acrescentada à do site.
    .value = ARQUIVO
arg-build-watch = Gera de novo sempre que um documento ou catálogo muda.
arg-completions-shell = O shell.
    .value = SHELL

## Valores de opções

value-color-auto = apenas em um terminal
value-labels-source = o rótulo como o produto o mostra
value-labels-translated = a tradução dele
value-labels-both = o rótulo com a tradução ao lado
value-format-text = para pessoas
value-format-markdown = CommonMark sem tags de template
value-format-html = páginas para o navegador
value-format-mdbook = um livro para o mdBook em cada idioma
value-format-json = para programas
value-outcome-done = foi concluída; a execução continua com a etapa seguinte
value-outcome-retry = não foi concluída; é refeita
value-outcome-abort = a execução termina aqui; vale qualquer etapa não resolvida

## Códigos de saída

exit-0 = Tudo foi concluído.
exit-1 = Uma etapa falhou.
exit-2 = A linha de comando ou os dados não estão corretos.
exit-3 = Há apontamentos ou diferenças.
exit-4 = A execução espera por uma pessoa.
exit-5 = Uma etapa está em dúvida: pode ter sido feita ou não.
exit-130 = Interrompido pelo teclado.

## Variáveis de ambiente

env-lang = Idioma, quando `--lang` não é indicado.
env-options = As opções de mesmo nome, quando não são informadas.
env-config = Pasta da sua configuração, no lugar da usual da plataforma.
env-state = Pasta em que as execuções são guardadas, no lugar da usual da plataforma.
env-locales = Pasta com mais idiomas ou com mensagens nas suas próprias palavras.
env-input = Valor de uma entrada, com o nome em maiúsculas: VADE_INPUT_DOMAIN é a entrada `domain`.
env-locale = Idioma do terminal, quando nada mais indica um.
env-color = Nunca usar cores; usar cores também sem terminal.
env-columns = Largura da saída.

## Unidades

unit-seconds = { $number } s
unit-minutes = { $number } min
unit-hours = { $number } h
unit-two = { $large } { $small }
unit-percent = { $number }%
unit-bytes = { $number } B
unit-kilobytes = { $number } kB
unit-megabytes = { $number } MB
unit-gigabytes = { $number } GB
