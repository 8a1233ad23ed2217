title = Iniciar ahora una sincronización de licencias
short-title = Iniciar una sincronización de licencias
intro = Envíe de inmediato a { $cloud } el uso de licencias de un servidor conectado, en lugar de esperar a la sincronización semanal.
permissions = Debe ser propietario de la empresa en ambos lados.
ask-enterprise = El nombre corto de la cuenta empresarial en GitHub.com

value-synced-at = Última sincronización
value-seats-after = Licencias en uso

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-item-1 = La sincronización automática de licencias debe estar activada. Consulte “[Activar la sincronización automática de licencias](enable-automatic-license-sync.md)”.
before-you-begin-text-1 = **Nota:** Se puede iniciar una sincronización tantas veces como se quiera. Las cifras más recientes de un servidor siempre reemplazan a las anteriores.

## #start-the-sync

start-the-sync-heading = Iniciar la sincronización
sync-now = En “License sync”, haga clic en { LABEL("Sync now") }.
sync-status = Pregunte a la nube si la sincronización ha terminado bien. Un servidor grande puede necesitar unos minutos: repita este paso hasta que la fecha sea la de hoy.
usage-after = Lea cuántas licencias están en uso ahora.

## #if-the-sync-fails

if-the-sync-fails-heading = Si la sincronización falla
if-the-sync-fails-text-1 = El campo `error` de la respuesta indica el motivo. Los motivos habituales son un cortafuegos entre el servidor y { $cloud_site }, una lista de direcciones IP permitidas que no contiene la dirección del servidor y una conexión cuyo propietario ya no trabaja en la empresa.
if-the-sync-fails-text-2 = Mientras busca el motivo, puede cargar el uso a mano. Consulte “[Sincronizar el uso de licencias](sync-license-usage.md)”.
