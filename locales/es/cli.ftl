### La línea de comandos: ayuda, autocompletado y lo que se dice de los idiomas.

## Ayuda

help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-global-options = Opciones de todos los comandos
help-examples = Ejemplos
help-exit-codes = Códigos de salida
help-environment = Variables de entorno
help-placeholder-options = OPCIONES
help-placeholder-command = COMANDO
help-values = ({ $values })
help-values-default = ({ $values }; valor predeterminado: { $default })
help-more = Todas las opciones, los códigos de salida y las variables de entorno: `{ $command }`

## Comandos

cmd-vade = Ejecuta los procedimientos de su documentación, en su idioma y con el mismo plan en todos los idiomas.
    .long =
        Un procedimiento es una lista numerada de un documento Markdown. Sus acciones salen del documento en el idioma de
        origen; una traducción solo aporta las palabras. La vista previa muestra exactamente lo que se ejecutaría, y una
        ejecución se puede reanudar después de cualquier interrupción.
    .example1 = Qué procedimientos hay:
    .example2 = Uno de ellos, para leerlo, en portugués:
    .example3 = Qué haría, paso a paso, sin hacer nada:
cmd-list = Enumera los documentos de un árbol de documentación.
    .long =
        Sin `--root`, se trata del árbol al que pertenece la carpeta de trabajo o, si no hay ninguno, de los procedimientos
        integrados. Un documento que no se puede leer aparece como dañado y nunca oculta a los demás.
    .example1 = Los procedimientos sobre un tema:
    .example2 = Los documentos de otro árbol, para un programa:
cmd-show = Muestra un procedimiento para leerlo.
    .long =
        El documento se indica por su identificador, por la ruta de su archivo o, si se quiere solo uno de sus procedimientos,
        como `documento#encabezado`. Lo que no está traducido se muestra en el idioma de origen y queda señalado.
    .example1 = Un procedimiento integrado:
    .example2 = En Markdown sin etiquetas de plantilla, para una versión del producto:
cmd-run = Muestra una vista previa de un procedimiento o lo ejecuta paso a paso.
    .long =
        El plan se muestra y se aprueba una sola vez. Cada paso se registra antes y después de hacerlo, de modo que una ejecución
        interrumpida continúa donde estaba y nada se hace dos veces. Los comandos solo se ejecutan con `--backend shell`; lo que
        ningún backend puede hacer lo hace usted, y el programa espera.
    .example1 = Qué se haría, en alemán:
    .example2 = Ejecutar los comandos en el shell y hacer usted los demás pasos:
cmd-runs = Enumera, muestra y reanuda ejecuciones.
    .example1 = Todas las ejecuciones de este equipo:
    .example2 = Reanudar una ejecución:
cmd-runs-list = Enumera las ejecuciones de este equipo.
cmd-runs-show = Muestra qué ha hecho una ejecución.
cmd-runs-resume = Reanuda una ejecución donde se detuvo.
cmd-runs-resolve = Indica qué fue de un paso en duda.
    .long =
        Un paso está en duda si el programa terminó después de que el paso empezara y antes de que se registrara su resultado.
        Compruébelo en el propio sistema e indique si el paso está hecho, si se debe repetir o si la ejecución debe terminar.
        Con `abort`, una ejecución que nadie reanudará termina en cualquier paso sin resolver.
cmd-diff = Compara dos planes.
    .long =
        Cada uno es `ID`, `ID@versión` o `ID@versión:idioma`, la ruta de un documento o un plan guardado con
        `vade run ID --dry-run --format json`. El código de salida es 0 si los planes son iguales y 3 si difieren.
    .example1 = Qué cambia en un procedimiento de una versión del producto a la siguiente:
cmd-export = Escribe todos los documentos de un árbol como JSON Lines.
    .long =
        Se escribe una línea por documento, en el orden de sus rutas. Lo que no está bien en ellos se indica en la salida de
        errores.
    .example1 = Los documentos en español de un árbol, en un archivo:
cmd-build = Genera runbooks en todos los idiomas: un sitio, Markdown o libros.
    .long =
        Sin ID se generan todos los documentos del árbol y sin --lang todos los idiomas (algunos con `--lang de,es`). El sitio
        funciona desde una carpeta y desde cualquier servidor web, y no pide nada a la red. La siguiente vez solo se escribe lo
        que ha cambiado. Los archivos de la carpeta de salida que ya no hacen falta se eliminan si los escribió `vade build`.
    .example1 = Un sitio con todos los documentos en todos los idiomas:
    .example2 = Libros para mdBook en dos idiomas:
    .example3 = Un sitio con colores y fuentes propios, generado de nuevo tras cada cambio:
cmd-config = Muestra cada ajuste y de dónde procede.
    .example1 = Todos los ajustes:
cmd-completions = Escribe un script que completa los comandos en un shell.
    .example1 = Para Bash:

## Argumentos y opciones que comparten varios comandos

arg-lang = Idioma de todos los textos.
    .value = IDIOMA
    .long =
        Se acepta cualquier etiqueta de idioma o nombre de configuración regional: pt_BR.UTF-8 da el portugués de Brasil y es-MX,
        el español. En un árbol traducido se toma la carpeta que se llama exactamente así o, si no, la que corresponde.
arg-root = Árbol de documentación con el que se trabaja.
    .value = CARPETA
arg-color = Cuándo se usan colores.
    .value = CUÁNDO
