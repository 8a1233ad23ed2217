### Planes: la vista previa de una ejecución y la comparación de dos planes.

plan-dry = Vista previa: no se ejecuta nada.
plan-person = persona
plan-person-instead = persona ({ $backend })
plan-your-choice = a su elección
plan-one-of = una de estas opciones: { $options-or }
plan-quoted = “{ $label }”
plan-under = en { $scope }
plan-open-input = (pendiente: { $input })
plan-known-after = (se sabrá tras el paso { $step })
plan-here = en este equipo
plan-on-host = en { $host }
plan-this-machine = Este equipo
plan-host = Host { $host }
plan-host-unknown = todavía sin dirección; indíquela en sites.yml
plan-no-address = todavía sin dirección; indíquela en sites.yml
plan-site-server = Servidor
plan-site-cloud = Nube
plan-afterwards = Comprobaciones al final
plan-decide = Decisión de una persona
plan-keeps = guarda { $names }
plan-satisfied = ya consta como hecho; no ocurre nada
plan-optional = solo si usted quiere o si se cumple la condición
plan-already = no hace falta si esto termina bien:
plan-probe = está hecho si esto termina bien:
plan-inputs = Datos de entrada
plan-open = Pendiente
plan-procedure = Procedimiento
plan-plan = Plan
plan-no-digest = – (cuando ya no quede nada pendiente)
plan-default = predeterminado
plan-asked = preguntado
plan-implied = Valor de “{ $input }”, que usan los pasos
plan-ask-choice = { $ask }: { $choices-or }
plan-ask-secret = { $ask } (como env:NOMBRE, file:RUTA o command:PROGRAMA)
plan-could = { $count ->
    [one] `{ $backend }` podría realizar { $count } acción; la realiza una persona, salvo que --backend indique ese backend.
   *[other] `{ $backend }` podría realizar { $count } acciones; las realiza una persona, salvo que --backend indique ese backend.
}
plan-could-later = { $count ->
    [one] `{ $backend }` podría realizar { $count } acción, pero no está disponible aquí; la realiza una persona.
   *[other] `{ $backend }` podría realizar { $count } acciones, pero no está disponible aquí; las realiza una persona.
}

## Qué hace una acción: un verbo en tercera persona, como en “web hace clic en …”

act-navigate = abre
act-click = hace clic en
act-select = selecciona
act-clear = desmarca
act-fill = rellena
act-press = presiona
act-download = descarga
act-upload = carga
act-command = ejecuta
act-request = envía
act-check = busca
act-instruct = hace

## Qué es algo que hay en una página

role-button = botón
role-link = enlace
role-menuitem = elemento de menú
role-tab = pestaña
role-checkbox = casilla de verificación
role-radio = opción
role-textbox = campo
role-combobox = menú desplegable
role-option = opción
role-heading = encabezado
role-switch = interruptor
role-searchbox = campo de búsqueda
role-file = campo de archivo

## El efecto de una acción

effect-read = solo lectura
effect-idempotent = idempotente
effect-probeable = comprobable después
effect-unsafe = no repetible

## De dónde se conoce una acción

from-binding = vínculo
from-code = código
from-text = texto
from-phrase-book = libro de expresiones
from-person = persona

## Qué debe cumplirse después de un comando o de una solicitud

holds-exit = código de salida { $wanted }
holds-status = estado { $wanted }
holds-contains = la salida contiene { $wanted }
holds-matches = la salida coincide con { $wanted }
holds-equals = la salida es { $wanted }
holds-json = la respuesta contiene { $wanted }
holds-json-value = { $path } es { $wanted }
holds-similar = al menos { $wanted } de la salida es como se muestra

## Por qué solo una persona puede realizar una acción

blocked-not-saved = hace falta un valor que ningún paso anterior obtiene
blocked-open = solo usted sabe a qué se refiere

## Dos planes

