# Por qué un paso corresponde a una persona: aparece debajo del paso en una vista previa.

why-decision = Una persona decide esto.
why-no-name = El paso actúa sobre algo que no nombra.
why-no-command = El código no es un comando: parece una salida, una configuración, datos o una dirección.
why-not-shell = El código es para otro shell.
why-unlabelled = El código no dice que sea de un shell.
why-point = El paso menciona el comando entre otros, y el texto dice cuándo se ejecuta.
why-placeholder = El comando contiene partes que hay que sustituir.
why-marked = El comando contiene etiquetas HTML que no se muestran.
why-elided = El comando no está escrito completo.
why-template = El comando contiene una plantilla que nada rellena.
why-unbound = El código usa un valor que no proporciona ningún dato de entrada ni ningún paso anterior.
why-incomplete = El comando no está completo.
why-other-host = El prompt nombra otro equipo.
why-appliance = El comando solo existe en el propio appliance del servidor.
why-session = El comando abre o cierra una sesión en otro equipo.
why-remote-session = El paso se realiza en una sesión en otro equipo que el procedimiento no nombra.
why-interactive = El comando necesita una terminal.
why-host-unknown = El documento no dice en qué equipo se ejecuta el comando.
why-site-unknown = El documento no dice a qué sitio va la solicitud.
why-request-not-read = El código no es una solicitud que se pueda enviar.

# Preguntas de los datos de entrada que el libro de expresiones añade a un procedimiento.

input-enterprise = La cuenta empresarial
input-repository = El repositorio
input-user = El nombre de usuario
input-account = El usuario o la organización
input-organization = La organización
input-team = El equipo
input-webhook = El webhook

cues-not-yaml = `{ $path }` no es YAML válido: { $reason }
    .here = aquí
    .next = corrija la línea

vade-host-unknown = el documento no nombra ningún host `{ $name }`
    .here = este host
    .next = use uno de estos o añádalo en `hosts`: { $known-or }
vade-site-unknown = el documento no nombra ningún sitio `{ $name }`
    .here = este sitio
    .next = use uno de estos o añádalo en `sites`: { $known-or }
vade-step-unknown = el documento no tiene el paso `{ $step }`
    .here = aquí se habla de él
    .next = corrija el nombre o escríbalo entre llaves detrás del texto del paso
