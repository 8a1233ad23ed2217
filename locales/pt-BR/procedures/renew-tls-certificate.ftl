title = Renovar um certificado { $tls }
short-title = Renovar um certificado
intro = Crie uma nova chave e um novo certificado, comprove que estão corretos e formam um par e coloque-os no lugar dos antigos.
permissions = Você precisa ter permissão para gravar na pasta do certificado e para recarregar o serviço que o usa.
ask-ca-certificate = O certificado da sua própria autoridade certificadora
ask-ca-key = A chave da sua própria autoridade certificadora
ask-change = O número da mudança, que dá nome à pasta de trabalho
ask-days = Por quantos dias o certificado é válido
ask-domain = O nome de host ao qual o certificado se destina
ask-folder = A pasta que contém server.key e server.pem, como caminho absoluto
ask-issuer = Quem assina o certificado (ele mesmo ou a sua própria autoridade certificadora)
ask-port = A porta em que o serviço responde
ask-service = O serviço do systemd a ser recarregado, ou none

## #about-this-procedure

about-this-procedure-heading = Sobre este procedimento
about-this-procedure-text-1 = A nova chave é criada nesta máquina e nunca sai dela. Todos os arquivos novos são criados em uma pasta de trabalho própria, onde também fica guardado o par antigo. Até que o certificado seja instalado, nada do que um serviço usa é tocado.
about-this-procedure-alt-1 = A chave leva a uma solicitação, a solicitação leva a um certificado e o par é verificado antes de ser instalado

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-item-1 = Descubra qual serviço usa o certificado e se ele precisa ser recarregado ou reiniciado.
before-you-begin-item-2 = Se uma autoridade oficial assina seus certificados, use o cliente dela. Este procedimento é para certificados autoassinados ou assinados pela sua própria autoridade.
before-you-begin-item-3 = { $openssl } 1.1.1 ou mais recente precisa estar instalado.

## #renew-the-certificate

renew-the-certificate-heading = Renovar o certificado
current-certificate = Examine o certificado que está em uso agora. Se ainda não houver nenhum, nada é mostrado.
working-folder = Crie uma pasta de trabalho que só você possa ler e entre nela.
keep-old-pair = Guarde uma cópia do par antigo.
new-key = Crie uma nova chave e verifique-a.
signing-request = Grave a solicitação de assinatura e as propriedades do certificado.
self-sign = Se o certificado é autoassinado, assine-o com a própria chave. Caso contrário, esta etapa não faz nada.
authority-sign = Se a sua própria autoridade o assina, faça com que ela assine a solicitação. Caso contrário, esta etapa não faz nada.
verify-certificate = Verifique o nome, as datas e a assinatura do novo certificado. Daqui a um dia ele ainda precisa ser válido.
verify-pair = Verifique se a chave e o certificado formam um par.
install-pair = Coloque o novo par no lugar. Cada arquivo substitui o antigo em uma única operação, de modo que nenhum serviço chega a ler meio arquivo.
renew-the-certificate-text-1 = **Nota:** Se o serviço é executado com uma conta própria, dê a essa conta o direito de ler a chave, como ela tinha para a antiga.
reload-service = Recarregue o serviço. Com `none` como serviço, esta etapa não faz nada.
served-certificate = Peça ao serviço o certificado dele e compare-o com o novo. Com `none` como serviço, esta etapa não faz nada.

## #go-back-to-the-old-certificate

go-back-to-the-old-certificate-heading = Voltar ao certificado antigo
go-back-to-the-old-certificate-text-1 = O par antigo está na pasta de trabalho. Enquanto o certificado antigo for válido, você pode colocá-lo de volta e recarregar o serviço:

## #afterwards

afterwards-heading = Depois
afterwards-item-1 = Exclua `old.key` da pasta de trabalho assim que o novo certificado tiver funcionado por um dia.
afterwards-item-2 = Se a chave antiga pode ter sido vista por outras pessoas, peça à autoridade que assinou o certificado antigo que o revogue.
afterwards-item-3 = Anote a nova data de validade na sua agenda, com pelo menos duas semanas de antecedência.