diff-same = Los planes son iguales.
diff-differ = { $count ->
    [one] Los planes difieren en { $count } punto.
   *[other] Los planes difieren en { $count } puntos.
}
diff-version = Versión
diff-language = Idioma
diff-steps = Pasos
diff-step = Paso { $a } / { $b }
diff-key-format = Formato
diff-key-id = Id
diff-key-procedure = Procedimiento
diff-key-version = Versión
diff-key-session = Sesión
diff-key-after = Comprobaciones al final
diff-key-inputs = Dato de entrada
diff-key-sites = Sitio
diff-key-hosts = Host
diff-key-source = Texto
diff-key-site = Sitio
diff-key-host = Host
diff-key-actions = Acciones
diff-key-timeout = Tiempo límite
diff-key-probe = Sondeo
diff-key-already = Ya hecho
diff-key-decide = Decisión

## Qué no está bien en los procedimientos, los datos de entrada, los sitios y los backends

no-procedure = el documento `{ $id }` no tiene pasos numerados
    .next = `vade show { $id }` muestra lo que dice
several-procedures = el documento `{ $id }` tiene varios procedimientos: { $ids }
    .next = indique uno de ellos
no-such-procedure = el documento `{ $id }` no tiene el procedimiento `{ $name }`
    .next =
        { $ids-count ->
            [0] no tiene ningún paso numerado
           *[other] indique { $ids-or }
        }
input-not-assigned = `{ $given }` no da valor a ningún dato de entrada
    .next = escriba --set NOMBRE=VALOR
input-unknown = el procedimiento no tiene el dato de entrada `{ $name }`
    .next =
        { $count ->
            [0] no necesita datos de entrada
            [1] su único dato de entrada es { $inputs }
           *[other] sus datos de entrada son { $inputs }
        }
inputs-not-yaml = los datos de entrada no son ni YAML ni JSON: { $reason }
    .here = el analizador se detuvo aquí
    .next = escriba cada dato de entrada como `nombre: valor`
inputs-type = el valor de un dato de entrada no es ni un texto ni un número
    .here = este
    .next = escriba cada dato de entrada como `nombre: valor`
input-control = el valor de `{ $name }` contiene un carácter que ningún comando admite
    .next = quite el carácter NUL
input-number = `{ $name }` no es un número: { $value }
    .next = escriba cifras, con un punto delante de los decimales
input-choice = `{ $name }` no puede ser { $value }
    .next = elija { $choices-or }
input-secret = `{ $name }` es un secreto y no se indica directamente
    .next = indique dónde está: env:NOMBRE, file:RUTA o command:PROGRAMA
input-secret-default = el documento da un valor al secreto `{ $name }`, algo que solo usted puede hacer
    .next = quite del documento el valor predeterminado
input-file = `{ $name }` no es un archivo: { $value }
    .next = indique la ruta de un archivo que exista
input-pattern = el valor de `{ $name }` no tiene la forma adecuada: { $value }
    .next = debe coincidir por completo con `{ $pattern }`
input-pattern-broken = el patrón del dato de entrada `{ $name }` no es una expresión regular: { $reason }
    .next = corrija `{ $pattern }` en el documento
inputs-open =
    { $inputs-count ->
        [one] el dato de entrada { $inputs } está pendiente
       *[other] los datos de entrada { $inputs } están pendientes
    }
    .next = dé un valor con --set NOMBRE=VALOR, con --inputs o en una variable de entorno
sites-not-yaml = el archivo de sitios no es YAML válido: { $reason }
    .here = el analizador se detuvo aquí
    .next = corrija la línea
sites-type = el valor de `{ $key }` no es del tipo adecuado
    .here = esta clave
    .next = la guía muestra un ejemplo de sites.yml
sites-key-unknown = la clave `{ $key }` no existe aquí
    .here = esta clave
    .next = la guía enumera las claves de sites.yml
sites-url = esto no es la dirección de un sitio
    .here = aquí
    .next = escriba https:// o http://, el nombre del host y nada secreto
sites-credential = la credencial `{ $key }` no se da por referencia
    .next = indique dónde está: env:NOMBRE, file:RUTA o command:PROGRAMA
sites-host = no se puede acceder así al host `{ $key }`
    .here = aquí
    .next = escriba `local`, `user@host` o `ssh://user@host:port`
backend-unknown = no existe el backend `{ $name }`
    .next = elija { $available-or }
backend-not-available = el backend `{ $name }` no está disponible aquí
    .next = elija { $available-or }; una persona hace el resto
diff-not-a-plan = `{ $name }` no es un plan guardado
    .next = guarde uno con `vade run ID --dry-run --format json`
