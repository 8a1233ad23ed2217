# Por que uma etapa cabe a uma pessoa: aparece sob a etapa em uma prévia.

why-decision = Uma pessoa decide isto.
why-no-name = A etapa atua sobre algo que ela não nomeia.
why-no-command = O código não é um comando: parece saída, configuração, dados ou um endereço.
why-not-shell = O código é para outro shell.
why-unlabelled = O código não diz que é de um shell.
why-point = A etapa cita o comando entre outros, e o texto diz quando ele é executado.
why-placeholder = O comando contém partes que precisam ser substituídas.
why-marked = O comando contém tags HTML que não são mostradas.
why-elided = O comando não está escrito por extenso.
why-template = O comando contém um template que nada preenche.
why-unbound = O código usa um valor que nenhuma entrada e nenhuma etapa anterior fornece.
why-incomplete = O comando não está completo.
why-other-host = O prompt indica outra máquina.
why-appliance = O comando só existe no próprio appliance do servidor.
why-session = O comando abre ou encerra uma sessão em outra máquina.
why-remote-session = A etapa ocorre em uma sessão em outra máquina que o procedimento não nomeia.
why-interactive = O comando precisa de um terminal.
why-host-unknown = O documento não diz em qual máquina o comando é executado.
why-site-unknown = O documento não diz a qual site a requisição se destina.
why-request-not-read = O código não é uma requisição que possa ser enviada.

# Perguntas das entradas que o livro de expressões acrescenta a um procedimento.

input-enterprise = A conta corporativa
input-repository = O repositório
input-user = O nome de usuário
input-account = O usuário ou a organização
input-organization = A organização
input-team = A equipe
input-webhook = O webhook

cues-not-yaml = `{ $path }` não é YAML válido: { $reason }
    .here = aqui
    .next = corrija a linha

vade-host-unknown = o documento não nomeia nenhum host `{ $name }`
    .here = este host
    .next = use um destes ou acrescente-o em `hosts`: { $known-or }
vade-site-unknown = o documento não nomeia nenhum site `{ $name }`
    .here = este site
    .next = use um destes ou acrescente-o em `sites`: { $known-or }
vade-step-unknown = o documento não tem a etapa `{ $step }`
    .here = dito dela aqui
    .next = corrija o nome ou coloque-o entre chaves após o texto da etapa
