### `vade check` y `vade explain`: hallazgos, reglas y para qué sirven.

cmd-check = Comprueba documentos, catálogos y traducciones.
    .long = Compara cada traducción con su original y cada documento con aquello a lo que remite, y avisa de lo que confundiría a quien lee. Termina con 3 si hay errores. La gravedad se define con `rules:` en vade.yml.
    .example1 = Un árbol, todos los idiomas:
    .example2 = Solo lo nuevo desde la rama principal, para una revisión:
arg-check-paths = Documentos, catálogos, carpetas o identificadores; todos si no se indica ninguno.
    .value = RUTA
arg-check-baseline = Omite lo que ya consta en un informe anterior en JSON.
    .value = ARCHIVO
arg-check-changed-since = Avisa solo de los archivos que cambiaron desde una revisión de Git.
    .value = REVISIÓN
arg-check-fix = Aplica las correcciones seguras y vuelve a comprobar.
arg-check-for = Las versiones del producto en que se leen los documentos, separadas por comas; sin valor, todas las que menciona el árbol.
    .value = VERSIONES
arg-check-format = Cómo se muestran los hallazgos.
    .value = FORMATO
value-format-sarif = para plataformas de código y editores (SARIF 2.1.0)
cmd-explain = Explica una regla de `vade check`.
    .long = Dice qué encuentra una regla, por qué importa y cómo se cambia su gravedad. Sin nombre, enumera todas las reglas.
    .example1 = Una regla:
arg-explain-rule = El nombre de la regla, como aparece en los hallazgos.
    .value = REGLA

check-errors = { PLURAL($count) ->
    [one] { $count } error
    [many] { $count } de errores
   *[other] { $count } errores
}
check-warnings = { PLURAL($count) ->
    [one] { $count } advertencia
    [many] { $count } de advertencias
   *[other] { $count } advertencias
}
check-notes = { PLURAL($count) ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
}
check-documents = { PLURAL($count) ->
    [one] { $count } documento
    [many] { $count } de documentos
   *[other] { $count } documentos
}
check-languages = { PLURAL($count) ->
    [one] { $count } idioma
    [many] { $count } de idiomas
   *[other] { $count } idiomas
}
check-summary = { $counts } en { $documents }, { $languages }
check-nothing = Sin hallazgos en { $documents }, { $languages }
check-notes-hidden = Las notas se muestran con `-v`.
check-versions = solo en { $versions }
check-fix = `vade check --fix` escribe { $to } en lugar de { $from }
check-fixed = { $count ->
    [0] No había nada que corregir con seguridad.
   *[other] { PLURAL($count) ->
        [one] { $count } hallazgo corregido.
        [many] { $count } de hallazgos corregidos.
       *[other] { $count } hallazgos corregidos.
    }
}
check-baseline-gone = { PLURAL($count) ->
    [one] { $count } hallazgo conocido ya no existe.
    [many] { $count } de hallazgos conocidos ya no existen.
   *[other] { $count } hallazgos conocidos ya no existen.
} Genere de nuevo el informe para olvidarlos.
check-family-words = El texto frente a su original
check-family-state = Completo y al día
check-family-catalogs = Archivos Fluent
check-family-trees = Documentos traducidos
check-family-documents = Documentos
check-family-liquid = Liquid
check-family-files = Archivos y ajustes
explain-severity = Se cambia en vade.yml: `rules: { "{" } { $rule }: warning { "}" }`, con `error`, `warning`, `note` u `off`.

rule-unknown = no existe la regla `{ $name }`
    .next = `vade explain` enumera las reglas
rule-severity = la regla `{ $name }` no admite esa gravedad
    .next = indique `error`, `warning`, `note` u `off`
baseline-unreadable = `{ $path }` no es un informe en JSON
    .next = genere uno: `vade check --format json > { $path }`
git-failed = Git no dice qué ha cambiado: { $reason }
    .next = compruebe la revisión; el árbol debe estar en un repositorio de Git
check-builtin = los procedimientos integrados son parte del programa y no se pueden corregir
    .next = indique un árbol de documentos con `--root`

