title = Retirar el acceso de una persona que se va
short-title = Retirar el acceso de una persona
intro = Quite a una persona de la organización en { $cloud_site } y suspenda la cuenta en { $server }, después de que alguien haya decidido qué se hará con su trabajo.
permissions = Debe ser administrador del sitio en el servidor, propietario de la empresa y propietario de la organización en { $cloud_site }.
ask-account = El nombre de usuario de la persona en el servidor
ask-enterprise = El nombre corto de la cuenta empresarial en GitHub.com
ask-handle = El nombre de usuario de la persona en GitHub.com
ask-organization = La organización en GitHub.com que la persona deja
ask-ticket = El número del ticket, que se registra como motivo

value-account-id = Número de la cuenta
value-cloud-role = Rol en la nube

## #about-this-procedure

about-this-procedure-heading = Acerca de este procedimiento
about-this-procedure-text-1 = Con una cuenta suspendida no se puede iniciar sesión, y sus claves y tokens dejan de funcionar. Sus repositorios, incidencias y comentarios se quedan donde están. La cuenta ya no ocupa una licencia.
about-this-procedure-text-2 = Si las cuentas provienen de un proveedor de identidades, retire primero el acceso allí. Use este procedimiento para comprobar qué queda.
about-this-procedure-text-3 = **Advertencia:** Cuando se quita a una persona de una organización, se eliminan sus bifurcaciones privadas de los repositorios de esta. Guarde lo que todavía haga falta antes de continuar.

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-item-1 = Tenga a mano el ticket que ordena la baja y compruebe que nombra a esta persona.
before-you-begin-item-2 = En { $cloud_site }, necesita un token de un propietario de la organización con el alcance `admin:org`.

## #take-away-the-access

take-away-the-access-heading = Retirar el acceso
look-up-account = Busque la cuenta en el servidor y compare el nombre con el del ticket.
server-organizations = Enumere las organizaciones del servidor a las que pertenece la cuenta.
cloud-membership = Lea el rol de la persona en la organización en { $cloud_site }.
find-member = En el campo de búsqueda “Find a member”, escriba el nombre de usuario de la persona y examine el resultado.
take-away-the-access-item-1 = Si la persona es propietaria de la empresa, otro propietario debe quitarle antes ese rol.
take-away-the-access-item-2 = Si la persona pertenece también a otras organizaciones, repita este procedimiento para cada una de ellas.
decide-offboarding = Decida si se puede retirar el acceso ahora. Hasta aquí no se ha cambiado nada.
take-away-the-access-item-3 = La cuenta es la que figura en el ticket.
take-away-the-access-item-4 = La persona no es la única propietaria de una organización.
take-away-the-access-item-5 = Si el rol en la nube es `admin`, debe haber otro propietario.
take-away-the-access-item-6 = Lo mismo vale para cada organización del servidor.
take-away-the-access-item-7 = Ninguna automatización se ejecuta con los tokens o las claves de la persona, o ya se ha pasado a otra cuenta.
take-away-the-access-item-8 = Alguien ha guardado lo que todavía hace falta de las bifurcaciones privadas.
remove-member = Quite a la persona de la organización en { $cloud_site }.
suspend-account = Suspenda la cuenta en el servidor.
take-away-the-access-text-1 = Si el servidor responde 403, la cuenta proviene de un directorio: suspenda allí a la persona y deje que el servidor se sincronice.
check-suspended = Compruebe que el servidor muestra la cuenta como suspendida.
hand-over = Comunique al equipo de la persona quién se hace cargo de sus repositorios, revisiones e incidencias abiertas y anótelo en el ticket.

## #go-back

go-back-heading = Deshacer
go-back-text-1 = Si no era la persona correcta, invítela de nuevo a la organización de inmediato: durante tres meses, { $cloud_site } ofrece restaurar su rol y sus ajustes anteriores. En el servidor, ponga fin a la suspensión en los ajustes de la cuenta.

## #afterwards

afterwards-heading = Después
afterwards-text-1 = La licencia queda libre en ambos lados con la próxima sincronización. Para liberarla hoy mismo, consulte “[Iniciar ahora una sincronización de licencias](trigger-license-sync.md)”.
afterwards-text-2 = La licencia queda libre en ambos lados con la próxima sincronización. Para liberarla hoy mismo, consulte “[Sincronizar el uso de licencias](sync-license-usage.md)”.
