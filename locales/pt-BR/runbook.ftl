### Runbooks traduzidos: o que `vade build` escreve nas páginas e diz no caminho.

## As páginas

language-name = Português (Brasil)
runbook-title = Runbooks
runbook-skip = Ir para o conteúdo
runbook-search = Pesquisa
runbook-search-hint = Pesquisar nos runbooks
runbook-found = Encontrados: { $count }
runbook-language = Idioma
runbook-version = Versão
runbook-contents = Nesta página
runbook-progress = { $done } de { $all } etapas concluídas
runbook-reset = Recomeçar
runbook-step = Etapa { $number }
runbook-step-done = Etapa { $number } concluída
runbook-copy = Copiar
runbook-copied = Copiado
runbook-link = Copiar link
runbook-linked = Link copiado
runbook-print = Imprimir
runbook-trail = Trilha de navegação
runbook-before = Anterior
runbook-after = Próximo
runbook-actions = Mostrar ações
runbook-default = Padrão:
runbook-topics = Temas
runbook-other = Outros
runbook-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
runbook-translated = { $share } traduzido
runbook-stale = { $count ->
    [one] { $count } texto desta página é mais antigo que o original. Ele está marcado.
   *[other] { $count } textos desta página são mais antigos que o original. Eles estão marcados.
}
runbook-partly = { $count ->
    [one] { $count } texto desta página não está traduzido. Ele está marcado.
   *[other] { $count } textos desta página não estão traduzidos. Eles estão marcados.
}
runbook-digest = Digest do procedimento
runbook-source = Original

## O que uma etapa faz

runbook-do-navigate = abre
runbook-do-click = clica em
runbook-do-select = seleciona
runbook-do-fill = preenche
runbook-do-press = pressiona
runbook-do-download = baixa
runbook-do-upload = envia
runbook-do-command = executa um comando
runbook-do-request = envia uma solicitação
runbook-do-check = verifica
runbook-do-instruct = é feita por uma pessoa
runbook-effect-read = somente leitura
runbook-effect-idempotent = pode ser repetida
runbook-effect-probeable = pode ser sondada
runbook-effect-unsafe = não deve ser repetida
runbook-from-binding = vínculo
runbook-from-code = pelo código
runbook-from-text = pelo texto
runbook-from-phrase-book = pelo livro de expressões
runbook-from-person = manualmente

## No caminho

build-done = { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
}, gravados: { $written }, removidos: { $removed }
build-watching = observando mudanças nos documentos
    .next = pressione Ctrl+C para terminar
output-unwritable = não é possível gravar `{ $path }`: { $reason }
output-not-ours = a pasta `{ $path }` contém arquivos que `vade build` não gravou
    .next = indique com --out uma pasta nova ou vazia
build-findings-before = { $count ->
    [one] um apontamento continua igual ao da última geração
   *[other] { $count } apontamentos continuam iguais aos da última geração
}
    .next = `vade check` os lista
runbook-all-contents = Conteúdo
pdf-no-font = não há nenhuma fonte para { $language } nesta máquina; cada caractere seria um quadro vazio
    .next = instale uma; no Debian e no Ubuntu, com `apt install { $package }`
value-format-pdf = um runbook para imprimir em cada idioma, com o Chromium
print-failed = não foi possível imprimir as páginas: { $reason }
