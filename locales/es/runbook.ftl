### Runbooks traducidos: lo que `vade build` escribe en sus páginas y dice mientras tanto.

## Las páginas

language-name = Español
runbook-title = Runbooks
runbook-skip = Ir al contenido
runbook-search = Búsqueda
runbook-search-hint = Buscar en los runbooks
runbook-found = Encontrados: { $count }
runbook-language = Idioma
runbook-version = Versión
runbook-contents = En esta página
runbook-progress = { $done } de { $all } pasos hechos
runbook-reset = Empezar de nuevo
runbook-step = Paso { $number }
runbook-step-done = Paso { $number } hecho
runbook-copy = Copiar
runbook-copied = Copiado
runbook-link = Copiar enlace
runbook-linked = Enlace copiado
runbook-print = Imprimir
runbook-trail = Ruta de navegación
runbook-before = Anterior
runbook-after = Siguiente
runbook-actions = Mostrar acciones
runbook-default = Valor predeterminado:
runbook-topics = Temas
runbook-other = Otros
runbook-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
runbook-translated = { $share } traducido
runbook-stale = { $count ->
    [one] { $count } texto de esta página es más antiguo que su original. Está marcado.
   *[other] { $count } textos de esta página son más antiguos que su original. Están marcados.
}
runbook-partly = { $count ->
    [one] { $count } texto de esta página no está traducido. Está marcado.
   *[other] { $count } textos de esta página no están traducidos. Están marcados.
}
runbook-digest = Digest del procedimiento
runbook-source = Original

## Lo que hace un paso

runbook-do-navigate = abre
runbook-do-click = hace clic en
runbook-do-select = selecciona
runbook-do-fill = rellena
runbook-do-press = pulsa
runbook-do-download = descarga
runbook-do-upload = sube
runbook-do-command = ejecuta un comando
runbook-do-request = envía una solicitud
runbook-do-check = comprueba
runbook-do-instruct = lo hace una persona
runbook-effect-read = solo lectura
runbook-effect-idempotent = se puede repetir
runbook-effect-probeable = se puede sondear
runbook-effect-unsafe = no se debe repetir
runbook-from-binding = vínculo
runbook-from-code = según el código
runbook-from-text = según el texto
runbook-from-phrase-book = según el libro de expresiones
runbook-from-person = a mano

## Mientras tanto

build-done = { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
}, escritos: { $written }, eliminados: { $removed }
build-watching = se vigilan los cambios en los documentos
    .next = pulse Ctrl+C para terminar
output-unwritable = no se puede escribir `{ $path }`: { $reason }
output-not-ours = la carpeta `{ $path }` contiene archivos que `vade build` no ha escrito
    .next = indique con --out una carpeta nueva o vacía
build-findings-before = { $count ->
    [one] un hallazgo sigue igual que en la última generación
   *[other] { $count } hallazgos siguen igual que en la última generación
}
    .next = `vade check` los enumera
runbook-all-contents = Contenido
pdf-no-font = en este equipo no hay ninguna fuente para { $language }; cada carácter sería un recuadro vacío
    .next = instale una; en Debian y Ubuntu, con `apt install { $package }`
value-format-pdf = un runbook para imprimir en cada idioma, con Chromium
print-failed = no se han podido imprimir las páginas: { $reason }
