### Qué no está bien y qué se puede hacer. `.here` rotula la parte señalada de la línea; `.next` dice qué hacer.

severity-error = error
severity-warning = advertencia
severity-note = nota
problem-colon = :{ " " }
problem-between = ,{ " " }
problem-nearest = similares
problem-next = siguiente paso

## La línea de comandos

argument-unknown = no existe la opción `{ $argument }`
    .next = consulte con `--help` las opciones de este comando
argument-missing =
    { $arguments-count ->
        [one] falta el argumento { $arguments }
       *[other] faltan los argumentos { $arguments }
    }
    .next = indíquelo; `--help` explica cada argumento
argument-conflict = `{ $argument }` y `{ $other }` no se pueden usar juntos
    .next = quite uno de los dos
argument-twice = `{ $argument }` se ha indicado más de una vez
    .next = indíquelo una sola vez
argument-surplus = `{ $argument }` es un argumento de más
    .next = quítelo o escríbalo entre comillas junto con el anterior
argument-not-utf8 = un argumento no es UTF-8 válido
    .next = vuelva a escribirlo o dé otro nombre al archivo
arguments-invalid = la línea de comandos no es correcta
    .next = consulte `vade --help`
command-unknown = no existe el comando `{ $command }`
    .next = `vade --help` enumera los comandos
command-missing = falta un comando
    .next = `vade --help` enumera los comandos
value-missing = `{ $argument }` necesita un valor
    .next =
        { $values-count ->
            [0] escríbalo después de la opción
           *[other] indique { $values-or }
        }
value-invalid = `{ $value }` no es un valor de `{ $argument }`
    .next =
        { $values-count ->
            [0] `--help` dice qué admite la opción
           *[other] indique { $values-or }
        }
value-surplus = `{ $value }` es un valor de más para `{ $argument }`
    .next = quítelo
log-file-unwritable = no se puede escribir en el archivo de registro `{ $path }`: { $reason }
    .next = indique otro archivo con `--log-file`
not-yet = `{ $command }` todavía no puede hacer nada
    .next = `vade --help` enumera los demás comandos

## Idiomas

language-unknown = el idioma `{ $language }` no está disponible
    .next = elija { $languages-or }
languages-several = varias traducciones corresponden a `{ $language }`: { $languages }
    .next = indique una de ellas con `--lang`
language-used = el idioma es `{ $used }`, porque { $from } dice `{ $asked }`
locale-not-fluent = este mensaje no es Fluent válido
    .here = la entrada empieza aquí
    .next = corrija la entrada; lo más frecuente es un problema de sangría o una llave sin cerrar

## Archivos y árboles

root-not-there = no existe la carpeta `{ $path }`
    .next = indique con `--root` la raíz del árbol de documentación
no-such-file = no existe el archivo `{ $path }`
    .next = `vade list` muestra los documentos que hay
no-such-document = no existe el documento `{ $name }`
    .next = `vade list` muestra los documentos que hay
several-documents = varios documentos se llaman `{ $name }`
    .next = indique uno de ellos: { $ids-or }
file-unreadable = no se puede leer el archivo `{ $path }`: { $reason }
    .next = compruebe que existe y que tiene permiso para leerlo
file-outside-tree = la ruta `{ $path }` sale del árbol de documentación
    .next = solo se leen archivos del árbol; copie el archivo en él
file-too-large = el archivo `{ $path }` es demasiado grande: { $megabytes } MB; se leen como máximo { $limit } MB
    .next = indique un documento Markdown; si lo es, divídalo
file-not-utf8 = el archivo `{ $path }` no es UTF-8 válido
    .here = no es un carácter
    .next = guarde el archivo como UTF-8

## Front matter y ajustes

front-matter-not-yaml = el front matter no es YAML válido: { $reason }
    .here = el analizador se detuvo aquí
    .next = corrija la línea; un texto que contiene `: ` o empieza por un carácter especial necesita comillas
front-matter-not-a-map = el front matter no es una lista de claves con valores
    .next = escriba cada entrada como `clave: valor`
front-matter-type =
    { $expected ->
        [text] el valor de `{ $key }` no es un texto
        [list] el valor de `{ $key }` no es una lista de textos
        [versions] el valor de `{ $key }` no indica productos con sus versiones
       *[other] el valor de `{ $key }` no es del tipo adecuado
    }
    .here = esta clave
    .next =
        { $expected ->
            [text] escriba un solo texto, entre comillas si hace falta
            [list] escriba una lista como `[uno, dos]`
            [versions] escriba productos con sus versiones, por ejemplo { "`{ ghes: '>=3.1' }`" }
           *[other] la referencia del formato dice qué admite la clave
        }
settings-not-yaml = los ajustes del árbol no son YAML válido: { $reason }
    .here = el analizador se detuvo aquí
    .next = corrija la línea
settings-key-unknown = no existe el ajuste `{ $key }`
    .here = esta clave
    .next = corrija el nombre o elimine la línea
settings-type = el valor de `{ $key }` no es del tipo adecuado
    .here = esta clave
    .next = la referencia del formato dice qué admite el ajuste
setting-value-unknown = `{ $value }` no es un valor de { $setting }
    .next = use uno de estos: { $values-or }
config-key-unknown = `config.yml` define `{ $key }`, que aquí no significa nada
    .next = corrija el nombre o elimine la línea
topic-unknown = ningún documento tiene el tema `{ $topic }`

## Plantillas

