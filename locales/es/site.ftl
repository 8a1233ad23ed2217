### Sitios: cómo se accede a ellos, qué se les envía y qué hay en sus páginas.

## Errores en sites.yml

sites-backend = no existe ningún backend con ese nombre
    .here = aquí
    .next = escriba una lista, por ejemplo [web, http]
sites-allow-host = esto no es el nombre de un host
    .here = aquí
    .next = escriba nombres de host, con puerto si no es el habitual; `*.` delante de un nombre vale por todos los inferiores
sites-proxy = esto no es la dirección de un proxy
    .here = aquí
    .next = escriba http://HOST:PUERTO o `none`; un proxy con contraseña se toma del entorno
site-no-address = el sitio `{ $site }` no tiene dirección
    .next = indique su `url` en sites.yml
site-certificate = no se puede usar el archivo de certificados `{ $path }` del sitio `{ $site }`: { $reason }
    .next = indique un archivo en formato PEM; para `client-cert` debe contener también la clave
site-not-prepared = no se puede preparar la conexión con el sitio `{ $site }`: { $reason }
    .next = revise lo que sites.yml dice de su proxy y sus certificados
session-not-written = no se puede guardar la sesión en `{ $path }`: { $reason }
    .next = compruebe si el disco está lleno y si la carpeta es suya

## Planes

human-no-such-step = no existe el paso { $step } que se quiere dejar a una persona
    .next = los pasos van del 1 al { $last }
blocked-no-address = no se conoce la dirección del sitio; indíquela en sites.yml
blocked-by-hand = se deja a una persona con --human
plan-sign-in = inicia sesión como { $reference } ({ $backend }) donde una página lo pida
plan-looked-for = { $label } se llama { $shown } en las páginas del sitio
site-version-differs = el sitio `{ $site }` tiene la versión { $found }, pero el plan es para { $wanted }
    .next = planifique para su versión con --for o corrija `version` en sites.yml; no se ha ejecutado nada

## Adónde puede redirigir un sitio

redirect-other-host = la respuesta lleva a otro host, { $host }, y no se sigue
    .next = si el sitio debe redirigir allí, indíquelo en `allow-hosts` de sites.yml
redirect-inward = la respuesta lleva a { $host }, una dirección de este equipo o de su red, y no se sigue
    .next = averigüe por qué el sitio redirige allí
redirect-scheme = la respuesta lleva a { $host } de un modo que no se sigue
    .next = averigüe por qué el sitio redirige allí
redirect-downgrade = la respuesta lleva de HTTPS otra vez a HTTP ({ $host }) y no se sigue
    .next = averigüe por qué el sitio redirige allí
redirect-many = las respuestas de { $host } dan vueltas en círculo

## Qué ha sido de una solicitud

site-unreachable = no se puede acceder a { $host }: { $reason }
    .next = compruebe si la dirección, el proxy y los certificados de sites.yml son correctos
site-late = { $host } no ha respondido en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
site-broken-off = se ha cortado la conexión con { $host }: { $reason }
answer-too-large = la respuesta de { $host } es demasiado grande
answer-doubtful = { $host } ha respondido con el estado { $status }: no se sabe si ha hecho lo que se le pidió
answer-status = el estado es { $status }, no { $wanted }
answer-not-fine = { $host } ha respondido con el estado { $status }
answer-pages-left = hay más páginas que las { $count } que se han leído
value-not-sendable = el valor de `{ $name }` no puede ir ahí

## Páginas

label-not-found = en la página “{ $page }” no hay nada que se llame “{ $label }”
    .next = { $near-count ->
        [0] compruebe si es la página correcta; si el sitio lo llama de otro modo, indíquelo en `labels` de sites.yml
       *[other] similares: { $near }; si el sitio lo llama de otro modo, indíquelo en `labels` de sites.yml
    }
label-not-found-under = en la página “{ $page }” no hay nada en “{ $scope }” que se llame “{ $label }”
    .next = { $near-count ->
        [0] compruebe si es la página correcta; si el sitio lo llama de otro modo, indíquelo en `labels` de sites.yml
       *[other] similares: { $near }; si el sitio lo llama de otro modo, indíquelo en `labels` de sites.yml
    }
label-twice = en la página “{ $page }” hay { $count } elementos que se llaman “{ $label }”: { $one } – { $other }
    .next = indique en el documento el encabezado bajo el que está el correcto
page-needs-browser = “{ $label }” no hace nada sin los scripts de la página
    .next = use el backend `browser` o hágalo a mano
page-not-fine = la página “{ $page }” ha llegado con el estado { $status }
page-not-read = { $host } ha respondido con algo que no es una página
form-sent = enviado con el botón “{ $button }”
page-says = la página dice: { $text }
form-not-sent = lo rellenado en la página “{ $page }” no se ha enviado, y el paso lleva a otro lugar
    .next = averigüe qué botón lo envía e indíquelo en el documento
download-none = “{ $label }” ha llevado a una página y no a un archivo
upload-no-file = no está el archivo `{ $name }` que se debe enviar
select-on-page = “{ $label }” no es un campo que se pueda rellenar

## Inicio de sesión

sign-in-met = { $site } pide iniciar sesión
    .next = inicie sesión con `vade login { $site }` o indique `user` y `password` en sites.yml
sign-in-otp = { $site } pide un código de un solo uso
    .next = inicie sesión con `vade login { $site }` o indique `otp` en sites.yml
sign-in-sso = { $site } redirige a su proveedor de identidades para iniciar sesión
    .next = inicie sesión con `vade login { $site }`
sign-in-elsewhere = { $site } redirige a { $host } para iniciar sesión, y `allow-hosts` no indica ese host para el sitio
    .next = si ese es su proveedor de identidades, agregue `allow-hosts: [{ $host }]` a `{ $site }` en sites.yml, inicie sesión con `vade login { $site }` y comience una nueva ejecución
sign-in-sudo = { $site } pide otra vez la contraseña
    .next = inicie sesión con `vade login { $site }` o indique `password` en sites.yml
sign-in-refused = { $site } no acepta el nombre o la contraseña de { $user }
    .next = corríjalos donde sites.yml dice que están; no se vuelve a intentar automáticamente
sign-in-code-refused = { $site } no acepta el código de un solo uso
    .next = revise de dónde lo toma sites.yml
signed-in = sesión iniciada en { $site } como { $user }
run-waits-sign-in = espera a que alguien inicie sesión
run-needs-sign-in = la ejecución { $run } espera en el paso { $step } a que alguien inicie sesión
    .next = inicie sesión con `vade login { $site }` y después `{ $resume }`
ask-signed-in = sesión iniciada
    .key = i
