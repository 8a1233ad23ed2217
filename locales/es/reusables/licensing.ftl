## data/reusables/licensing/cloud-token.md

licensing-cloud-token-text-1 = Para leer las cifras a través de la API, necesita un token de un propietario de la empresa en { $cloud_site } con el alcance `read:enterprise`. Si al token le falta ese alcance, la API responde 404 en lugar de indicar qué falta.

## data/reusables/licensing/license-tab.md

licensing-license-tab-step-1 = En la barra lateral izquierda, haga clic en { LABEL("License") }.

## data/reusables/licensing/matching.md

licensing-matching-text-1 = Dos cuentas cuentan como una sola persona cuando la dirección de correo electrónico principal de la cuenta en el servidor es también una dirección de correo electrónico verificada de la cuenta en { $cloud_site }. Los nombres de usuario no se comparan.

## data/reusables/licensing/one-person-one-license.md

licensing-one-person-one-license-text-1 = Una licencia pertenece a una persona, no a una cuenta. Una persona que trabaja en { $server } y en { $cloud } ocupa una licencia, pero solo después de que la nube sepa quién usa el servidor. { "{% data reusables.licensing.matching %}" }

## data/reusables/licensing/server-token.md

licensing-server-token-text-1 = En el servidor, necesita un token de un administrador del sitio con el alcance `site_admin`. Cualquier otra persona recibe la respuesta 404.

## data/reusables/licensing/what-is-sent.md

licensing-what-is-sent-text-1 = **Nota:** De cada cuenta, solo salen del servidor el identificador de usuario y las direcciones de correo electrónico. Las cuentas suspendidas no se cuentan.
