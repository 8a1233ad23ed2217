### Los textos con los que empiezan los procedimientos y árboles nuevos.

new-shell-id = respaldar-carpeta
new-shell-title = Hacer una copia de seguridad de una carpeta
new-shell-intro = Guarde una carpeta en un archivo comprimido y demuestre que se puede leer.
new-shell-topic = Copia de seguridad
new-shell-ask-folder = La carpeta que se guarda, como ruta absoluta
new-shell-ask-archive = El archivo comprimido que se escribe, como ruta absoluta terminada en .tar.gz
new-shell-before = Antes de empezar
new-shell-before-room = Compruebe que hay espacio para el archivo comprimido.
new-shell-do = Hacer la copia
new-shell-step-check = Compruebe que la carpeta existe.
new-shell-step-write = Escriba el archivo comprimido.
new-shell-step-count = Lea el archivo comprimido y cuente lo que contiene.
new-shell-step-note = Anote el número en el ticket.
new-shell-after = Después
new-shell-after-copy = Copie el archivo comprimido a otro equipo.
new-shell-about-well = Todo está como debe estar.
new-shell-about-empty = El archivo comprimido está vacío.

new-web-title = Exigir la autenticación de dos factores
new-web-intro = Cambie un ajuste en una página web, para todos.
new-web-topic = Seguridad
new-web-server = El servidor
new-web-before = Antes de empezar
new-web-before-owner = Debe ser propietario.
new-web-do = Exigirla
new-web-step-open = En la parte superior de la página, haga clic en **Settings**.
new-web-step-policies = En la barra lateral izquierda, haga clic en **Policies**.
new-web-step-require = En “Sign-in”, seleccione **Require two-factor authentication**.
new-web-step-save = Haga clic en **Save changes**.
new-web-after = Después
new-web-after-tell = Informe a todos del cambio.
new-web-about-well = Todo está como debe estar.
new-web-about-missing = La página de directivas no existe.

new-http-title = Archivar un proyecto
new-http-intro = Archive un proyecto mediante la interfaz del servidor y demuestre que está archivado.
new-http-topic = Proyectos
new-http-server = El servidor
new-http-ask-project = El nombre corto del proyecto
new-http-before = Antes de empezar
new-http-before-token = Necesita un token que permita cambiar el proyecto.
new-http-do = Archivarlo
new-http-step-read = Compruebe que el proyecto existe y de quién es.
new-http-step-archive = Archive el proyecto.
new-http-step-check = Compruebe que el proyecto está archivado.
new-http-after = Después
new-http-after-tell = Informe al propietario.
new-http-about-well = Todo está como debe estar.
new-http-about-gone = El proyecto no existe.
new-http-about-refused = El token no permite cambiar el proyecto.
new-http-about-open = El servidor dice que sí y no hace nada.

new-mixed-title = Anunciar un mantenimiento
new-mixed-intro = Publique un aviso donde todos lo vean, si es el momento.
new-mixed-topic = Operaciones
new-mixed-role-owner = Quien responde del servicio
new-mixed-ask-notice = El aviso, en una línea
new-mixed-ask-file = El archivo del aviso, como ruta absoluta
new-mixed-before = Antes de empezar
new-mixed-before-text = Acuerden el texto del aviso.
new-mixed-do = Anunciarlo
new-mixed-step-decide = Decida si se anuncia ahora. Hasta aquí no se ha cambiado nada.
new-mixed-step-write = Escriba el aviso.
new-mixed-step-read = Lea el aviso una vez más.
new-mixed-step-tell = Informe a las personas de guardia.
new-mixed-after = Después
new-mixed-after-remove = Quite el aviso cuando termine el mantenimiento.
new-mixed-about-well = Todo está como debe estar.
new-mixed-about-not-now = Alguien decide esperar.
new-mixed-about-already = El aviso ya está.
new-mixed-about-slow = Tarda demasiado, pero el aviso está escrito.
new-mixed-about-lost = Tarda demasiado y el aviso no está escrito.

new-tree-about-tree = Cómo se lee este árbol de documentación. No puede conceder confianza.
new-tree-about-source = El idioma en que se escriben los documentos.
new-tree-about-languages = Los idiomas en que se leen.
new-tree-about-locales = La carpeta de las traducciones.
new-tree-about-info-strings = Otras etiquetas de bloques de código que son comandos de shell.
new-tree-about-rules = Cuánto pesa cada regla de `vade check`: error, warning, note u off.
new-tree-about-workflow = Comprueba, prueba y genera los procedimientos después de cada cambio.
new-tree-about-sites = Dónde están los sitios y hosts que nombran los procedimientos. Solo suyo: nunca se lee de un árbol de documentación.
new-tree-about-urls = Sitios con el nombre que les da un procedimiento. Secretos por referencia: env:NOMBRE, file:RUTA, command:PROGRAMA.
new-tree-about-hosts = Hosts con el nombre que les da un procedimiento: `local` para este equipo, o un destino de SSH.

## Etiquetas del procedimiento en páginas

new-label-settings = Configuración
new-label-policies = Directivas
new-label-sign-in = Inicio de sesión
new-label-require-two-factor-authentication = Exigir autenticación de dos factores
new-label-save-changes = Guardar cambios

## Lo que se comunica

new-written = escrito     { $path }
new-kept = sin tocar   { $path }
new-next =
    Siguiente paso: edite `{ $path }` y después
      vade show { $id }
      vade test { $id }
      vade check
new-id-bad = `{ $id }` no puede ser el identificador de un procedimiento
    .next = use minúsculas, dígitos y guiones, con una letra al principio: `reiniciar-correo`
new-no-tree = aquí no hay ningún árbol de documentación al que añadir un procedimiento
    .next = `vade init` crea uno; o indique uno con `--root`
init-builtin = `{ $path }` ya es un árbol de documentación
    .next = `vade new ID` le añade un procedimiento
