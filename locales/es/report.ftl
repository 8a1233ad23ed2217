# Lo que se muestra de los documentos.

missing-include = Lo que va aquí, “{ $name }”, no está. Búsquelo en la documentación.

# Marcas detrás de las palabras, entre corchetes.
mark-stale = desactualizado
mark-fuzzy = por revisar
mark-differs = el código difiere del original
mark-source = sin traducir

# Recuadros.
notice-note = Nota
notice-tip = Consejo
notice-warning = Advertencia
notice-danger = Peligro

# Delante de la descripción de una imagen, entre corchetes.
picture = Imagen

# Delante de lo que solo vale para una herramienta o un sistema.
only-tool = { $tool ->
    [mac] Solo macOS
    [windows] Solo Windows
    [linux] Solo Linux
    [webui] Solo en el navegador web
    [cli] Solo GitHub CLI
    [desktop] Solo GitHub Desktop
    [curl] Solo cURL
    [codespaces] Solo Codespaces
    [vscode] Solo Visual Studio Code
   *[other] Solo { $tool }
}

# El encabezado de un documento.
count-steps = { $count ->
    [one] { $count } paso
    [many] { $count } de pasos
   *[other] { $count } pasos
}
show-inputs = Lo que necesita saber
show-untranslated = Este documento no está traducido a su idioma ({ $language }).

# La tabla de `vade config`.
config-name = Ajuste
config-value = Valor
config-from = Origen
config-default = predeterminado
# Lo que ocupa el lugar de un valor que nadie define.
config-none-root = los procedimientos integrados
config-none-sites = ninguno
config-none-version = la más reciente que conozca el documento

# `vade list`.
list-broken = no se puede leer

# Tras una exportación, en la salida de errores; después, los hallazgos contados por regla.
export-summary = { $documents ->
    [one] { $documents } documento
   *[other] { $documents } documentos
}, { $findings ->
    [0] ningún hallazgo
    [one] { $findings } hallazgo
   *[other] { $findings } hallazgos
}
findings-more = { $count ->
    [one] un hallazgo más
   *[other] { $count } hallazgos más
}
    .next = `-v` los muestra todos
