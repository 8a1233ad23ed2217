### Iniciar sesión a mano y comprobar lo que necesitan las ejecuciones.

cmd-login = Abre un navegador para que inicie sesión en un sitio y guarda la sesión.
    .long =
        Para sitios que piden un código de un solo uso, una llave o un proveedor de identidades. Usted mismo inicia sesión; el programa
        espera, ve que el sitio lo reconoce y guarda las cookies en la carpeta de estado, legibles solo para usted. Las ejecuciones las
        usan hasta que caducan.
    .example1 = Iniciar sesión en el sitio que los documentos llaman `cloud`:
cmd-doctor = Comprueba lo que las ejecuciones necesitan de fuera y dice qué corregir.
    .long =
        De cada sitio: el nombre, el proxy, el certificado, la versión y su sesión. Después, los hosts por SSH y el navegador. No se cambia
        nada en ninguna parte. El código de salida es 3 cuando hay algo que corregir.
    .example1 = Todo lo que nombra `sites.yml`:
    .example2 = Un solo sitio:
arg-login-site = El sitio, tal como lo nombra `sites.yml`.
    .value = SITIO
arg-doctor-site = Solo este sitio.
    .value = SITIO
ask-open-browser = abrir un navegador e iniciar sesión
    .key = o

no-such-site = no hay ningún sitio `{ $site }` en sites.yml
    .next = { $sites-count ->
        [0] nómbrelo allí o indique el archivo con --sites
       *[other] existen: { $sites }
    }
login-begins = inicie sesión en { $site } en el navegador que se ha abierto; se detecta por sí solo
login-kept = la sesión de { $site } queda guardada
login-given-up = nadie inició sesión en { $site }
    .next = vuelva a ejecutar el comando cuando pueda

doctor-site = Sitio { $site }
doctor-host = Host { $host }
doctor-machine = Este equipo
doctor-name = { $host } es { $addresses }
doctor-no-name = el nombre { $host } no se conoce: { $reason }
    .next = compruebe si está bien escrito en sites.yml y si necesita una VPN
doctor-proxy = el proxy { $host } responde
doctor-no-proxy = el proxy { $host } no responde
    .next = revise HTTPS_PROXY, o `proxy` en sites.yml
doctor-tls = { $host } responde y su certificado está en orden
doctor-no-tls = { $host } responde, sin TLS
    .next = use HTTPS; sin él, cualquiera en el camino puede leerlo todo
doctor-version = su versión es { $version }
doctor-no-version = no dice su versión
    .next = nada que hacer, si `version` en sites.yml es correcta
doctor-session = la sesión está guardada y es válida
doctor-account = inicia sesión por sí solo con la cuenta de sites.yml
doctor-no-session = nadie ha iniciado sesión en sus páginas
    .next = `vade login { $site }`, o una cuenta en `credentials` de sites.yml; las solicitudes no necesitan ninguna de las dos cosas
doctor-session-over = la sesión ha terminado
    .next = `vade login { $site }`
doctor-ssh = se llega a { $host } y ejecuta comandos
doctor-browser = { $version } funciona
