### Páginas en el navegador.

arg-headed = Mostrar el navegador mientras trabaja.
arg-webdriver = La dirección de un WebDriver que ya está en marcha, en lugar de un `chromedriver` propio.
    .value = URL

browser-no-driver = no hay ningún `chromedriver` con el que abrir un navegador
    .next = en Debian y Ubuntu: `apt install chromium chromium-driver`; en otros sistemas, instale Chromium y el controlador de su misma versión, o indique uno en marcha con --webdriver
browser-no-screen = aquí no hay pantalla en la que abrir un navegador
    .next = hágalo en un equipo que la tenga, con la misma carpeta de estado, o indique el controlador de un navegador con --webdriver
browser-not-started = no se puede iniciar el navegador: { $reason }
    .next = compruebe que el navegador y el controlador sean de la misma versión
browser-failed = el navegador no pudo hacerlo: { $reason }
browser-asked = la página hizo una pregunta, que se respondió con no: { $reason }
    .next = haga este paso a mano
browser-disabled = “{ $label }” en la página “{ $page }” no se puede usar en este momento
page-files = { $count ->
        [0] la página “{ $page }” no tiene ningún campo para archivos
       *[other] la página “{ $page }” tiene { $count } campos para archivos, y el paso no dice cuál
    }
    .next = { $count ->
        [0] vea si es la página correcta o haga el paso a mano
       *[other] indique el campo en el documento o haga el paso a mano
    }
browser-key = no hay ninguna tecla llamada { $key }
browser-no-picture = no se guarda ninguna imagen de la página: mostraría un secreto
browser-no-client-cert = un navegador que ya está en marcha no recibe el `client-cert` del sitio `{ $site }`
    .next = omita --webdriver o use el backend `web` para este sitio
browser-no-certutil = falta `certutil`, que entrega al navegador los certificados del sitio `{ $site }`
    .next = en Debian y Ubuntu: `apt install libnss3-tools`
browser-proxy = la dirección del proxy del sitio `{ $site }` no es válida
browser-proxy-password = el proxy del sitio `{ $site }` pide contraseña, que el navegador solo recibe para un proxy en `http://` y cuando se inicia aquí
    .next = omita --webdriver, use el backend `web` para este sitio o un proxy sin contraseña
