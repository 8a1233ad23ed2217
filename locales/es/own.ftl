### Procedimientos propios: requisitos previos, roles, esquemas, árboles nuevos y pruebas.

plan-prerequisites = Debe haberse ejecutado antes: { $procedures }
show-roles = Quién lo hace
plan-role = Rol: { $role }
vade-role-unknown = el documento no nombra ningún rol `{ $name }`
    .here = este rol
    .next = use uno de estos o añádalo en `roles`: { $known-or }
vade-language-unknown = `{ $name }` no es un idioma en el que se pueda escribir un documento
    .here = este idioma
    .next = use uno de estos: { $known-or }
prerequisite-open = `{ $procedure }` debe haberse ejecutado antes, y no se conoce ninguna ejecución terminada
    .next = ejecute primero `{ $command }`, o todo de una vez con `--with-prerequisites`; o indique con `--satisfied { $procedure }` que el requisito se cumple de todos modos
prerequisite-old = `{ $procedure }` se ejecutó por última vez el { $since }, hace demasiado tiempo
    .next = ejecute primero `{ $command }`, o todo de una vez con `--with-prerequisites`; o indique con `--satisfied { $procedure }` que el requisito se cumple de todos modos
prerequisite-unfinished = la ejecución { $run } de `{ $procedure }` no ha terminado
    .next = continúela con `{ $resume }`, o indique con `--satisfied { $procedure }` que el requisito se cumple de todos modos
prerequisite-unknown = el documento requiere `{ $procedure }`, y no existe ese procedimiento
    .next = corrija el nombre en `prerequisites`
satisfied-unknown = `{ $procedure }` no es un requisito previo del documento
    .next = quite `--satisfied` o corrija el nombre
prerequisite-cycle = hay requisitos previos que se exigen entre sí: { $links }
    .here = este requisito cierra el círculo
    .next = quite uno de ellos de su documento
input-for-unknown = `--set { $procedure }:…` no nombra ningún requisito previo
    .next = corrija el nombre; las entradas del propio procedimiento no llevan nombre delante
prerequisite-not-done = `{ $procedure }` no ha comenzado, porque `{ $prerequisite }` no está hecho
    .next = cuando lo esté: `{ $command }`
prerequisite-now-done = `{ $procedure }` espera a esto
    .next = continúe con él: `{ $command }`

## La línea de comandos

cmd-schema = Muestra el esquema JSON de lo que contiene un árbol, para editores.
    .long =
        Un editor que entiende YAML completa así las claves, las explica y marca los errores. Un archivo nombra su esquema en la
        primera línea: `# yaml-language-server: $schema=…`. Los árboles nuevos tienen los esquemas junto a los documentos.
    .example1 = El esquema del front matter de un procedimiento, en un archivo:
cmd-test = Prueba procedimientos con respuestas escritas o grabadas, en todos los idiomas y sin tocar nada.
    .long =
        Una prueba es un archivo en `tests/<id>/`: los datos de entrada, lo que responde cada paso, y el camino, los valores y el
        final que se esperan. Los pasos recorren el mismo motor que una ejecución real. El código de salida es 1 si falla una
        prueba, y 3 si se alcanza menos de lo que pide `--min`.
    .example1 = Todas las pruebas del árbol:
    .example2 = Para un servidor de CI:
    .example3 = Una prueba hecha a partir de una ejecución:
cmd-init = Crea un árbol de documentación propio.
    .long =
        Escribe un `vade.yml`, un primer procedimiento con sus traducciones y su prueba, y un flujo de trabajo que ejecuta `check`,
        `test` y `build`. Un ejemplo de `sites.yml` va a la carpeta de su configuración. Los archivos que ya existen no se tocan.
    .example1 = En una carpeta nueva, con documentos en alemán:
cmd-new = Añade un procedimiento al árbol.
    .long =
        El procedimiento nuevo está completo: pasa `vade check`, tiene una prueba y está traducido a los demás idiomas del árbol.
        Está escrito en el idioma de origen del árbol.
    .example1 = Un procedimiento de comandos:
    .example2 = Un procedimiento en páginas web:
arg-schema-kind = Lo que describe el esquema.
    .value = TIPO
arg-test-ids = Los documentos; todos si no se indica ninguno.
    .value = ID
arg-test-record = Escribe una prueba de esta ejecución en lugar de probar.
    .value = EJECUCIÓN
arg-test-min = La proporción mínima de pasos y ramas que deben alcanzar las pruebas, en porcentaje.
    .value = PORCENTAJE
arg-init-folder = La carpeta; la de trabajo si no se indica ninguna.
    .value = CARPETA