code-differs = { $how ->
    [lost] falta aquí, pero está en el original: el código { $source }
    [added] no está en el original: el código { $here }
   *[changed] { $source } en el original, { $here } aquí
}
    .next = escriba el código como en el original; el código nunca se traduce
variable-differs = { $how ->
    [lost] falta aquí, pero está en el original: la variable { $source }
    [added] no está en el original: la variable { $here }
   *[changed] la variable { $source } en el original, { $here } aquí
}
    .next = use las variables del original, cada una tantas veces como allí
tag-differs = { $how ->
    [lost] falta aquí, pero está en el original: el tag { $source }
    [added] no está en el original: el tag { $here }
   *[changed] { $source } en el original, { $here } aquí
}
    .next = copie el tag del original; los tags nunca se traducen
tag-order-differs = los bloques del original, { $source }, están aquí en otro orden: { $here }
    .next = ponga los tags en el orden del original, para que cada bloque cierre lo que abrió
link-differs = { $how ->
    [lost] falta aquí, pero está en el original: el enlace a { $source }
    [added] no está en el original: el enlace a { $here }
   *[changed] el enlace lleva a { $source } en el original y a { $here } aquí
}
    .next = conserve el destino del original; de un enlace solo se traduce el texto
image-differs = { $how ->
    [lost] falta aquí, pero está en el original: la imagen { $source }
    [added] no está en el original: la imagen { $here }
   *[changed] la imagen es { $source } en el original y { $here } aquí
}
    .next = conserve la imagen del original; se traduce su descripción
html-differs = { $how ->
    [lost] falta aquí, pero está en el original: el HTML { $source }
    [added] no está en el original: el HTML { $here }
   *[changed] HTML: { $source } en el original, { $here } aquí
}
    .next = conserve las etiquetas HTML del original, cada una tantas veces como allí
placeholder-differs = { $how ->
    [lost] falta aquí, pero está en el original: el marcador { $source }
    [added] no está en el original: el marcador { $here }
   *[changed] el marcador { $source } en el original, { $here } aquí
}
    .next = escriba los marcadores como en el original
number-differs = { $how ->
    [lost] falta aquí, pero está en el original: el número { $source }
    [added] no está en el original: el número { $here }
   *[changed] el número { $source } en el original, { $here } aquí
}
    .next = compruebe cuál de los dos es correcto
unit-of-number-differs = { $source } en el original, { $here } aquí
    .next = use la unidad de medida del original
label-differs = { $how ->
    [lost] falta aquí, pero está en el original: la etiqueta { $source }
    [added] no está en el original: la etiqueta { $here }
   *[changed] la etiqueta es { $source } en el original y { $here } aquí
}
    .next = nombre la etiqueta como la muestra el producto; su traducción va en labels.ftl
label-varies = la etiqueta “{ $label }” es “{ $here }” aquí y “{ $usual }” en otros sitios
    .next = use una sola traducción en todas partes
term-differs = el glosario llama a “{ $term }” { $words }; aquí no está nada de eso
    .next = use la palabra del glosario o agregue esta al glosario
negation-lost = el original dice “{ $word }” y aquí nada niega
    .next = lea ambos textos: un “no” perdido convierte una instrucción en su contraria
emphasis-broken = texto en negrita que otros programas muestran con sus asteriscos
    .next = saque de la negrita comillas, paréntesis y dos puntos, o deje un espacio al lado
hidden-character = el carácter invisible { $character } está aquí y no en el original
    .next = quítelo; cambia sin que se vea lo que leen las personas o los programas
mixed-script = “{ $word }” mezcla alfabetos: { $letter }
    .next = escriba de nuevo la palabra en un solo alfabeto
actions-differ = paso { $step }: { $source } según el original, { $here } según el texto de aquí
    .next = redacte el paso para que pida las mismas acciones en el mismo orden

unit-missing = { PLURAL($units) ->
    [one] { $units } de { $all } unidades no tiene traducción: { $first }
    [many] { $units } de unidades, de { $all }, no tienen traducción; la primera: { $first }
   *[other] { $units } de { $all } unidades no tienen traducción; la primera: { $first }
}
    .next = traduzca lo que falta; hasta entonces se muestra el original
