# Lo que el catálogo del idioma de origen dice al traductor de cada unidad.

note-title = Título del documento
note-short-title = Título corto del documento
note-intro = Introducción del documento
note-permissions = Quién puede hacer esto
note-product = A qué producto se aplica esto
note-ask = Pregunta sobre el dato de entrada { $name }
note-host = Qué es el host { $name }
note-role = Quién tiene el rol { $name }
note-value = Qué es el valor { $name }
note-heading = Encabezado
note-step = Paso { $number } de “{ $heading }”
    .alone = Paso { $number }
note-item = Viñeta en “{ $heading }”
    .alone = Viñeta
note-text = Párrafo en “{ $heading }”
    .alone = Párrafo
note-cell = Celda de tabla en “{ $heading }”
    .alone = Celda de tabla
note-alt = Descripción de una imagen en “{ $heading }”
    .alone = Descripción de una imagen
note-label = Etiqueta en una página: { $place }
note-topic = Tema de documentos

cmd-l10n-pseudo = Escribe catálogos en el pseudoidioma en-XA.
    .long = Escribe locales/en-XA/ con cada unidad acentuada, alargada y entre corchetes; el código, los enlaces, Liquid y las etiquetas quedan como están. Con --lang en-XA, show, run y build muestran entonces los documentos en él: lo que sigue sin acentos no es una unidad, y lo que se rompe es demasiado estrecho para palabras más largas. Nadie necesita guardar estos archivos; cada ejecución los crea de nuevo.
    .example1 = Los documentos de un árbol en el pseudoidioma:
arg-l10n-pseudo-ids = Documentos, o catálogos como reusables/enterprise; todos si no se indica ninguno.
    .value = ID
arg-l10n-pseudo-out = Carpeta para los catálogos, en lugar de la del propio árbol.
    .value = CARPETA
arg-l10n-status-agreement = Muestra en su lugar si los pasos traducidos piden las mismas acciones que los del origen.
l10n-agreement = { $pairs ->
    [one] { $same } de { $pairs } paso traducido pide lo mismo
   *[other] { $same } de { $pairs } pasos traducidos piden lo mismo
}
l10n-agreement-none = Aquí no hay pasos traducidos.
    .next = `vade l10n status` muestra qué idiomas hay
l10n-disagrees = Menos del { $least } de los pasos traducidos piden lo mismo: { $languages }
    .next = lea los pasos de arriba: corrija la traducción o las pistas del idioma
