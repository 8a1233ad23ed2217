### Lo que dice `vade serve`, en sus páginas y mientras tanto.

cmd-serve = Muestra los runbooks en este equipo mientras trabaja en ellos.
    .long =
        Las páginas son las de `vade build` y se generan de nuevo cuando cambia un documento o un catálogo; una página abierta se vuelve a
        cargar sola. Los hallazgos aparecen en su lugar, y junto a cada paso, lo que haría en él una ejecución. Solo este equipo llega a las
        páginas, y desde ellas no se puede ejecutar nada.
    .example1 = Los procedimientos de un árbol, en el navegador:
arg-serve-open = Abrir las páginas en el navegador.
arg-serve-port = El puerto en el que se escucha; 0 para cualquiera que esté libre.
    .value = PUERTO
arg-serve-for = Las versiones del producto, separadas por comas.
    .value = VERSIONES
arg-serve-css = Una hoja de estilos que se añade a la del sitio.
    .value = ARCHIVO

# $address (text): the address of the pages
serve-at = los runbooks están en { $address }
    .next = pulse Ctrl+C para terminar
# $port (text): a number; $reason (text): what the system says
serve-port = no se puede usar el puerto { $port }: { $reason }
    .next = elija otro con --port, o ninguno para usar uno libre
# $program (text): what opens a browser; $reason (text): what the system says
serve-no-browser = `{ $program }` no se inicia: { $reason }
    .next = abra usted la dirección de arriba
# $count (number)
serve-findings = { $count ->
    [one] Un hallazgo
   *[other] { $count } hallazgos
}
serve-dry-run = Vista previa
