title = Sincronizar el uso de licencias entre { $server } y { $cloud }
short-title = Sincronizar el uso de licencias
intro = Lleve a mano el uso de licencias de su servidor a la nube, para que una persona con cuenta en ambos lados ocupe una sola licencia.
permissions = Debe ser propietario de la empresa en ambos lados.
ask-enterprise = El nombre corto de la cuenta empresarial en GitHub.com

value-seats = Licencias en uso

## #about-syncing-by-hand

about-syncing-by-hand-heading = Acerca de la sincronización a mano
about-syncing-by-hand-alt-1 = Un archivo con el uso va del servidor a la nube pasando por su equipo
about-syncing-by-hand-text-1 = Sincronice a mano cuando el servidor no pueda conectarse a { $cloud_site }. De lo contrario, deje que lo haga el servidor: consulte “[Activar la sincronización automática de licencias](enable-automatic-license-sync.md)”.
about-syncing-by-hand-text-2 = **Consejo:** Si el servidor ya está conectado, no necesita ningún archivo. Consulte “[Iniciar ahora una sincronización de licencias](trigger-license-sync.md)”.

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-item-1 = Inicie sesión en { $server } y en { $cloud_site } como propietario de la empresa.
before-you-begin-item-2 = Cargue el archivo el mismo día en que lo exporte. Un archivo antiguo reemplazaría cifras más recientes.

## #sync-the-usage

sync-the-usage-heading = Sincronizar el uso
export-usage = En “Quick links”, haga clic en { LABEL("Export license usage") } para descargar el uso actual.
sync-the-usage-alt-1 = El enlace “Export license usage” en “Quick links” en la página “License”
sync-the-usage-step-2 = En la barra lateral izquierda, haga clic en { LABEL("Enterprise licensing") }.
usage-before = Anote cuántas licencias están en uso antes de la carga. La página muestra el número en “User licenses”.
sync-the-usage-step-4 = En “Enterprise Server instances”, haga clic en { LABEL("Add server usage") }.
upload-usage = Cargue el archivo JSON que ha descargado del servidor.

## #check-the-result

check-the-result-heading = Comprobar el resultado
check-the-result-text-1 = La nube vuelve a contar las licencias poco después de la carga. El estado de la última sincronización de su servidor debe ser `success`.
check-the-result-cell-1 = Estado
check-the-result-cell-2 = Qué significa
check-the-result-cell-3 = Qué hacer
check-the-result-cell-4 = El uso del servidor se ha contado.
check-the-result-cell-5 = Compare el número de licencias con el que anotó antes.
check-the-result-cell-6 = Cualquier otra palabra
check-the-result-cell-7 = La nube no ha podido usar el archivo.
check-the-result-cell-8 = Lea el mensaje del campo `error`, exporte el uso de nuevo y cargue el archivo nuevo.
check-the-result-cell-9 = El servidor no está en la lista
check-the-result-cell-10 = La nube nunca ha recibido un archivo de este servidor.
check-the-result-cell-11 = Compruebe que ha cargado el archivo en la cuenta empresarial correcta.
check-the-result-text-2 = Si el número no ha bajado aunque haya personas que trabajan en ambos lados, compare primero las direcciones de correo electrónico de sus cuentas.
