title = Activar la sincronización automática de licencias
short-title = Sincronización automática de licencias
intro = Haga que { $server } comunique su uso de licencias a { $cloud } una vez por semana.
permissions = Debe ser propietario de la empresa en el servidor.

## #about-automatic-license-sync

about-automatic-license-sync-heading = Acerca de la sincronización automática de licencias
about-automatic-license-sync-text-1 = Una vez activada la sincronización, el servidor envía su uso cada semana, contando desde el día y la hora en que se activó { $connect }. Varios servidores pueden comunicar su uso a la misma cuenta empresarial. Active la sincronización en cada uno de ellos.

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-text-1 = { $connect } debe estar activado en el servidor y el servidor debe poder conectarse a estos hosts por HTTPS:
before-you-begin-text-2 = **Advertencia:** Si la nube solo acepta conexiones desde direcciones IP incluidas en una lista, agregue primero la dirección del servidor a la lista. Sin ella, todas las sincronizaciones fallan.

## #enable-the-sync

enable-the-sync-heading = Activar la sincronización
enable-sync = En “Server can sync user license count and usage”, abra el menú desplegable y seleccione { LABEL("Enabled") }.
enable-sync-2 = A la derecha de “License sync”, haga clic en { LABEL("Enable") }.

## #afterwards

afterwards-heading = Después
afterwards-text-1 = No hace falta esperar una semana hasta tener las primeras cifras. Consulte “[Iniciar ahora una sincronización de licencias](trigger-license-sync.md)”.
afterwards-text-2 = Las primeras cifras llegan en el plazo de una semana. Si las necesita hoy, cárguelas a mano. Consulte “[Sincronizar el uso de licencias](sync-license-usage.md)”.
afterwards-text-3 = Para volver a desactivar la sincronización, repita los pasos y elija el ajuste contrario en el último. Las cifras que la nube ya ha recibido permanecen allí hasta que un archivo nuevo o una sincronización nueva las reemplacen.
