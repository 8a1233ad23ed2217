title = Ver el uso de licencias en { $server } y { $cloud }
short-title = Ver el uso de licencias
intro = Lea las cifras de ambos lados a través de sus API y vea si concuerdan. No se cambia nada.
permissions = Debe ser administrador del sitio en el servidor y propietario de la empresa en { $cloud_site }.
ask-enterprise = El nombre corto de la cuenta empresarial en GitHub.com

value-server-version = Versión del servidor
value-server-seats = Puestos en el servidor
value-server-seats-used = Puestos en uso en el servidor
value-days-left = Días hasta que termine la licencia del servidor
value-server-users = Cuentas en el servidor
value-server-suspended = Cuentas suspendidas en el servidor
value-cloud-seats-used = Licencias en uso en la empresa
value-cloud-seats = Licencias compradas

## #before-you-begin

before-you-begin-heading = Antes de empezar

## #read-the-numbers

read-the-numbers-heading = Leer las cifras
server-version = Pregunte al servidor su versión. Esto muestra además que responde.
server-license = Lea la licencia del servidor: los puestos, los puestos en uso y los días que faltan para que caduque la licencia.
read-the-numbers-text-1 = Si la licencia no tiene límite, `seats` contiene la palabra `unlimited` en lugar de un número.
server-users = Cuente las cuentas del servidor y, entre ellas, las suspendidas.
cloud-licenses = Lea cuántas licencias usa la empresa entera y cuántas ha comprado.
cloud-sync = Lea cuándo se sincronizó por última vez cada servidor con la nube y si se sincronizó bien.

## #what-the-numbers-tell-you

what-the-numbers-tell-you-heading = Qué dicen las cifras
what-the-numbers-tell-you-cell-1 = Qué ve
what-the-numbers-tell-you-cell-2 = Qué significa
what-the-numbers-tell-you-cell-3 = Qué hacer
what-the-numbers-tell-you-cell-4 = `total_seats_consumed` es mayor que `total_seats_purchased`.
what-the-numbers-tell-you-cell-5 = Hay más licencias en uso de las que ha comprado.
what-the-numbers-tell-you-cell-6 = Compre licencias o quite a las personas que ya no necesiten una.
what-the-numbers-tell-you-cell-7 = `seats_available` es cero.
what-the-numbers-tell-you-cell-8 = Ninguna persona nueva puede iniciar sesión en el servidor.
what-the-numbers-tell-you-cell-9 = Suspenda las cuentas que nadie usa o cargue una licencia mayor.
what-the-numbers-tell-you-cell-10 = `days_until_expiration` es menor que 30.
what-the-numbers-tell-you-cell-11 = La licencia del servidor caduca pronto.
what-the-numbers-tell-you-cell-12 = Pida ahora la renovación.
what-the-numbers-tell-you-cell-13 = La fecha de la última sincronización es de hace más de una semana.
what-the-numbers-tell-you-cell-14 = La sincronización automática no funciona o nadie ha cargado el uso.
what-the-numbers-tell-you-cell-15 = { "{% ifversion ghes > 3.4 %}" }Consulte “[Iniciar ahora una sincronización de licencias](trigger-license-sync.md)”.{ "{% else %}" }Consulte “[Sincronizar el uso de licencias](sync-license-usage.md)”.{ "{% endif %}" }
what-the-numbers-tell-you-text-1 = El número de la nube suele ser menor que la suma de ambos lados, porque una persona con dos cuentas se cuenta una sola vez. { "{% data reusables.licensing.matching %}" }
