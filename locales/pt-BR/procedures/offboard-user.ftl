title = Retirar o acesso de uma pessoa que está de saída
short-title = Retirar o acesso de uma pessoa
intro = Remova uma pessoa da organização em { $cloud_site } e suspenda a conta em { $server }, depois que alguém decidir o que será feito do trabalho dela.
permissions = Você precisa ser administrador do site no servidor, proprietário da empresa e proprietário da organização em { $cloud_site }.
ask-account = O nome de usuário da pessoa no servidor
ask-enterprise = O nome curto da conta corporativa no GitHub.com
ask-handle = O nome de usuário da pessoa no GitHub.com
ask-organization = A organização no GitHub.com da qual a pessoa sai
ask-ticket = O número do chamado, que é registrado como motivo

value-account-id = Número da conta
value-cloud-role = Função na nuvem

## #about-this-procedure

about-this-procedure-heading = Sobre este procedimento
about-this-procedure-text-1 = Com uma conta suspensa não é possível entrar, e as chaves e os tokens dela não funcionam mais. Os repositórios, as issues e os comentários ficam onde estão. A conta não ocupa mais uma licença.
about-this-procedure-text-2 = Se as contas vêm de um provedor de identidade, retire antes o acesso ali. Use este procedimento para verificar o que ficou.
about-this-procedure-text-3 = **Aviso:** Quando uma pessoa é removida de uma organização, os forks privados que ela tem dos repositórios da organização são excluídos. Salve o que ainda for necessário antes de continuar.

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-item-1 = Tenha em mãos o chamado que ordena a retirada do acesso e verifique se ele se refere a esta pessoa.
before-you-begin-item-2 = Em { $cloud_site }, você precisa de um token de um proprietário da organização com o escopo `admin:org`.

## #take-away-the-access

take-away-the-access-heading = Retirar o acesso
look-up-account = Procure a conta no servidor e compare o nome com o do chamado.
server-organizations = Liste as organizações do servidor às quais a conta pertence.
cloud-membership = Leia a função da pessoa na organização em { $cloud_site }.
find-member = No campo de pesquisa “Find a member”, digite o nome de usuário da pessoa e examine o resultado.
take-away-the-access-item-1 = Se a pessoa é proprietária da empresa, outro proprietário precisa retirar antes essa função dela.
take-away-the-access-item-2 = Se a pessoa também pertence a outras organizações, repita este procedimento para cada uma delas.
decide-offboarding = Decida se o acesso pode ser retirado agora. Até aqui nada foi alterado.
take-away-the-access-item-3 = A conta é a que consta no chamado.
take-away-the-access-item-4 = A pessoa não é a única proprietária de uma organização.
take-away-the-access-item-5 = Se a função na nuvem é `admin`, precisa haver outro proprietário.
take-away-the-access-item-6 = O mesmo vale para cada organização no servidor.
take-away-the-access-item-7 = Nenhuma automação é executada com os tokens ou as chaves da pessoa, ou então ela já foi transferida para outra conta.
take-away-the-access-item-8 = Alguém salvou o que ainda é necessário dos forks privados.
remove-member = Remova a pessoa da organização em { $cloud_site }.
suspend-account = Suspenda a conta no servidor.
take-away-the-access-text-1 = Se o servidor responder 403, a conta vem de um diretório: suspenda a pessoa ali e deixe o servidor sincronizar.
check-suspended = Verifique se o servidor mostra a conta como suspensa.
hand-over = Informe à equipe da pessoa quem assume os repositórios, as revisões e as issues em aberto dela e registre isso no chamado.

## #go-back

go-back-heading = Desfazer
go-back-text-1 = Se era a pessoa errada, convide-a de novo para a organização imediatamente: durante três meses, { $cloud_site } oferece a restauração da função e das configurações antigas. No servidor, encerre a suspensão nas configurações da conta.

## #afterwards

afterwards-heading = Depois
afterwards-text-1 = A licença é liberada dos dois lados com a próxima sincronização. Para liberá-la ainda hoje, consulte “[Iniciar uma sincronização de licenças agora](trigger-license-sync.md)”.
afterwards-text-2 = A licença é liberada dos dois lados com a próxima sincronização. Para liberá-la ainda hoje, consulte “[Sincronizar o uso de licenças](sync-license-usage.md)”.