unit-untranslated = { $units ->
    [0] esto es todavía el texto original
   *[other] { PLURAL($units) ->
        [one] { $units } de { $all } unidades es todavía el texto original
        [many] { $units } de unidades, de { $all }, son todavía el texto original
       *[other] { $units } de { $all } unidades son todavía el texto original
    }
}
    .next = traduzca lo que queda
unit-partly-untranslated = una parte del texto es todavía la del original: “{ $part }”
    .next = traduzca el resto
unit-stale = el original de `{ $unit }` cambió después de traducirse
    .next = actualice la traducción o confírmela con `vade l10n accept`
unit-stale-minor = en el original de `{ $unit }` cambiaron el formato, las mayúsculas, la puntuación o un enlace
    .next = revísela y confírmela con `vade l10n accept`
unit-fuzzy = nadie ha confirmado `{ $unit }`
    .next = revísela y confírmela con `vade l10n accept`
unit-orphan = `{ $unit }` traduce un texto que ya no existe
    .next = quítela o guárdela para más adelante
unit-swapped = el texto de `{ $unit }` se escribió para `{ $other }`
    .next = devuelva cada traducción a su unidad
catalog-behind = en `{ $unit }` el catálogo no dice lo que dice el documento
    .next = ejecute `vade l10n extract`
catalog-orphan = `{ $path }` no pertenece a ningún documento
    .next = quite el archivo o recupere el documento
lock-damaged =
    { $count ->
        [one] una línea del archivo lock no es una entrada o contradice a otra
       *[other] { $count } líneas del archivo lock no son entradas o contradicen a otras
    }
    .next = quite lo que dejó la fusión y ejecute `vade l10n extract`

ftl-syntax = este mensaje no es Fluent válido y no se muestra
    .next = corrija la entrada; suele deberse a la sangría o a llaves sin cerrar
ftl-twice = `{ $id }` está dos veces; solo cuenta la primera
    .next = quite una de las dos
ftl-unresolved = `{ $what }` no existe
    .next = use un nombre que tenga el mensaje original; todas las variantes cuentan
ftl-cycle = `{ $what }` remite a sí mismo
    .next = quite una de las referencias del círculo
ftl-too-many-placeables = { $what } marcadores, y se muestran 100 como máximo: el resto del texto se cortaría
    .next = escriba texto en lugar de marcadores o divida el texto
ftl-too-deep = las llaves están tan anidadas que leer este archivo haría caer el programa
    .next = cierre las llaves
ftl-cut-escape = aquí está cortado un escape como `\u00A0`
    .next = escriba todas sus cifras
ftl-too-many-digits = `{ $what }` pide más cifras de las que tiene un número
    .next = indique 19 como máximo
plural-forms = { $how ->
    [missing] faltan aquí las formas { $forms } de { $language }
   *[surplus] { $language } no tiene la forma { $forms }
}
    .next = dé una variante para cada forma de plural del idioma

steps-differ = { $how ->
    [missing] falta aquí el paso { $step } del original: “{ $text }”
    [extra] el paso { $step } no está en el original: “{ $text }”
    [moved] el paso { $step } es el paso { $source } del original: “{ $text }”
    [lists] los pasos están aquí en { PLURAL($here) ->
        [one] { $here } lista
        [many] { $here } de listas
       *[other] { $here } listas
    } y en el original en { $source }
   *[count] “{ $heading }” tiene aquí { PLURAL($here) ->
        [one] { $here } paso
        [many] { $here } de pasos
       *[other] { $here } pasos
    } y en el original { $source }
}
    .next = dé a la traducción los pasos del original, uno por uno
condition-differs = { $how ->
    [lost] falta aquí, pero está en el original: la condición { $source }
    [added] no está en el original: la condición { $here }
   *[changed] condiciones: { $source } en el original, { $here } aquí
}
    .next = copie las condiciones del original, para que en cada versión se vea lo suyo
