### Las ejecuciones después: informes, paquetes, comprobación de lo escrito y eliminación de lo que ya no se necesita.

## Qué ha ocurrido

run-replayed = consultado de nuevo para volver a la misma página ({ $backend })
run-pruned = { $files ->
    [one] se eliminó { $files } archivo de evidencia; su hash permanece
   *[other] se eliminaron { $files } archivos de evidencia; sus hashes permanecen
}
failed-goes-on = la ejecución continúa con el paso siguiente, como indica el documento

## Informes

account-last = Último evento
account-site-account = Cuenta en el sitio
account-program = Versión del programa
account-plan = Digest del plan
account-procedure = Digest del procedimiento
account-site = Sitio
account-input = Dato de entrada `{ $name }`
account-value = Valor `{ $name }`
account-checks = Comprobaciones al final
account-journal = Diario de ejecución
account-evidence = Evidencia
account-gone = El archivo ya no está; su hash sí.
account-cut = El archivo contiene más.
account-is-done = hecho
account-is-failed = con error
account-is-in-doubt = en duda
account-is-open = todavía sin hacer
account-is-skipped = omitido
account-is-satisfied = no es necesario

## Qué se comunica

run-is-whole = La ejecución { $run } está como se escribió: { $events ->
        [one] { $events } evento
       *[other] { $events } eventos
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    } de evidencia{ $pruned ->
        [0] {""}
       *[other] , { $pruned } eliminados a propósito
    }.
run-exported = la ejecución { $run } se ha escrito en `{ $path }`
    .next = su último evento tiene el hash { $head }
runs-pruned = { $runs ->
    [0] no hay nada que eliminar
    [one] eliminado de { $runs } ejecución: { $what } ({ $size })
   *[other] eliminado de { $runs } ejecuciones: { $what } ({ $size })
}
runs-would-be-pruned = { $runs ->
    [0] no hay nada que eliminar
    [one] se eliminaría de { $runs } ejecución: { $what } ({ $size })
   *[other] se eliminaría de { $runs } ejecuciones: { $what } ({ $size })
}
pruned-evidence = { $count ->
    [one] { $count } archivo de evidencia
   *[other] { $count } archivos de evidencia
}
pruned-working = { $count ->
    [one] { $count } archivo de trabajo
   *[other] { $count } archivos de trabajo
}
run-left-unpruned = la ejecución { $run } se deja como está: solo se elimina lo que sigue como se escribió
    .next = restaure la evidencia de una copia de seguridad, o consérvela así para quien lo investigue
signature-good = firmado por { $signer }
signature-unchecked = firmado con la clave { $key }; no se ha comprobado de quién es
    .next = indique un archivo de firmantes permitidos con --allowed-signers

## Qué no está bien

evidence-changed = la evidencia `{ $file }` de la ejecución { $run } no está como se escribió
    .next = no confíe en ella; restáurela de una copia de seguridad
evidence-missing = falta la evidencia `{ $file }` de la ejecución { $run }
    .next = restáurela de una copia de seguridad
run-not-ended = la ejecución { $run } no ha terminado
    .next = reanúdela o termínela con `vade runs resolve`
bundle-unreadable = `{ $path }` no es el paquete de una ejecución: { $reason }
    .next = exporte la ejecución de nuevo
bundle-differs = `{ $file }` en `{ $path }` no está como indica el manifiesto del paquete
    .next = no confíe en él; exporte la ejecución de nuevo
bundle-not-listed = `{ $file }` en `{ $path }` no figura en el manifiesto del paquete
    .next = no confíe en él; exporte la ejecución de nuevo
signing-failed = no se puede firmar el paquete: { $reason }
    .next = indique con --sign una clave privada, o una pública cuya privada tenga un agente
signature-wrong = la firma no es válida: { $reason }
    .next = no confíe en el paquete
signature-missing = el paquete no está firmado
    .next = pida que se exporte de nuevo con --sign
time-unknown = `{ $given }` no es un momento
    .next = escriba una fecha como 2026-11-22, o hace cuánto: 30d, 12h

## Ayuda

cmd-runs-report = Escribe un informe de lo que hizo una ejecución, con su evidencia.
    .long =
        El informe está en el idioma de `--lang`, sea cual sea el de la ejecución. Termina con el hash del último evento: quien lo
        conserve podrá saber después si se modificó algo anterior.
    .example1 = Una página para una auditoría en alemán:
cmd-runs-export = Escribe una ejecución en un solo archivo que otro equipo puede comprobar.
    .long =
        El paquete contiene el plan, los textos de origen, todos los eventos y la evidencia. La misma ejecución produce siempre los
        mismos bytes.
    .example1 = Un paquete firmado:
cmd-runs-verify = Comprueba si una ejecución o un paquete está como se escribió.
    .long =
        Cada evento contiene el hash del anterior y nombra cada archivo de evidencia con su hash. El código de salida es 3 si algo
        no está como se escribió.
    .example1 = Un paquete de otro equipo, y quién lo firmó:
cmd-runs-prune = Elimina la evidencia de ejecuciones terminadas; lo ocurrido y los hashes permanecen.
    .example1 = Conservar la evidencia de un año:
arg-since = Solo las ejecuciones creadas desde entonces: una fecha, o hace cuánto (`30d`, `12h`).
    .value = MOMENTO
arg-by = Solo las ejecuciones de esta persona: `usuario` o `usuario@host`.
    .value = PERSONA
arg-site = Solo las ejecuciones en este sitio: su id, su dirección o su host.
    .value = SITIO
arg-runs-report-out = Escribe en este archivo.
    .value = ARCHIVO
arg-runs-export-out = Archivo que se escribe.
    .value = ARCHIVO
arg-sign = Firma con esta clave SSH.
    .value = CLAVE
arg-runs-verify-what = La ejecución, o el archivo de un paquete.
    .value = EJECUCIÓN
arg-allowed-signers = Quién puede haber firmado: un archivo como lo lee `ssh-keygen`.
    .value = ARCHIVO
arg-before = Solo las ejecuciones creadas antes: una fecha, o hace cuánto (`365d`).
    .value = MOMENTO
arg-keep = Deja como están tantas de las ejecuciones más recientes.
    .value = NÚMERO
arg-runs-prune-dry-run = Indica qué se eliminaría y no elimina nada.
value-format-csv = para hojas de cálculo
value-format-junit = para herramientas que leen resultados de pruebas
exit-6 = No se puede escribir el diario de ejecución; no se ha ejecutado nada más.

## Qué dice un plan sobre los fallos

plan-retries = si falla, se reintenta { $times ->
        [one] una vez
       *[other] hasta { $times } veces
    }, tras { $wait }
plan-goes-on = si falla, la ejecución continúa con el paso siguiente
