### Qué no está bien y qué se puede hacer. `.here` rotula la parte señalada de la línea; `.next` dice qué hacer.

severity-error = error
severity-warning = advertencia
severity-note = nota
problem-colon = :{ " " }
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
    .next = indique otro archivo con --log-file
not-yet = `{ $command }` todavía no puede hacer nada
    .next = `vade --help` enumera los demás comandos

## Idiomas

language-unknown = el idioma `{ $language }` no está disponible
    .next = elija { $languages-or }
languages-several = varias traducciones corresponden a `{ $language }`: { $languages }
    .next = indique una de ellas con --lang
language-used = el idioma es `{ $used }`, porque { $from } dice `{ $asked }`
locale-not-fluent = este mensaje no es Fluent válido
    .here = la entrada empieza aquí
    .next = corrija la entrada; lo más frecuente es un problema de sangría o una llave sin cerrar

## Archivos y árboles

root-not-there = no existe la carpeta `{ $path }`
    .next = indique con --root la raíz del árbol de documentación
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
