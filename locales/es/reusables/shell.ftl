## data/reusables/shell/stop-when-unsure.md

shell-stop-when-unsure-text-1 = **Advertencia:** Cuando un paso falle, deténgase y averigüe el motivo antes de continuar. Todos los pasos posteriores dependen de los anteriores.

## data/reusables/shell/values.md

shell-values-text-1 = Los comandos toman sus valores de los datos de entrada, como variables de entorno. No hay que editar nada en ellos y cada uno termina con un error en cuanto algo no está como debería.
