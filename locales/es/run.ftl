### Ejecuciones: realizar un plan, preguntar a la persona y lo que se informa después.

## Qué ocurrió: una línea por hecho

run-done = hecho
run-exit = código de salida { $exit }
run-skipped = omitido: { $reason }
run-satisfied = { $by ->
    [probe] no hace falta: ya estaba hecho
    [phrase-book] no hace falta: el libro de expresiones sabe que ya está hecho
   *[other] no hace falta
}
run-in-doubt = En duda
run-resolved = { $answer ->
    [done] { $by ->
        [probe] ya estaba hecho, según muestra una consulta al sistema
       *[other] ya estaba hecho, según una persona
    }
    [abort] cancelado por una persona
   *[retry] { $by ->
        [retries] otra vez: el documento indica que se reintente
        [effect] otra vez: repetirlo no cambia nada
        [probe] otra vez: todavía no estaba hecho, según muestra una consulta al sistema
       *[other] otra vez
    }
}
run-holds = se cumple
run-holds-not = no se cumple
run-waits-approval = espera la aprobación
run-waits-person = espera a una persona
run-waits-resolution = espera a que alguien indique qué fue de este paso
run-stopped = detenida
run-interrupted = interrumpida
run-finished = todo está hecho
run-finished-failed = una comprobación al final no se cumple
run-aborted = cancelada definitivamente
run-approved-asked = aprobada por una persona
run-approved-digest = aprobada por su digest
run-resumed = reanudada ({ $language })
run-created = creada con la versión { $version }
run-began = { $attempt ->
    [1] iniciado ({ $backend })
   *[other] iniciado ({ $backend }), intento { $attempt }
}

## Preguntas. El atributo .key es la tecla de una respuesta; las de respuestas que pueden aparecer juntas deben ser distintas.

ask-enter = Intro
ask-again = Escriba una de las teclas entre corchetes y después Intro.
ask-empty = Hay que escribir algo; Ctrl-C detiene.
ask-first-order = Por ejecutar primero, en este orden: { $procedures }
ask-first = ejecutarlos primero
    .key = p
ask-approve = ejecutar este plan
    .key = s
ask-not-now = no hacer nada
ask-done = hecho
ask-skip = omitir
    .key = o
ask-stop = detener
    .key = d
ask-help = ayuda
    .key = ?
ask-go-on = continuar
    .key = c
ask-by-hand = hacerlo a mano
    .key = m
ask-retry = reintentar
    .key = r
ask-happened = ya está hecho
    .key = h
ask-abort = cancelar la ejecución definitivamente
    .key = x
ask-yes = se cumple
    .key = s
ask-no = no se cumple
    .key = n
ask-reason = Motivo (queda registrado):
ask-how-known = ¿Cómo lo sabe? (Queda registrado.)
ask-decision = ¿Qué se ha decidido y quién lo ha decidido? (Queda registrado.)
ask-value = Valor de `{ $name }`:
ask-input = { $ask } ({ $input })
ask-check = Compruebe:
ask-source = En el original:
ask-shown-before = Este paso ya se había mostrado antes de que se interrumpiera la ejecución. Es posible que ya esté hecho.
ask-help-step = Haga lo que dice el paso y presione Intro. Si lo omite, se le preguntará el motivo. Si se detiene, la ejecución se podrá reanudar en este paso.
ask-help-decide = Solo una persona puede decidir esto. Si continúa, se le preguntará qué se ha decidido. Si se detiene, la ejecución se podrá reanudar en este paso.

## Listas de ejecuciones

runs-none = No hay ejecuciones.
runs-run = Ejecución
runs-procedure = Procedimiento
runs-state = Estado
runs-steps = Pasos
runs-created = Creada
runs-who = Por
runs-required = Requiere
runs-wanted-by = Para
runs-required-run = { $procedure } por la ejecución { $run }
runs-required-said = { $procedure }, dado por cumplido
runs-head = Último registro del diario
run-is-done = terminada
run-is-failed = con error
run-is-aborted = cancelada
run-is-in-doubt = en duda
run-is-waits-approval = sin aprobar
run-is-step-failed = paso con error
run-is-waits = en espera
run-is-unfinished = sin terminar

## Lo que se informa al final de una ejecución

run-not-begun = el plan no se aprobó; no se ha ejecutado nada
run-complete = la ejecución { $run } está completa: { $skipped ->
    [0] { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }
   *[other] { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }, { $skipped ->
        [one] { $skipped } omitido
       *[other] { $skipped } omitidos
    }
}
run-failed = la ejecución { $run } ha terminado con error
    .next = corrija la causa y use `{ $resume }`
run-was-aborted = la ejecución { $run } se ha cancelado definitivamente
run-on-hold = la ejecución { $run } está detenida
    .next = para continuarla: `{ $resume }`
run-needs-approval = la ejecución { $run } espera la aprobación y no hay una terminal en la que preguntar
    .next = use `{ $resume }` en una terminal o ejecute el procedimiento con `--approve { $digest }`
run-needs-check = la ejecución { $run } espera a que una persona compruebe el resultado y no hay una terminal en la que preguntar
    .next = use `{ $resume }` en una terminal
