# O que o catálogo do idioma de origem diz ao tradutor sobre cada unidade.

note-title = Título do documento
note-short-title = Título curto do documento
note-intro = Introdução do documento
note-permissions = Quem pode fazer isto
note-product = A que produto isto se aplica
note-ask = Pergunta para a entrada { $name }
note-host = O que é o host { $name }
note-role = Quem tem o papel { $name }
note-value = O que é o valor { $name }
note-heading = Título de seção
note-step = Etapa { $number } de “{ $heading }”
    .alone = Etapa { $number }
note-item = Item de lista em “{ $heading }”
    .alone = Item de lista
note-text = Parágrafo em “{ $heading }”
    .alone = Parágrafo
note-cell = Célula de tabela em “{ $heading }”
    .alone = Célula de tabela
note-alt = Descrição de uma imagem em “{ $heading }”
    .alone = Descrição de uma imagem
note-label = Rótulo em uma página: { $place }
note-topic = Tema de documentos

cmd-l10n-pseudo = Grava catálogos no pseudoidioma en-XA.
    .long = Grava locales/en-XA/ com cada unidade acentuada, alongada e entre colchetes; código, links, Liquid e rótulos ficam como estão. Com --lang en-XA, show, run e build mostram então os documentos nele: o que continua sem acentos não é unidade, e o que se quebra é estreito demais para palavras mais longas. Ninguém precisa guardar esses arquivos; cada execução os cria de novo.
    .example1 = Os documentos de uma árvore no pseudoidioma:
arg-l10n-pseudo-ids = Documentos, ou catálogos como reusables/enterprise; todos, se nenhum for indicado.
    .value = ID
arg-l10n-pseudo-out = Pasta para os catálogos, em lugar da pasta da própria árvore.
    .value = PASTA
arg-l10n-status-agreement = Mostra, em vez disso, se as etapas traduzidas pedem as mesmas ações que as da origem.
l10n-agreement = { $pairs ->
    [one] { $same } de { $pairs } etapa traduzida pede o mesmo
   *[other] { $same } de { $pairs } etapas traduzidas pedem o mesmo
}
l10n-agreement-none = Não há etapas traduzidas aqui.
    .next = `vade l10n status` mostra que idiomas existem
l10n-disagrees = Menos de { $least } das etapas traduzidas pedem o mesmo: { $languages }
    .next = leia as etapas acima: corrija a tradução ou os indícios do idioma
