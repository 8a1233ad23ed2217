title = Ver o uso de licenças em { $server } e { $cloud }
short-title = Ver o uso de licenças
intro = Leia os números dos dois lados por meio das APIs e veja se eles são coerentes entre si. Nada é alterado.
permissions = Você precisa ser administrador do site no servidor e proprietário da empresa em { $cloud_site }.
ask-enterprise = O nome curto da conta corporativa no GitHub.com

value-server-version = Versão do servidor
value-server-seats = Assentos no servidor
value-server-seats-used = Assentos em uso no servidor
value-days-left = Dias até o fim da licença do servidor
value-server-users = Contas no servidor
value-server-suspended = Contas suspensas no servidor
value-cloud-seats-used = Licenças em uso na empresa
value-cloud-seats = Licenças compradas

## #before-you-begin

before-you-begin-heading = Antes de começar

## #read-the-numbers

read-the-numbers-heading = Ler os números
server-version = Pergunte ao servidor qual é a versão dele. Isso também mostra que ele responde.
server-license = Leia a licença do servidor: os assentos, os assentos em uso e os dias até que a licença expire.
read-the-numbers-text-1 = Se a licença não tem limite, `seats` contém a palavra `unlimited` em vez de um número.
server-users = Conte as contas no servidor e, entre elas, as suspensas.
cloud-licenses = Leia quantas licenças a empresa inteira usa e quantas ela comprou.
cloud-sync = Leia quando cada servidor foi sincronizado com a nuvem pela última vez e se isso foi bem-sucedido.

## #what-the-numbers-tell-you

what-the-numbers-tell-you-heading = O que os números dizem
what-the-numbers-tell-you-cell-1 = O que você vê
what-the-numbers-tell-you-cell-2 = O que significa
what-the-numbers-tell-you-cell-3 = O que fazer
what-the-numbers-tell-you-cell-4 = `total_seats_consumed` é maior que `total_seats_purchased`.
what-the-numbers-tell-you-cell-5 = Há mais licenças em uso do que você comprou.
what-the-numbers-tell-you-cell-6 = Compre licenças ou remova pessoas que não precisam mais de uma.
what-the-numbers-tell-you-cell-7 = `seats_available` é zero.
what-the-numbers-tell-you-cell-8 = Nenhuma pessoa nova consegue entrar no servidor.
what-the-numbers-tell-you-cell-9 = Suspenda contas que ninguém usa ou envie uma licença maior.
what-the-numbers-tell-you-cell-10 = `days_until_expiration` é menor que 30.
what-the-numbers-tell-you-cell-11 = A licença do servidor expira em breve.
what-the-numbers-tell-you-cell-12 = Peça a renovação agora.
what-the-numbers-tell-you-cell-13 = A data da última sincronização é de mais de uma semana atrás.
what-the-numbers-tell-you-cell-14 = A sincronização automática não funciona ou ninguém enviou o uso.
what-the-numbers-tell-you-cell-15 = { "{% ifversion ghes > 3.4 %}" }Consulte “[Iniciar uma sincronização de licenças agora](trigger-license-sync.md)”.{ "{% else %}" }Consulte “[Sincronizar o uso de licenças](sync-license-usage.md)”.{ "{% endif %}" }
what-the-numbers-tell-you-text-1 = O número da nuvem costuma ser menor que a soma dos dois lados, porque uma pessoa com duas contas é contada uma só vez. { "{% data reusables.licensing.matching %}" }
