# O que se mostra dos documentos.

missing-include = O que deveria estar aqui, “{ $name }”, não existe. Consulte a documentação.

# Marcas depois das palavras, entre colchetes.
mark-stale = desatualizado
mark-fuzzy = a revisar
mark-differs = o código difere do original
mark-source = não traduzido

# Caixas.
notice-note = Nota
notice-tip = Dica
notice-warning = Aviso
notice-danger = Perigo

# Antes da descrição de uma imagem, entre colchetes.
picture = Imagem

# Antes do que vale só para uma ferramenta ou um sistema.
only-tool = { $tool ->
    [mac] Somente macOS
    [windows] Somente Windows
    [linux] Somente Linux
    [webui] Somente no navegador
    [cli] Somente GitHub CLI
    [desktop] Somente GitHub Desktop
    [curl] Somente cURL
    [codespaces] Somente Codespaces
    [vscode] Somente Visual Studio Code
   *[other] Somente { $tool }
}

# O cabeçalho de um documento.
count-steps = { $count ->
    [one] { $count } etapa
    [many] { $count } de etapas
   *[other] { $count } etapas
}
show-inputs = O que você precisa saber
show-untranslated = Este documento não está traduzido para o seu idioma ({ $language }).

# A tabela de `vade config`.
config-name = Configuração
config-value = Valor
config-from = Origem
config-default = padrão
# O que fica no lugar de um valor que ninguém define.
config-none-root = os procedimentos integrados
config-none-sites = nenhum
config-none-version = a mais recente que o documento conhece

# `vade list`.
list-broken = não pode ser lido

# Depois de uma exportação, na saída de erros; em seguida, os apontamentos contados por regra.
export-summary = { $documents ->
    [one] { $documents } documento
   *[other] { $documents } documentos
}, { $findings ->
    [0] nenhum apontamento
    [one] { $findings } apontamento
   *[other] { $findings } apontamentos
}
findings-more = { $count ->
    [one] mais um apontamento
   *[other] mais { $count } apontamentos
}
    .next = `-v` mostra todos