include-differs = { $how ->
    [lost] falta aquí, pero está en el original: el fragmento { $source }
    [added] no está en el original: el fragmento { $here }
   *[changed] fragmentos: { $source } en el original, { $here } aquí
}
    .next = incluya los mismos textos en los mismos sitios
versions-differ = el documento es para { $source } y su traducción para { $here }
    .next = copie `versions` del original
fence-differs = bloque de código: `{ $source }` en el original, `{ $here }` aquí
    .next = copie el código del original; solo se traducen los comentarios
fence-count-differs = el original tiene { $source } bloques de código y la traducción { $here }
    .next = dé a la traducción los bloques de código del original
unit-surplus = { PLURAL($units) ->
    [one] un texto no tiene lugar en el original: { $first }
    [many] { $units } de textos no tienen lugar en el original; el primero: { $first }
   *[other] { $units } textos no tienen lugar en el original; el primero: { $first }
}
    .next = quite lo que el original ya no dice
document-missing = no existe la traducción `{ $path }`
    .next = traduzca el documento; hasta entonces se muestra el original
document-orphan = `{ $path }` traduce un documento que no existe
    .next = quite el archivo o recupere el documento

procedure-missing = el documento dice cómo se ejecuta, pero no tiene pasos
    .next = escriba los pasos como lista numerada o quite la clave `vade`
procedure-without-actions = en “{ $heading }” solo una persona puede hacer algo
    .next = ponga las etiquetas en negrita y los comandos en bloques de código, para que los pasos tengan acciones
input-unused = nada usa el dato de entrada `{ $name }`
    .next = úselo como `${ $name }` o quítelo
input-unasked = el dato de entrada `{ $name }` no tiene pregunta
    .next = escriba en `ask` qué hay que introducir
value-unknown = `${ $name }` no es un dato de entrada ni lo guarda ningún paso
    .next = corrija el nombre o agréguelo en `inputs`
link-dead = el enlace no lleva a ninguna parte: `{ $target }`
    .next = corrija la ruta; los enlaces llevan a documentos de este árbol
anchor-dead = el documento no tiene la parte `{ $target }`
    .next = use el ancla de un encabezado
image-dead = la imagen no existe: `{ $target }`
    .next = agregue el archivo o corrija la ruta
include-unused = nada incluye `{ $name }`
    .next = quite el texto o úselo
redirect-loop = la redirección `{ $from }` da vueltas en círculo
    .next = quite la dirección de `redirect_from`; la tiene `{ $other }`
redirect-twice = `{ $from }` redirige a dos documentos; el otro es `{ $other }`
    .next = déjela en uno de los dos
fence-unclosed = el bloque de código que empieza aquí no termina nunca
    .next = ciérrelo con los mismos signos en una línea propia
data-not-yaml = el archivo no es YAML válido: { $reason }
    .next = corrija la línea

