### Comandos en otros hosts, por SSH.

ssh-not-begun = no se pudo iniciar el comando en `{ $host }`: { $reason }
    .next = pruebe usted mismo `ssh` con el mismo destino; las claves, los hosts conocidos y los saltos son los de su configuración de SSH
ssh-lost = la conexión con `{ $host }` se perdió antes de que terminara el comando: { $reason }
