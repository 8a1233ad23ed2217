### O que `vade serve` diz, nas páginas e enquanto isso.

cmd-serve = Mostra os runbooks nesta máquina enquanto você trabalha neles.
    .long =
        As páginas são as de `vade build` e são geradas de novo sempre que um documento ou um catálogo muda; uma página aberta se recarrega
        sozinha. Os apontamentos aparecem no seu lugar e, ao lado de cada etapa, o que uma execução faria nela. Só esta máquina alcança as
        páginas, e nada pode ser executado a partir delas.
    .example1 = Os procedimentos de uma árvore, no navegador:
arg-serve-open = Abrir as páginas no navegador.
arg-serve-port = A porta em que se escuta; 0 para qualquer uma que esteja livre.
    .value = PORTA
arg-serve-for = As versões do produto, separadas por vírgulas.
    .value = VERSÕES
arg-serve-css = Uma folha de estilos acrescentada à do site.
    .value = ARQUIVO

# $address (text): the address of the pages
serve-at = os runbooks estão em { $address }
    .next = pressione Ctrl+C para encerrar
# $port (text): a number; $reason (text): what the system says
serve-port = a porta { $port } não pode ser usada: { $reason }
    .next = escolha outra com --port, ou nenhuma para usar uma livre
# $program (text): what opens a browser; $reason (text): what the system says
serve-no-browser = `{ $program }` não inicia: { $reason }
    .next = abra você mesmo o endereço acima
# $count (number)
serve-findings = { $count ->
    [one] Um apontamento
   *[other] { $count } apontamentos
}
serve-dry-run = Prévia