explain-code-differs = Lo que va entre acentos graves se copia, se escribe y se busca. Una letra cambiada hace que un comando haga otra cosa, o nada.
explain-variable-differs = Las variables se rellenan al mostrar la página. Si falta una, falta el nombre de un producto; si es otra, nombra otro producto.
explain-tag-differs = Los tags de Liquid son instrucciones para el programa, no palabras. Un tag traducido se muestra tal cual o pierde lo que debía incluir.
explain-tag-order-differs = Con los bloques en otro orden, quien usa una versión ve la frase de otra.
explain-link-differs = Un enlace que en un idioma lleva a otro sitio manda a sus lectores a otra página que a los demás.
explain-image-differs = En todos los idiomas se debe ver la misma imagen.
explain-html-differs = El HTML que solo tiene un idioma puede cambiar la página o ejecutar código en ella.
explain-placeholder-differs = Las personas y los programas sustituyen marcadores como `$NAME` o `YOUR-TOKEN`, y los buscan por su nombre.
explain-number-differs = Puertos, versiones, límites y tiempos se leen de la página. Los números que un idioma escribe con letras cuentan como iguales.
explain-unit-of-number-differs = 5 MB no son 5 GB.
explain-label-differs = La página del producto muestra una sola etiqueta, y es la que se busca. Su traducción va al lado, desde labels.ftl.
explain-label-varies = Un botón con dos nombres parece dos botones.
explain-term-differs = Un glossary.yml junto a los catálogos nombra los términos y sus traducciones. Palabras distintas para una cosa parecen cosas distintas.
explain-negation-lost = Que “no elimine” pase a ser “elimine” es el peor error de una traducción. Las palabras que niegan están enumeradas por idioma.
explain-emphasis-broken = En Markdown, la negrita que termina en puntuación junto a una letra se muestra con asteriscos en la mayoría de los programas. En chino es frecuente.
explain-hidden-character = Los cambios de dirección, los caracteres sin anchura y los de control hacen que las personas lean otra cosa que los programas, y dirigen terminales.
explain-mixed-script = Una letra cirílica o griega en una palabra latina parece correcta y ninguna búsqueda la encuentra.
explain-actions-differ = El texto traducido se lee con los indicios de su propio idioma. Si pide otra cosa que el original, quien lo sigue hace otra cosa.
explain-unit-missing = Cada unidad recurre por sí sola al texto original y queda marcada. En una página aparecen dos idiomas.
explain-unit-untranslated = El texto es el mismo que en el original, aunque tiene palabras que traducir.
explain-unit-partly-untranslated = Seis palabras seguidas son las del original.
explain-unit-stale = El archivo lock sabe para qué texto original se hizo cada traducción. Una desactualizada no se muestra; en su lugar está el original.
explain-unit-stale-minor = No ha cambiado nada que se note al leer; la traducción se sigue mostrando.
explain-unit-fuzzy = Una importación o una herramienta unió este texto con el original, y nadie lo ha mirado todavía.
explain-unit-orphan = La unidad ya no está en el documento. Su texto se conserva hasta que alguien lo quite.
explain-unit-swapped = El archivo lock conoce este texto como traducción de otra unidad: se intercambiaron dos entradas y los pasos quedarían en otro orden.
explain-catalog-behind = Las unidades se encuentran por su texto exacto. Si el catálogo del idioma de origen se queda atrás, no se encuentran las traducciones.
explain-catalog-orphan = El documento del catálogo ya no existe o tiene otro nombre.
explain-lock-damaged = El archivo lock sabe para qué texto de origen se hizo cada traducción. Lo que deja una fusión se pasa por alto, y un texto obsoleto podría parecer al día.
explain-ftl-syntax = Fluent omite lo que no puede leer y a veces conserva la mitad.
explain-ftl-twice = De dos mensajes con el mismo nombre, el segundo no se muestra nunca.
explain-ftl-unresolved = Un nombre que no existe se muestra tal cual. Se prueban todas las variantes, también las de números que nadie ha visto aún.
explain-ftl-cycle = Los términos y mensajes que remiten unos a otros en círculo no se pueden mostrar.
explain-ftl-too-many-placeables = Fluent resuelve 100 marcadores como máximo en un mensaje y corta el resto sin avisar.
explain-ftl-too-deep = El analizador se llama a sí mismo por cada llave hasta desbordar la pila.
explain-ftl-cut-escape = El analizador busca las cifras del escape y puede quedarse en medio de un carácter.
explain-ftl-too-many-digits = Dar formato a un número con demasiadas cifras provoca un desbordamiento.
explain-plural-forms = Los idiomas tienen distintas formas de plural, según los datos CLDR de Unicode. Si falta una, se usa la variante por omisión y suena mal.
explain-steps-differ = Los pasos que se ejecutan son los del original. Una traducción con otros pasos dice otra cosa.
explain-condition-differs = Las condiciones dicen para qué versiones es un texto. Si difieren, en un idioma se lee el texto de otra versión.
explain-include-differs = Los fragmentos contienen pasos enteros. Un fragmento perdido es un paso perdido.
explain-versions-differ = La traducción dice ser para otras versiones del producto que el original.
explain-fence-differs = Los comandos de los bloques de código se ejecutan tal como están. Los comentarios y los bloques de texto se pueden traducir.
explain-fence-count-differs = Falta un bloque de código, sobra uno, o sus marcas están dañadas.
explain-unit-surplus = La traducción se hizo de otro texto que el original actual.
explain-document-missing = El documento no está traducido a este idioma.
explain-document-orphan = El original se quitó o se movió; la traducción no se muestra nunca.
explain-procedure-missing = La clave `vade` vincula pasos con acciones; sin pasos no vincula nada.
explain-procedure-without-actions = Los pasos sin acciones solo se pueden leer, no ejecutar.
explain-input-unused = Se pregunta por un valor que no cambia nada.
explain-input-unasked = Se preguntaría en todos los idiomas solo con el nombre del dato.
explain-value-unknown = El valor tendría que salir de la nada.
explain-link-dead = Se cambia el nombre de los documentos y se olvidan los enlaces.
explain-anchor-dead = Se reescriben los encabezados y se olvidan los enlaces a ellos.
explain-image-dead = En la página faltaría una imagen.
explain-include-unused = Los textos que nada incluye se traducen y se mantienen para nadie.
explain-redirect-loop = Quien usara una dirección antigua daría vueltas en círculo.
explain-redirect-twice = A cuál de los dos documentos lleva la dirección antigua es cuestión de suerte.
explain-fence-unclosed = Todo lo que sigue pasa a ser código, también los pasos.
explain-include-missing = El texto que debería estar aquí no existe; se pierde el paso que contiene.
explain-variable-missing = En la frase falta el nombre de un producto u otro valor.
explain-include-cycle = Los textos que se incluyen en círculo no tienen fin.
explain-include-too-deep = Los fragmentos dentro de fragmentos se siguen solo hasta un límite.
explain-tag-unknown = Casi siempre un tag mal escrito o traducido.
explain-tag-not-ended = Un tag sin final se muestra como texto.
explain-tag-unclosed = El bloque llega más lejos de lo previsto.
explain-tag-unopened = Un final sin principio: el bloque anterior está dañado.
explain-tag-too-deep = Los bloques dentro de bloques se siguen solo hasta un límite.
explain-condition-broken = Una condición ilegible no se cumple nunca: nadie ve su texto.
explain-condition-unknown = La condición nombra un producto o una función que el árbol no conoce, y no se cumple nunca.
explain-expression-broken = La expresión es ilegible y no muestra nada.
explain-expression-unknown = La expresión no tiene valor y no muestra nada.
explain-template-loop-limit = Un bucle tan largo es un error.
explain-template-output-limit = Un documento tan grande es un error.
explain-link-target-missing = El tag enlaza un documento que no existe.
explain-front-matter-not-yaml = Sin su front matter, un documento no tiene título, versiones ni acciones.
explain-front-matter-not-a-map = El front matter es una lista de claves con valores.
explain-front-matter-type = El valor no es del tipo que pide la clave.
explain-data-not-yaml = Variables, funciones, glosarios y otros datos se leen como YAML; de un archivo que no lo es no se lee nada.
explain-file-not-utf8 = Otras codificaciones muestran letras equivocadas en alguna parte.
explain-file-too-large = Un procedimiento ocupa unos kilobytes; esto es otra cosa.
explain-file-outside-tree = Los enlaces que salen del árbol podrían mostrar archivos que nadie quiso publicar.
explain-file-unreadable = El archivo está ahí, pero no se puede leer.
explain-settings-not-yaml = Los ajustes del árbol, vade.yml, se leen como YAML.
explain-settings-key-unknown = Un ajuste mal escrito no tiene efecto.
explain-settings-type = El ajuste pide un valor de otro tipo.
explain-rule-unknown = Una regla mal escrita en `rules` no tiene efecto.
explain-rule-severity = Una regla es `error`, `warning`, `note` u `off`.
explain-version-unknown = La versión no nombra ningún producto conocido.
explain-vade-type = El valor no es del tipo que pide la clave.
explain-vade-key-unknown = Una clave mal escrita no tiene efecto.
explain-vade-step-unknown = La clave vincula acciones a un paso que el documento no tiene.