include-missing = no existe el fragmento reutilizable `{ $name }`
    .here = se pide aquí
    .next = corrija el nombre o agregue el texto a `data/reusables`
variable-missing = no existe la variable `{ $name }`
    .here = se pide aquí
    .next = corrija el nombre o agregue la variable a `data/variables`
include-cycle = `{ $name }` se incluye a sí mismo
    .here = aquí se cierra el ciclo
    .next = saque del ciclo uno de los fragmentos
include-too-deep = hay demasiados fragmentos anidados en `{ $name }`
    .here = no se sigue más allá
    .next = ponga el texto donde hace falta, con menos fragmentos intermedios
tag-unknown = no existe la etiqueta `{ $name }`
    .here = esta etiqueta
    .next = corrija el nombre; el texto que la rodea se conserva tal cual
tag-not-ended = una etiqueta que empieza por `{ $name }` no termina nunca
    .here = empieza aquí
    .next = termine la etiqueta en la misma línea
tag-unclosed = el bloque `{ $name }` no se cierra nunca
    .here = se abre aquí
    .next = ciérrelo con la etiqueta de cierre que le corresponde
tag-unopened = `{ $name }` cierra o continúa un bloque que no está abierto
    .here = esta etiqueta
    .next = elimine la etiqueta o abra antes el bloque
tag-too-deep = hay demasiados bloques anidados en `{ $name }`
    .here = no se sigue más allá
    .next = anide menos bloques
condition-broken = no se puede leer la condición `{ $name }`
    .here = esta condición
    .next = escríbala como `{ "{% ifversion ghes > 3.4 or ghec %}" }`
condition-unknown = no se sabe nada de `{ $name }`, así que la condición no se cumple
    .here = esta condición
    .next = use el nombre de un producto, de una versión o de una característica del árbol
expression-broken = no se puede leer la expresión `{ $name }`
    .here = esta expresión
    .next = corríjala; aquí solo caben nombres, textos, números y filtros
expression-unknown = `{ $name }` no tiene valor y no muestra nada
    .here = esta expresión
    .next = use una variable que defina el documento o el árbol
template-loop-limit = el documento necesita más de { $limit } vueltas para sus bucles y fragmentos
    .here = se abandona aquí
    .next = acorte el bucle
template-output-limit = el documento supera los { $megabytes } MB al expandir sus etiquetas
    .next = busque el fragmento o el bucle que se repite
link-target-missing = no existe el documento `{ $name }` al que enlazar
    .here = este enlace
    .next = corrija la ruta

## Versiones

version-unknown = no existe la versión `{ $version }`
    .next = indique un producto con su versión, por ejemplo `ghes-3.5`, o bien `ghec` o `fpt`
version-not-covered = el documento no es para la versión `{ $version }`
    .here = es para { $versions }
    .next = elija otra versión con `--for`

## La clave `vade`

vade-type =
    { $expected ->
        [text] el valor de `{ $key }` no es un texto
        [list] el valor de `{ $key }` no es una lista
        [map] el valor de `{ $key }` no es una lista de claves con valores
        [number] el valor de `{ $key }` no es un número
        [true-or-false] el valor de `{ $key }` no es ni `true` ni `false`
        [duration] el valor de `{ $key }` no es una duración
        [share] el valor de `{ $key }` no es una proporción entre 0 y 1
        [choices] `{ $key }` no tiene opciones
        [probe] `{ $key }` no es ni una solicitud ni un comando
        [request] `{ $key }` no es una solicitud
        [action] `{ $key }` no es una acción
        [one-of] el valor de `{ $key }` no es ninguno de los posibles
        [pattern] `{ $key }` no es una expresión regular
        [json-path] `{ $key }` no es una ruta JSON
        [name] `{ $key }` no puede ser un nombre
        [prerequisite] `{ $key }` no nombra ningún procedimiento
        [no-body] la solicitud en `{ $key }` no puede tener cuerpo
        [instruct] `{ $key }` no admite ningún valor
       *[other] el valor de `{ $key }` no es del tipo adecuado
    }
    .here = esta clave
    .next =
        { $expected ->
            [text] escriba un solo texto, entre comillas si hace falta
            [list] escriba una lista como `[uno, dos]`
            [number] escriba un número sin unidad
            [duration] escriba un número con su unidad, por ejemplo `30s` o `5m`
            [share] escriba un número como `0.8`
            [choices] enumérelas: `choices: [uno, dos]`
            [probe] escriba `request: GET cloud:/path` o `command: …`
            [one-of] indique { $words-or }
            [request] escriba un método, un sitio y una ruta, por ejemplo `GET cloud:/path`
            [pattern] corríjala; suele deberse a los paréntesis o a `\`
            [json-path] comience con `$`, por ejemplo `$.items[0].name`
            [name] comience con una letra; después puede haber letras, dígitos, `-` y `_`
            [prerequisite] escriba el identificador de un procedimiento, o `procedure:` con él
            [no-body] quítelo; solo lo tienen métodos como `POST`
            [instruct] escriba `instruct: true`; el paso dice qué hacer
            [map] escriba debajo claves con valores, cada una en su línea
            [true-or-false] escriba `true` o `false`
            [action] escriba `navigate`, `click`, `select`, `fill`, `press`, `download`, `upload`, `command`, `request`, `check` o `instruct`
           *[other] la referencia del formato dice qué admite la clave
        }
vade-key-unknown = la clave `{ $key }` no significa nada aquí
    .here = esta clave
    .next = use una de estas: { $known-or }
