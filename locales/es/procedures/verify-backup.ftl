title = Verificar una copia de seguridad
short-title = Verificar una copia de seguridad
intro = Restaure una copia de seguridad en una carpeta vacía, demuestre que cada uno de sus archivos está íntegro y anote el resultado. La copia de seguridad en sí solo se lee.
permissions = Debe poder leer la copia de seguridad. No hace falta ser root.
ask-backup = La copia de seguridad, un archivo que termina en .tar.gz, como ruta absoluta
ask-database = La base de datos SQLite dentro de la copia de seguridad, como ruta relativa, o none
ask-log = El archivo al que se agrega el resultado, como ruta absoluta
ask-max-age-hours = Cuántas horas de antigüedad puede tener la copia de seguridad
ask-scratch-parent = La carpeta en la que se restaura la copia de seguridad mientras dura la prueba

## #about-this-procedure

about-this-procedure-heading = Acerca de este procedimiento
about-this-procedure-text-1 = Una copia de seguridad que nadie ha restaurado es solo una esperanza. Este procedimiento restaura una por completo, la compara con lo que debería contener y vuelve a quitar los archivos restaurados.
about-this-procedure-text-2 = La copia de seguridad es un archivo comprimido. Junto a ella hay un archivo con el mismo nombre que termina en `.sha256` y contiene su suma de comprobación. Dentro de ella, en el nivel superior, el archivo `manifest.sha256` contiene la suma de comprobación de cada uno de los demás archivos.

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-item-1 = Elija un equipo que tenga espacio para todos los archivos de la copia de seguridad.
before-you-begin-item-2 = No use el equipo cuyos datos están en la copia de seguridad. Una restauración también debe funcionar cuando ese equipo ya no exista.
before-you-begin-text-1 = **Consejo:** Para escribir un manifiesto al hacer una copia de seguridad, ejecute esto en la carpeta que se guarda:

## #verify-the-backup

verify-the-backup-heading = Verificar la copia de seguridad
age = Compruebe que la copia de seguridad existe, que no está vacía y que no es demasiado antigua.
checksum = Compare la copia de seguridad con su suma de comprobación.
archive = Lea una vez el archivo comprimido entero, sin descomprimirlo.
scratch-folder = Cree una carpeta vacía en la que restaurar.
contents = Enumere los archivos del archivo comprimido y rechace los nombres que saldrían de la carpeta.
space = Compruebe que hay espacio para los archivos restaurados.
restore = Restaure todos los archivos.
files = Compare cada archivo restaurado con el manifiesto.
missing-files = Compruebe que están todos los archivos del manifiesto y que no hay ningún otro.
database = Haga que { $sqlite } compruebe la base de datos. Con `none` como base de datos, este paso no hace nada.
record = Anote el resultado.
clean-up = Quite los archivos restaurados.

## #if-a-check-fails

if-a-check-fails-heading = Si una comprobación falla
if-a-check-fails-item-1 = Conserve la carpeta con los archivos restaurados. Muestra qué archivos están dañados.
if-a-check-fails-item-2 = Verifique de inmediato la copia de seguridad anterior a esta, para saber con qué puede contar.
if-a-check-fails-item-3 = Avise a quienes responden de los datos de que desde entonces no hay ninguna copia de seguridad buena.
if-a-check-fails-item-4 = Repare la tarea de copia de seguridad, deje que se ejecute y verifique la nueva copia de seguridad desde el primer paso.
