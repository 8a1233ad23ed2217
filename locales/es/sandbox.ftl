### El sandbox: un pequeño Enterprise Server y una pequeña Enterprise Cloud en este equipo.

cmd-sandbox = Inicia un servidor pequeño y una nube pequeña en este equipo, para probar procedimientos.
    .long =
        Nada en él es real: las personas son inventadas y cada cuenta solo abre el sandbox. Contiene lo que necesitan los
        procedimientos de licencias, como páginas y como API, hasta Ctrl-C. `vade run ID --sandbox` inicia uno propio para una ejecución.
    .example1 = Iniciarlo y escribir un sites.yml para él:
    .example2 = Un servidor más antiguo que cierra la sesión en medio del trabajo:
arg-sandbox-version = La versión del servidor, como `ghes-3.4`; `ghes-3.5` si no se indica ninguna.
    .value = VERSIÓN
arg-fault = Cómo falla, para ver qué hace entonces el programa.
    .value = FALLO
arg-otp = Pide un código de un solo uso después de la contraseña.
arg-port = El puerto del servidor; la nube tiene el siguiente. Si no se indica, se toman puertos libres.
    .value = PUERTO
arg-sandbox-sites = Escribe un `sites.yml` para él en este archivo.
    .value = ARCHIVO
arg-run-sandbox = Ejecuta contra un sandbox que se inicia para esta ejecución, con sus sitios, credenciales y datos de entrada.
value-fault-slow = el primer cambio se hace, pero se responde solo después de dos minutos
value-fault-500 = el primer cambio se rechaza con un error del servidor
value-fault-drop-after-commit = el primer cambio se hace, pero la conexión se corta antes de la respuesta
value-fault-logout = la primera sesión termina después de unas pocas páginas
value-fault-relabel = algunas etiquetas no son las que nombran los documentos

## Lo que muestra `vade sandbox`

sandbox-running = El sandbox está en marcha. Ctrl-C lo termina.
sandbox-not-real = Nada en él es real, y solo se puede acceder a él desde este equipo.
# $fault (text): slow, 500, drop-after-commit, logout o relabel
sandbox-fault = Va a fallar: `{ $fault }`.
sandbox-site = Sitio
sandbox-address = Dirección
sandbox-version-head = Versión
sandbox-user = Nombre de usuario
sandbox-password = Contraseña
sandbox-rights = Derechos
sandbox-owner = propietario de la empresa
sandbox-guest = ninguno
# $code (text): un número
sandbox-code = El código de un solo uso es siempre `{ $code }`.
sandbox-token = Token
sandbox-scopes = Alcances
sandbox-input = Dato de entrada
sandbox-value = Valor
sandbox-sites-here = Su `sites.yml`:
# $path (text): un archivo
sandbox-sites-written = Sus sitios se han escrito en `{ $path }`.
# $command (text): una línea de comandos
sandbox-next = En otra terminal: `{ $command }`

## Lo que está mal

# $reason (text): lo que dice el sistema
sandbox-not-started = No se puede iniciar el sandbox: { $reason }
    .next = indique otro puerto, o ninguno
# $version (text): lo que se indicó
sandbox-version = `{ $version }` no es una versión que pueda tener el servidor del sandbox
    .next = indique una a partir de `ghes-3.0`, como `ghes-3.5`
# $step (number). $backend (text): shell o ssh
yes-not-with-commands = --yes no es para ejecuciones con comandos: el paso { $step } usaría `{ $backend }`, que alcanza más que el sandbox
    .next = quite --yes y apruebe el plan, o quite el backend
sandbox-of-no-use = ningún paso de este procedimiento está en un sitio, así que el sandbox no tiene nada que ofrecerle
    .next = quite --sandbox

## El final de una ejecución

run-approved-sandbox = aprobado con `--yes`, en el sandbox
plan-from-sandbox = el sandbox
# El encabezado de los valores que han averiguado los pasos de una ejecución.
run-found = Lo que se averiguó
# $before, $after (text): números. $change (text): la diferencia con su signo
run-change = { $before } → { $after } ({ $change })