run-needs-person = la ejecución { $run } espera a una persona en el paso { $step } y no hay una terminal en la que preguntar
    .next = use `{ $resume }` en una terminal
run-in-doubt-at = ejecución { $run }: el paso { $step } puede estar hecho o no
    .next = compruébelo en el propio sistema y use `{ $resolve }`
run-was-interrupted = la ejecución { $run } se ha interrumpido
    .next = para continuarla: `{ $resume }`
run-resolved-next = queda registrado
    .next = para continuar: `{ $resume }`

## Qué no está bien en una ejecución

yes-not-here = --yes solo sirve para ejecuciones que no pueden tocar nada real
    .next = ejecútelo con `--sandbox`, o quite --yes y apruebe el plan, o indique su digest con --approve
plan-has-no-digest = el plan no tiene un digest que se pueda aprobar, porque hay datos de entrada pendientes
    .next = dé un valor a cada dato de entrada
plan-not-approved = el plan de `{ $procedure }` no es el aprobado: su digest es { $digest }, no { $given }
    .next = vea la vista previa con --dry-run y apruebe lo que muestra
approval-used = la aprobación { $digest } ya ha servido para la ejecución { $run }
    .next = apruebe el plan de nuevo o agregue --again si de verdad debe ejecutarse otra vez
plan-changed = el plan de la ejecución { $run } ha cambiado desde que se aprobó
    .next = deshaga los cambios de arriba o inicie otra ejecución
no-such-run = no existe la ejecución `{ $run }`
    .next = { $latest-count ->
        [0] todavía no hay ejecuciones
       *[other] las ejecuciones más recientes son { $latest }
    }
several-runs = varias ejecuciones empiezan por `{ $run }`
    .next = indique { $runs-or }
run-ended = la ejecución { $run } ya ha terminado
    .next = inicie otra
run-locked = otro proceso está trabajando en la ejecución { $run }
    .next = espere hasta que termine el proceso { $pid }
resolve-needs-why = falta el motivo
    .next = indique con --why cómo lo sabe
step-not-in-doubt = el paso { $step } no está en duda
    .next = { $steps-count ->
        [0] no lo está ningún paso
       *[other] están en duda: { $steps }
    }
step-is-settled = el paso { $step } ya está resuelto
    .next = termine la ejecución en uno que no lo esté: { $steps }
journal-failed = no se puede leer o escribir el diario de ejecución: { $reason }
    .next = no se ejecuta nada más; compruebe si el disco está lleno y si la carpeta es suya
journal-on-network = el diario de ejecución no se puede escribir en `{ $path }`: está en un sistema de archivos de red ({ $kind }), donde dos máquinas podrían sobrescribir lo que la otra ya confirmó
    .next = indique con `--state` o VADE_STATE una carpeta en un disco de esta máquina; lo que ya se ejecutó se puede seguir leyendo donde está
journal-newer = el diario de ejecución de `{ $path }` lo escribió una versión más reciente de este programa
    .next = use esa versión
journal-broken = el diario de la ejecución { $run } se ha modificado: el evento { $event } no está como se escribió
    .next = no confíe en él; restáurelo de una copia de seguridad
evidence-failed = no se puede guardar la salida del paso: { $reason }
    .next = compruebe si el disco está lleno; después indique qué fue del paso

## Por qué un paso ha terminado con error o está en duda

doubt-crash = el programa terminó antes de que se registrara el resultado
command-late = tardó más de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
command-interrupted = se interrumpió
command-killed = otro proceso lo terminó
output-too-large = su salida es demasiado grande para comprobarla
process-not-started = no se puede iniciar `{ $program }`: { $reason }
process-still-running = el comando de la ejecución interrumpida sigue en marcha (proceso { $pid })
    .next = espere hasta que termine o termínelo
process-left = un proceso que inició sigue en marcha
session-not-kept = no se conocen su carpeta de trabajo ni sus variables exportadas; valen las anteriores
expect-exit = el código de salida es { $exit }, no { $wanted }
expect-contains = la salida no contiene `{ $wanted }`
expect-matches = ninguna línea de la salida coincide con `{ $wanted }`
expect-equals = la salida no es `{ $wanted }`
expect-status = un comando no tiene estado HTTP
expect-json = la salida no tiene nada en { $wanted }
expect-json-value = { $path } es { $found }, no { $wanted }
expect-similar = el { $found }{ "\u00A0" }% de la salida es como se muestra; hace falta el { $wanted }{ "\u00A0" }%
expect-broken = `{ $pattern }`, en el documento, no es un patrón válido: { $reason }
expect-not-json = la salida no es JSON: { $reason }
capture-not-found = la salida no indica `{ $name }`
capture-is-secret = el valor `{ $name }` contiene un secreto, y los secretos no se guardan
value-not-known = no se conoce el valor `{ $name }`, porque el paso que lo obtiene se omitió
backend-cannot = el backend `{ $name }` no puede hacer esto
secret-not-there = el secreto `{ $reference }` no está ahí: { $reason }
    .next = póngalo donde indica la referencia
failed-otherwise = terminó con error ({ $rule })