arg-quiet = Solo informa de errores.
arg-verbose = Informa con más detalle; dos veces, con más todavía.
arg-log-file = Agrega un registro para programas a este archivo.
    .value = ARCHIVO
arg-help = Muestra la ayuda: breve con `-h`, completa con `--help`.
arg-version = Muestra la versión del programa.
arg-id = El documento: su identificador, la ruta de su archivo o `documento#encabezado`.
    .value = ID
arg-for = Versión del producto, por ejemplo `ghes-3.5`, `ghec` o `fpt`.
    .value = VERSIÓN
arg-format = Forma de la salida.
    .value = FORMATO
arg-labels = Cómo se muestran las etiquetas de las páginas del producto.
    .value = MODO
arg-backend = Qué puede realizar acciones, separado por comas: `human`, `shell`, `ssh`, `http`, `web`, `browser`.
    .value = BACKENDS
arg-set = Valor de una entrada, como `nombre=valor`, o como `id:nombre=valor` para ese requisito previo; se puede repetir.
    .value = NOMBRE=VALOR
arg-inputs = Archivo con valores de entradas, en YAML o JSON.
    .value = ARCHIVO
arg-sites = Archivo que indica dónde están los sitios y los hosts.
    .value = ARCHIVO
arg-state = Carpeta en la que se guardan las ejecuciones.
    .value = CARPETA
arg-run = La ejecución: su identificador o el comienzo de este.
    .value = EJECUCIÓN

## Argumentos y opciones de un solo comando

arg-list-topic = Solo los documentos sobre este tema.
    .value = TEMA
arg-run-dry-run = Muestra lo que se haría y no hace nada.
arg-run-human = Deja estos pasos a una persona, por sus números.
    .value = NÚMEROS
arg-run-approve = Ejecuta exactamente el plan con este digest, sin preguntar, o se niega; se puede repetir cuando los requisitos previos tienen planes propios.
    .value = DIGEST
arg-run-again = Vuelve a ejecutar un plan cuya aprobación ya ha servido para una ejecución.
arg-run-yes = No pide aprobación; solo donde no se puede tocar nada real.
arg-runs-resolve-step = Número del paso.
    .value = PASO
arg-runs-resolve-outcome = Qué fue del paso.
    .value = RESULTADO
arg-runs-resolve-why = Cómo lo sabe; se registra con la ejecución.
    .value = MOTIVO
arg-diff-a = Un plan.
    .value = A
arg-diff-b = El otro plan.
    .value = B
arg-export-verbatim = Lee cada archivo traducido por sí solo, sin alinearlo con su original.
arg-build-ids = Los documentos; si no se indica ninguno, todos.
    .value = ID
arg-build-out = La carpeta en la que se genera.
    .value = CARPETA
arg-build-for = Las versiones del producto, separadas por comas.
    .value = VERSIONES
arg-build-css = Una hoja de estilo que se añade a la del sitio.
    .value = ARCHIVO
arg-build-watch = Genera de nuevo cada vez que cambia un documento o un catálogo.
arg-completions-shell = El shell.
    .value = SHELL

## Valores de opciones

value-color-auto = solo en una terminal
value-labels-source = la etiqueta como la muestra el producto
value-labels-translated = su traducción
value-labels-both = la etiqueta con su traducción al lado
value-format-text = para personas
value-format-markdown = CommonMark sin etiquetas de plantilla
value-format-html = páginas para el navegador
value-format-mdbook = un libro para mdBook en cada idioma
value-format-json = para programas
value-outcome-done = está hecho; la ejecución continúa con el paso siguiente
value-outcome-retry = no está hecho; se repite
value-outcome-abort = la ejecución termina aquí; vale cualquier paso sin resolver

## Códigos de salida

exit-0 = Todo está hecho.
exit-1 = Un paso ha terminado con error.
exit-2 = La línea de comandos o los datos no son correctos.
exit-3 = Hay hallazgos o diferencias.
exit-4 = La ejecución espera a una persona.
exit-5 = Un paso está en duda: puede estar hecho o no.
exit-130 = Interrumpido desde el teclado.

## Variables de entorno

env-lang = Idioma, cuando no se indica `--lang`.
env-options = Las opciones del mismo nombre, cuando no se indican.
env-config = Carpeta de su configuración, en lugar de la habitual de la plataforma.
env-state = Carpeta en la que se guardan las ejecuciones, en lugar de la habitual de la plataforma.
env-locales = Carpeta con más idiomas o con mensajes redactados por usted.
env-input = Valor de una entrada, cuyo nombre va en mayúsculas: VADE_INPUT_DOMAIN es la entrada `domain`.
env-locale = Idioma de la terminal, cuando nada más indica uno.
env-color = No usar nunca colores; usarlos también sin terminal.
env-columns = Ancho de la salida.

## Unidades

unit-seconds = { $number }{ "\u00A0" }s
unit-minutes = { $number }{ "\u00A0" }min
unit-hours = { $number }{ "\u00A0" }h
unit-two = { $large }{ "\u00A0" }{ $small }
unit-percent = { $number }{ "\u00A0" }%
unit-bytes = { $number }{ "\u00A0" }B
unit-kilobytes = { $number }{ "\u00A0" }kB
unit-megabytes = { $number }{ "\u00A0" }MB
unit-gigabytes = { $number }{ "\u00A0" }GB