arg-source-lang = Idioma en que se escriben los documentos.
    .value = IDIOMA
arg-new-source-lang = Idioma en el que está escrito el procedimiento; si no se indica, el del árbol.
    .value = IDIOMA
arg-new-id = El identificador del procedimiento nuevo; da nombre al archivo.
    .value = ID
arg-new-kind = De qué son sus pasos.
    .value = TIPO
arg-run-satisfied = Un requisito previo que se cumple aunque no se conozca ninguna ejecución.
    .value = ID
arg-run-with-prerequisites = Ejecuta primero los requisitos previos pendientes, cada uno como una ejecución propia.
value-kind-procedure = el front matter de un procedimiento
value-kind-tree = el `vade.yml` de un árbol
value-kind-test = una prueba de un procedimiento
value-kind-shell = comandos
value-kind-web = páginas
value-kind-http = solicitudes
value-kind-mixed = una decisión, comandos y un paso a mano

## Pruebas de procedimientos

test-not-yaml = la prueba no es YAML válido: { $reason }
    .here = el analizador se detuvo aquí
    .next = corrija la línea
test-step-unknown = el procedimiento no tiene el paso `{ $step }`
    .here = este paso
    .next = use uno de estos: { $known-or }
test-inputs-open = la prueba no indica { $inputs }
    .here = aquí
    .next = añádalo en `inputs`
test-status = la respuesta tiene el estado { $status }, no { $wanted }
    .next = mire qué responde el paso en la prueba
test-check = la comprobación { $number } del final no se cumple
    .next = mire qué responde la prueba en `after`
test-label-missing = nada en la página se llama “{ $label }”
    .next = mire qué responde el paso en la prueba
test-path = el paso { $number } del camino es `{ $found }`, no `{ $wanted }`
    .here = esperado aquí
    .next = corrija el procedimiento, o el camino si el resultado es correcto
test-end =
    { $why ->
        [none] la ejecución termina con `{ $found }`, no con `{ $wanted }`
       *[other] la ejecución termina con `{ $found }`, no con `{ $wanted }` ({ $why })
    }
    .here = esperado aquí
    .next = mire qué responde el último paso
test-capture = `{ $name }` es `{ $found }`, no `{ $wanted }`
    .here = esperado aquí
    .next = corrija lo que se guarda, o la respuesta del paso
test-language = en el idioma { $language } se toma otro camino
    .next = esto no debe ocurrir nunca: `vade check` indica qué difiere
test-nothing = no hay ninguna prueba en `{ $folder }`
    .next = escriba una, o hágala a partir de una ejecución: `vade test --record EJECUCIÓN`
test-too-little = las pruebas alcanzan { $found } de los pasos y ramas, y se pide al menos { $least }
    .next = la lista de arriba dice qué no alcanza ninguna prueba
test-not-a-tree = la ejecución { $run } no es de un árbol en el que se pueda escribir
    .next = `vade init` crea un árbol
test-recorded = escrito: { $path }
test-none = sin prueba: { $ids }
test-count =
    { $count ->
        [one] { $count } prueba
       *[other] { $count } pruebas
    }
test-languages =
    { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
test-reached = alcanzado: { $reached } de { $all } pasos y ramas ({ $share })
test-missed-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
test-summary =
    { $failed ->
        [0] { $tests ->
            [one] { $tests } prueba, todo como se esperaba
           *[other] { $tests } pruebas, todo como se esperaba
        }
       *[other] { $tests ->
            [one] { $tests } prueba, { $failed } no como se esperaba
           *[other] { $tests } pruebas, { $failed } no como se esperaba
        }
    }
branch-reached = ninguna prueba alcanza { $step }
branch-fails = ninguna prueba en la que { $step } no cumpla lo esperado
branch-continues = ninguna prueba en la que { $step } falle y la ejecución continúe
branch-tried-again = ninguna prueba en la que se reintente { $step }
branch-goes-on = ninguna prueba en la que alguien decida continuar en { $step }
branch-stops = ninguna prueba en la que alguien se detenga en { $step }
branch-not-needed = ninguna prueba en la que { $step } no haga falta
branch-needed = ninguna prueba en la que { $step } haga falta
branch-was-done = ninguna prueba en la que { $step } quede en duda y resulte hecho
branch-was-not-done = ninguna prueba en la que { $step } quede en duda y resulte no hecho
branch-holds = ninguna prueba en la que se cumplan las comprobaciones del final
branch-does-not-hold = ninguna prueba en la que no se cumpla una comprobación del final
file-there = el archivo `{ $path }` ya existe
    .next = bórrelo primero, o elija otro nombre
