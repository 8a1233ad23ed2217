# `vade l10n`: catálogos que acompanham os documentos.

cmd-l10n = Mantém as traduções em dia com os documentos.
cmd-l10n-extract = Atualiza os catálogos do idioma de origem e o l10n.lock de acordo com os documentos.
    .long = Divide os documentos em unidades e grava locales/<idioma>/procedures/<id>.ftl do idioma de origem e locales/l10n.lock. O id de uma unidade é atribuído uma só vez e se mantém quando o texto é editado; as traduções não são alteradas. Executar de novo não muda nada.
    .example1 = os catálogos de todos os documentos de uma árvore:
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
version-unknown = não existe a versão `{ $version }`
    .next = informe uma versão como `ghes-3.5`, `ghes`, `ghec` ou `fpt`; a forma antiga `enterprise-server@2.22` também é aceita
version-not-covered = o documento não se aplica a { $version }, somente a { $versions }
    .here = indicado aqui
    .next = omita `--for` ou informe uma versão à qual o documento se aplique
