title = Renovar un certificado { $tls }
short-title = Renovar un certificado
intro = Cree una clave nueva y un certificado nuevo, demuestre que son correctos y forman un par, y póngalos en el lugar de los antiguos.
permissions = Debe poder escribir en la carpeta del certificado y recargar el servicio que lo usa.
ask-ca-certificate = El certificado de su propia autoridad de certificación
ask-ca-key = La clave de su propia autoridad de certificación
ask-change = El número del cambio, que da nombre a la carpeta de trabajo
ask-days = Cuántos días es válido el certificado
ask-domain = El nombre de host al que corresponde el certificado
ask-folder = La carpeta que contiene server.key y server.pem, como ruta absoluta
ask-issuer = Quién firma el certificado (él mismo o su propia autoridad de certificación)
ask-port = El puerto en el que responde el servicio
ask-service = El servicio de systemd que hay que recargar, o none

## #about-this-procedure

about-this-procedure-heading = Acerca de este procedimiento
about-this-procedure-text-1 = La clave nueva se crea en este equipo y nunca sale de él. Todos los archivos nuevos se crean en una carpeta de trabajo propia, donde también se conserva el par antiguo. Hasta que se instala el certificado, no se toca nada que use un servicio.
about-this-procedure-alt-1 = La clave lleva a una solicitud, la solicitud a un certificado, y el par se comprueba antes de instalarlo

## #before-you-begin

before-you-begin-heading = Antes de empezar
before-you-begin-item-1 = Averigüe qué servicio usa el certificado y si hay que recargarlo o reiniciarlo.
before-you-begin-item-2 = Si una autoridad oficial firma sus certificados, use el cliente de esa autoridad. Este procedimiento es para certificados autofirmados o firmados por su propia autoridad.
before-you-begin-item-3 = { $openssl } 1.1.1 o una versión posterior debe estar instalado.

## #renew-the-certificate

renew-the-certificate-heading = Renovar el certificado
current-certificate = Examine el certificado que está en uso ahora. Si todavía no hay ninguno, no se muestra nada.
working-folder = Cree una carpeta de trabajo que solo usted pueda leer y entre en ella.
keep-old-pair = Guarde una copia del par antiguo.
new-key = Cree una clave nueva y compruébela.
signing-request = Escriba la solicitud de firma y las propiedades del certificado.
self-sign = Si el certificado es autofirmado, fírmelo con su propia clave. De lo contrario, este paso no hace nada.
authority-sign = Si lo firma su propia autoridad, haga que la autoridad firme la solicitud. De lo contrario, este paso no hace nada.
verify-certificate = Compruebe el nombre, las fechas y la firma del certificado nuevo. Dentro de un día debe seguir siendo válido.
verify-pair = Compruebe que la clave y el certificado forman un par.
install-pair = Ponga el par nuevo en su lugar. Cada archivo reemplaza al antiguo en una sola operación, de modo que ningún servicio llegue a leer un archivo a medias.
renew-the-certificate-text-1 = **Nota:** Si el servicio se ejecuta con una cuenta propia, dé a esa cuenta permiso para leer la clave, como lo tenía para la antigua.
reload-service = Recargue el servicio. Con `none` como servicio, este paso no hace nada.
served-certificate = Pida al servicio su certificado y compárelo con el nuevo. Con `none` como servicio, este paso no hace nada.

## #go-back-to-the-old-certificate

go-back-to-the-old-certificate-heading = Volver al certificado antiguo
go-back-to-the-old-certificate-text-1 = El par antiguo está en la carpeta de trabajo. Mientras el certificado antiguo sea válido, puede volver a ponerlo en su lugar y recargar el servicio:

## #afterwards

afterwards-heading = Después
afterwards-item-1 = Elimine `old.key` de la carpeta de trabajo en cuanto el certificado nuevo haya funcionado durante un día.
afterwards-item-2 = Si es posible que otras personas hayan visto la clave antigua, haga que la autoridad que firmó el certificado antiguo lo revoque.
afterwards-item-3 = Anote la nueva fecha de caducidad en su calendario, con al menos dos semanas de antelación.
