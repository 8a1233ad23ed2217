# `vade l10n`: catálogos que acompanham os documentos.

cmd-l10n = Mantém as traduções em dia com os documentos.
cmd-l10n-extract = Atualiza os catálogos do idioma de origem e o l10n.lock de acordo com os documentos.
    .long = Divide os documentos em unidades e grava locales/<idioma>/procedures/<id>.ftl do idioma de origem e locales/l10n.lock. O id de uma unidade é atribuído uma só vez e se mantém quando o texto é editado; as traduções não são alteradas. Executar de novo não muda nada.
    .example1 = Os catálogos de todos os documentos de uma árvore:
arg-l10n-extract-ids = Documentos a extrair; todos, se nenhum for indicado.
    .value = ID
l10n-extracted = { $units ->
    [one] { $units } unidade
   *[other] { $units } unidades
} em { $catalogs ->
    [one] { $catalogs } catálogo
   *[other] { $catalogs } catálogos
}; { $files ->
    [0] nada a alterar.
    [one] { $files } arquivo gravado.
   *[other] { $files } arquivos gravados.
}
l10n-builtin = os procedimentos integrados fazem parte do programa; não é possível gravar os catálogos deles
    .next = indique uma árvore de documentação com `--root`
file-unwritable = não é possível gravar o arquivo `{ $path }`: { $reason }
    .next = verifique a pasta, as permissões dela e o espaço em disco

cmd-l10n-accept = Confirma que as traduções continuam válidas embora o original tenha mudado.
    .long = Marca as traduções destes documentos, no idioma de --lang, como feitas para os textos originais atuais. Uma tradução editada depois que o original mudou não precisa disso.
    .example1 = Os textos em alemão de um documento foram revisados:
arg-l10n-accept-ids = Documentos ou catálogos como reusables/enterprise.
    .value = ID
cmd-l10n-status = Mostra como está cada idioma.
    .long = Conta as unidades de cada idioma e catálogo: em dia, desatualizadas em detalhes, desatualizadas, a revisar, ausentes e órfãs.
    .example1 = Na CI, onde todos os idiomas precisam estar completos:
arg-l10n-status-min = Termina com 3 se algum idioma tiver menos que esta parte das unidades em dia.
    .value = PORCENTAGEM
l10n-accepted = { $units ->
    [0] Nada a confirmar: todas as traduções ({ $language }) estão em dia.
    [one] { $units } tradução confirmada ({ $language }).
   *[other] { $units } traduções confirmadas ({ $language }).
}
l10n-language = De que idioma se trata?
    .next = informe-o com `--lang`: { $languages }
l10n-no-catalogs = Não há catálogos aqui.
    .next = `vade l10n extract` grava os do idioma de origem
l10n-behind = Com menos de { $least } em dia: { $languages }
    .next = `vade l10n status` mostra quais são os documentos
l10n-fresh = { $units } em dia
l10n-stale-minor = { $units ->
    [one] { $units } desatualizada em detalhes
   *[other] { $units } desatualizadas em detalhes
}
l10n-stale = { $units ->
    [one] { $units } desatualizada
   *[other] { $units } desatualizadas
}
l10n-fuzzy = { $units } a revisar
l10n-missing = { $units ->
    [one] { $units } ausente
   *[other] { $units } ausentes
}
l10n-orphan = { $units ->
    [one] { $units } órfã
   *[other] { $units } órfãs
}

cmd-l10n-import = Incorpora documentos traduzidos aos catálogos.
    .long = Lê translations/<idioma>/ de uma árvore de documentação, associa suas unidades às do original, corrige o Liquid danificado de acordo com o original, reconhece os rótulos da interface em todas as formas e grava os catálogos, os rótulos e o arquivo de bloqueio. Os pares duvidosos ficam a revisar. As unidades que um catálogo já tem não são alteradas.
    .example1 = As traduções para o espanhol de uma árvore:
arg-l10n-import-into = Pasta para os catálogos, no lugar da pasta da árvore.
    .value = PASTA
l10n-imported = { $units ->
    [one] { $units } unidade incorporada
   *[other] { $units } unidades incorporadas
} ({ $language }), { $fuzzy } a revisar; { $share } das unidades do original têm um par; { $files ->
    [one] { $files } arquivo gravado.
   *[other] { $files } arquivos gravados.
}
l10n-import-missing = sem par: { $units }
l10n-import-fuzzy = linha { $line }: a revisar
l10n-import-left-over = linha { $line }: sem lugar no original: { $text }
l10n-label-disputed = o rótulo “{ $label }” está traduzido de várias formas: { $translations }
l10n-nothing-to-import = Não há nada a incorporar em { $folder }.
    .next = verifique se os documentos têm os mesmos caminhos que os do original
