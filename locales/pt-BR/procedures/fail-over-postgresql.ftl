title = Fazer failover de um banco de dados { $postgresql }
short-title = Fazer failover do { $postgresql }
intro = Transforme o standby no novo primário, sem que haja dois primários ao mesmo tempo e sem perder mais do que alguém concordou em perder.
permissions = Você precisa conseguir entrar nos dois hosts como o usuário `postgres` do sistema operacional.
ask-change = O número do incidente ou da mudança
ask-max-lag-bytes = Em quantos bytes o standby pode estar atrasado
ask-postgresql-bin = A pasta dos programas do PostgreSQL, nos dois hosts
ask-primary-data = A pasta de dados no primário
ask-primary-port = A porta do primário
ask-service = O nome da seção dos clientes no arquivo de serviços de conexão
ask-service-file = O arquivo de serviços de conexão que os clientes leem, nesta máquina
ask-socket-directory = A pasta dos sockets do banco de dados, nos dois hosts
ask-standby-address = O endereço em que os clientes acessam o standby
ask-standby-port = A porta do standby
host-primary = O host que é o primário agora
host-standby = O host que deve se tornar o primário

## #about-this-procedure

about-this-procedure-heading = Sobre este procedimento
about-this-procedure-text-1 = O pior resultado de um failover não é a indisponibilidade. São dois primários que aceitam gravações, porque ninguém consegue juntar os dados deles de novo. Por isso, o primário antigo é parado e isolado antes que o standby seja promovido.
about-this-procedure-alt-1 = Antes do failover, os clientes gravam no primário e o standby o acompanha. Depois, os clientes gravam no standby e o primário antigo fica isolado.

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-item-1 = Avise a todas as pessoas que usam o banco de dados que ele não aceitará gravações por alguns minutos.
before-you-begin-item-2 = Pare tudo o que faz failover, inicia ou reinicia o banco de dados por conta própria.
before-you-begin-item-3 = Verifique se você consegue acessar os dois hosts por { $ssh } e se consegue desligar a energia do primário por outro meio.
before-you-begin-item-4 = Os clientes precisam obter a conexão de um arquivo de serviços de conexão.
before-you-begin-text-1 = **Nota:** Se o primário estiver inacessível, as etapas que são feitas nele não podem ser executadas. Desligue a energia dele, certifique-se de que ele continue desligado e pule cada uma dessas etapas, indicando isso como motivo. Pule também a verificação da etapa 9: o que o standby não recebeu está perdido, e a decisão da etapa 5 trata dessa perda.

## #fail-over

fail-over-heading = Fazer failover
check-primary = Verifique se o primário é de fato o primário: ele não está em recuperação.
check-standby = Verifique se o standby é de fato um standby: ele está em recuperação.
check-lag = Verifique se o primário envia suas alterações ao standby e se nenhum standby está atrasado além do limite.
last-transaction = Leia até onde o standby chegou e quando foi confirmada a última transação que ele conhece.
decide-failover = Decida se o failover deve ser feito agora. Até aqui nada foi alterado e você pode parar sem prejuízo.
fail-over-cell-1 = O que você vê
fail-over-cell-2 = O que decidir
fail-over-cell-3 = O primário funciona e o atraso está dentro do limite.
fail-over-cell-4 = Faça o failover se houver um bom motivo. Nada será perdido.
fail-over-cell-5 = O primário funciona, mas o atraso é grande demais.
fail-over-cell-6 = Espere até que o standby alcance o primário ou descubra por que ele não alcança.
fail-over-cell-7 = O primário não responde.
fail-over-cell-8 = Pergunte a quem responde pelos dados se o que veio depois da última transação conhecida pode ser perdido. Anote quem concordou.
fail-over-cell-9 = Você não tem certeza se o primário ainda está em execução.
fail-over-cell-10 = Pare. Desligue antes a energia dele.
stop-primary = Pare o primário. Ele encerra todas as conexões, envia suas últimas alterações ao standby e desliga.
fence-primary = Isole o primário antigo. Com este arquivo na pasta de dados, ele só pode iniciar como standby, mesmo que alguém o inicie por engano.
last-position = Leia a posição da última alteração que o primário antigo gravou.
check-caught-up = Verifique se o standby reproduziu essa alteração. Se não, repita a verificação por um minuto antes de desistir.
promote = Promova o standby. Depois desta etapa, o primário antigo só pode voltar como standby.
check-writes = Verifique se o novo primário aceita gravações e faça com que ele grave um checkpoint. O primário antigo precisa desse checkpoint quando for acompanhar o novo.
fail-over-text-1 = Se isso não terminar, `synchronous_standby_names` cita um standby que não existe mais. Remova esse nome e recarregue a configuração.
point-clients = Guarde uma cópia do arquivo de serviços de conexão e aponte os clientes para o novo primário.
reload-clients = Reinicie, um após o outro, os aplicativos que mantêm conexões abertas e verifique se cada um deles volta a funcionar.
check-clients = Verifique se um cliente chega a um primário que aceita gravações.

## #go-back

go-back-heading = Desfazer
go-back-text-1 = Antes que o standby seja promovido, é possível voltar: remova `standby.signal` da pasta de dados do primário antigo e inicie-o de novo. Os clientes percebem apenas uma breve interrupção.
go-back-text-2 = Depois disso, o primário antigo não pode mais aceitar gravações. Para voltar a ele, faça com que ele acompanhe o novo primário, espere até que ele o alcance e faça outro failover no sentido contrário.

## #afterwards

afterwards-heading = Depois
afterwards-item-1 = Sem um standby, a próxima falha causa uma indisponibilidade. Traga o primário antigo de volta como standby ainda hoje.
afterwards-item-2 = Se o primário antigo foi desligado corretamente e a etapa 9 foi bem-sucedida, ele pode acompanhar o novo primário imediatamente: defina `primary_conninfo` para o novo primário e inicie-o.
afterwards-item-3 = Em todos os outros casos, execute antes `pg_rewind` no primário antigo ou reconstrua-o com `pg_basebackup`.
afterwards-item-4 = Aponte também todos os outros standbys para o novo primário.
afterwards-item-5 = Reative a automação que você parou antes.
afterwards-item-6 = Verifique se o próximo backup é feito a partir do novo primário.
