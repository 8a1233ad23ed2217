# `vade l10n`: catálogos que siguen a los documentos.

cmd-l10n = Mantiene las traducciones al día con los documentos.
cmd-l10n-extract = Pone al día con los documentos los catálogos del idioma de origen y l10n.lock.
    .long = Divide los documentos en unidades y escribe locales/<idioma>/procedures/<id>.ftl del idioma de origen y locales/l10n.lock. El id de una unidad se asigna una sola vez y se conserva cuando el texto se edita; las traducciones no se tocan. Ejecutarlo otra vez no cambia nada.
    .example1 = Los catálogos de todos los documentos de un árbol:
arg-l10n-extract-ids = Documentos que se extraen; todos si no se indica ninguno.
    .value = ID
l10n-extracted = { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} en { $catalogs ->
    [one] { $catalogs } catálogo
   *[other] { $catalogs } catálogos
}; { $files ->
    [0] nada que cambiar.
    [one] { $files } archivo escrito.
   *[other] { $files } archivos escritos.
}
l10n-builtin = los procedimientos integrados forman parte del programa; sus catálogos no se pueden escribir
    .next = indique un árbol de documentación con `--root`
file-unwritable = no se puede escribir el archivo `{ $path }`: { $reason }
    .next = compruebe la carpeta, sus permisos y el espacio en el disco

cmd-l10n-accept = Confirma que las traducciones siguen siendo válidas aunque haya cambiado el original.
    .long = Marca las traducciones de estos documentos, en el idioma de --lang, como hechas para los textos originales actuales. Una traducción editada después de cambiar su original no lo necesita.
    .example1 = Se revisaron los textos en alemán de un documento:
arg-l10n-accept-ids = Documentos o catálogos como reusables/enterprise.
    .value = ID
cmd-l10n-status = Muestra cómo va cada idioma.
    .long = Cuenta las unidades de cada idioma y catálogo: al día, desactualizadas en detalles, desactualizadas, por revisar, ausentes y huérfanas.
    .example1 = En la CI, donde todos los idiomas tienen que estar completos:
arg-l10n-status-min = Termina con 3 si algún idioma tiene al día menos de esta proporción de sus unidades.
    .value = PORCENTAJE
l10n-accepted = { $units ->
    [0] No hay nada que confirmar: todas las traducciones ({ $language }) están al día.
    [one] { $units } traducción confirmada ({ $language }).
   *[other] { $units } traducciones confirmadas ({ $language }).
}
l10n-language = ¿A qué idioma se refiere?
    .next = indíquelo con `--lang`: { $languages }
l10n-no-catalogs = Aquí no hay catálogos.
    .next = `vade l10n extract` escribe los del idioma de origen
l10n-behind = Con menos del { $least } al día: { $languages }
    .next = `vade l10n status` muestra de qué documentos se trata
l10n-fresh = { $units } al día
l10n-stale-minor = { $units ->
    [one] { $units } desactualizada en detalles
   *[other] { $units } desactualizadas en detalles
}
l10n-stale = { $units ->
    [one] { $units } desactualizada
   *[other] { $units } desactualizadas
}
l10n-fuzzy = { $units } por revisar
l10n-missing = { $units ->
    [one] { $units } ausente
   *[other] { $units } ausentes
}
l10n-orphan = { $units ->
    [one] { $units } huérfana
   *[other] { $units } huérfanas
}

cmd-l10n-import = Incorpora documentos traducidos a los catálogos.
    .long = Lee translations/<idioma>/ de un árbol de documentación, empareja sus unidades con las del original, repara el Liquid dañado según el original, reconoce las etiquetas de la interfaz en todas sus formas y escribe los catálogos, las etiquetas y el archivo de bloqueo. Los emparejamientos dudosos quedan por revisar. Las unidades que un catálogo ya tiene no se tocan.
    .example1 = Las traducciones al español de un árbol:
arg-l10n-import-into = Carpeta para los catálogos, en lugar de la del árbol.
    .value = CARPETA
l10n-imported = { $units ->
    [one] { $units } unidad incorporada
   *[other] { $units } unidades incorporadas
} ({ $language }), { $fuzzy } por revisar; { $share } de las unidades del original tienen pareja; { $files ->
    [one] { $files } archivo escrito.
   *[other] { $files } archivos escritos.
}
l10n-import-missing = sin pareja: { $units }
l10n-import-fuzzy = línea { $line }: por revisar
l10n-import-left-over = línea { $line }: sin lugar en el original: { $text }
l10n-label-disputed = la etiqueta “{ $label }” está traducida de varias maneras: { $translations }
l10n-nothing-to-import = No hay nada que incorporar en { $folder }.
    .next = compruebe que sus documentos tienen las mismas rutas que los del original
