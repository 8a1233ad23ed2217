title = Conmutar por error una base de datos { $postgresql }
short-title = Conmutar por error { $postgresql }
intro = Convierta el servidor en espera en el nuevo primario, sin que haya dos primarios a la vez y sin perder más de lo que alguien haya aceptado perder.
permissions = Debe poder iniciar sesión en ambos hosts con el usuario `postgres` del sistema operativo.
ask-change = El número del incidente o del cambio
ask-max-lag-bytes = Cuántos bytes de retraso puede llevar el servidor en espera
ask-postgresql-bin = La carpeta de los programas de PostgreSQL, en ambos hosts
ask-primary-data = La carpeta de datos en el primario
ask-primary-port = El puerto del primario
ask-service = El nombre de la sección de los clientes en el archivo de servicios de conexión
ask-service-file = El archivo de servicios de conexión que leen los clientes, en este equipo
ask-socket-directory = La carpeta de los sockets de la base de datos, en ambos hosts
ask-standby-address = La dirección en la que los clientes acceden al servidor en espera
ask-standby-port = El puerto del servidor en espera
host-primary = El host que es el primario ahora
host-standby = El host que debe convertirse en el primario

## #about-this-procedure

about-this-procedure-heading = Acerca de este procedimiento
about-this-procedure-text-1 = El peor resultado de una conmutación por error no es el tiempo de inactividad. Son dos primarios que aceptan escrituras, porque nadie puede volver a unir sus datos. Por eso, el primario antiguo se detiene y se aísla antes de promover el servidor en espera.
about-this-procedure-alt-1 = Antes de la conmutación por error, los clientes escriben en el primario y el servidor en espera lo sigue. Después, los clientes escriben en el servidor en espera y el primario antiguo está aislado.

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-item-1 = Avise a todas las personas que usan la base de datos de que no aceptará escrituras durante unos minutos.
before-you-begin-item-2 = Detenga todo lo que conmute por error, inicie o reinicie la base de datos por su cuenta.
before-you-begin-item-3 = Compruebe que puede acceder a ambos hosts por { $ssh } y que puede cortar la alimentación del primario por otra vía.
before-you-begin-item-4 = Los clientes deben tomar su conexión de un archivo de servicios de conexión.
before-you-begin-text-1 = **Nota:** Si no se puede acceder al primario, los pasos que se hacen en él no se pueden ejecutar. Corte su alimentación, asegúrese de que siga apagado y omita cada uno de esos pasos indicando eso como motivo. Omita también la comprobación del paso 9: lo que el servidor en espera no ha recibido está perdido, y la decisión del paso 5 trata de esa pérdida.

## #fail-over

fail-over-heading = Conmutar por error
check-primary = Compruebe que el primario es realmente el primario: no está en recuperación.
check-standby = Compruebe que el servidor en espera es realmente un servidor en espera: está en recuperación.
check-lag = Compruebe que el primario envía sus cambios al servidor en espera y que ningún servidor en espera va con más retraso que el límite.
last-transaction = Lea hasta dónde ha llegado el servidor en espera y cuándo se confirmó la última transacción que conoce.
decide-failover = Decida si hay que conmutar por error ahora. Hasta aquí no se ha cambiado nada y puede detenerse sin consecuencias.
fail-over-cell-1 = Qué ve
fail-over-cell-2 = Qué decidir
fail-over-cell-3 = El primario funciona y el retraso está dentro del límite.
fail-over-cell-4 = Conmute por error si hay un buen motivo. No se perderá nada.
fail-over-cell-5 = El primario funciona, pero el retraso es demasiado grande.
fail-over-cell-6 = Espere hasta que el servidor en espera se ponga al día o averigüe por qué no lo hace.
fail-over-cell-7 = El primario no responde.
fail-over-cell-8 = Pregunte a quien responde de los datos si se puede perder lo que vino después de la última transacción conocida. Anote quién estuvo de acuerdo.
fail-over-cell-9 = No está claro si el primario sigue en ejecución.
fail-over-cell-10 = Deténgase. Corte primero su alimentación.
stop-primary = Detenga el primario. Este cierra todas las conexiones, envía sus últimos cambios al servidor en espera y se apaga.
fence-primary = Aísle el primario antiguo. Con este archivo en su carpeta de datos, solo puede iniciarse como servidor en espera, aunque alguien lo inicie por error.
last-position = Lea la posición del último cambio que ha escrito el primario antiguo.
check-caught-up = Compruebe que el servidor en espera ha reproducido ese cambio. Si no es así, repita la comprobación durante un minuto antes de desistir.
promote = Promueva el servidor en espera. Después de este paso, el primario antiguo solo puede volver como servidor en espera.
check-writes = Compruebe que el nuevo primario acepta escrituras y haga que escriba un punto de control. El primario antiguo necesita ese punto de control cuando vaya a seguir al nuevo.
fail-over-text-1 = Si esto no llega a terminar, `synchronous_standby_names` nombra un servidor en espera que ya no existe. Quite ese nombre y recargue la configuración.
point-clients = Guarde una copia del archivo de servicios de conexión y dirija los clientes al nuevo primario.
reload-clients = Reinicie, una tras otra, las aplicaciones que mantienen conexiones abiertas y compruebe que cada una de ellas vuelve a funcionar.
check-clients = Compruebe que un cliente llega a un primario que acepta escrituras.

## #go-back

go-back-heading = Deshacer
go-back-text-1 = Antes de promover el servidor en espera, se puede volver atrás: quite `standby.signal` de la carpeta de datos del primario antiguo e inícielo de nuevo. Los clientes solo notan una breve interrupción.
go-back-text-2 = Después de eso, el primario antiguo no debe volver a aceptar escrituras. Para volver a él, haga que siga al nuevo primario, espere hasta que se ponga al día y conmute por error otra vez en sentido contrario.

## #afterwards

afterwards-heading = Después
afterwards-item-1 = Sin un servidor en espera, el próximo fallo es una interrupción. Recupere hoy mismo el primario antiguo como servidor en espera.
afterwards-item-2 = Si el primario antiguo se apagó correctamente y el paso 9 terminó bien, puede seguir al nuevo primario de inmediato: haga que `primary_conninfo` apunte al nuevo primario e inícielo.
afterwards-item-3 = En todos los demás casos, ejecute primero `pg_rewind` en el primario antiguo o vuelva a crearlo con `pg_basebackup`.
afterwards-item-4 = Dirija también al nuevo primario todos los demás servidores en espera.
afterwards-item-5 = Vuelva a poner en marcha la automatización que detuvo antes.
afterwards-item-6 = Compruebe que la próxima copia de seguridad se hace a partir del nuevo primario.
