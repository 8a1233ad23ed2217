# `vade l10n`: catálogos que siguen a los documentos.

cmd-l10n = Mantiene las traducciones al día con los documentos.
cmd-l10n-extract = Pone al día con los documentos los catálogos del idioma de origen y l10n.lock.
    .long = Divide los documentos en unidades y escribe locales/<idioma>/procedures/<id>.ftl del idioma de origen y locales/l10n.lock. El id de una unidad se asigna una sola vez y se conserva cuando el texto se edita; las traducciones no se tocan. Ejecutarlo otra vez no cambia nada.
    .example1 = los catálogos de todos los documentos de un árbol:
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
version-unknown = no existe ninguna versión `{ $version }`
    .next = indique una como `ghes-3.5`, `ghes`, `ghec` o `fpt`; también se acepta la forma antigua `enterprise-server@2.22`
version-not-covered = el documento no es para { $version }, sino solo para { $versions }
    .here = se indica aquí
    .next = omita `--for` o indique una versión para la que sirva el documento
