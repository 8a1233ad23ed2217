### Os textos com que começam procedimentos e árvores novos.

new-shell-id = fazer-backup-de-pasta
new-shell-title = Fazer backup de uma pasta
new-shell-intro = Grave uma pasta em um arquivo compactado e prove que ele pode ser lido.
new-shell-topic = Backup
new-shell-ask-folder = A pasta a gravar, como caminho absoluto
new-shell-ask-archive = O arquivo compactado a gravar, como caminho absoluto terminado em .tar.gz
new-shell-before = Antes de começar
new-shell-before-room = Verifique se há espaço para o arquivo compactado.
new-shell-do = Fazer o backup
new-shell-step-check = Verifique se a pasta existe.
new-shell-step-write = Grave o arquivo compactado.
new-shell-step-count = Leia o arquivo compactado e conte o que há nele.
new-shell-step-note = Anote o número no chamado.
new-shell-after = Depois
new-shell-after-copy = Copie o arquivo compactado para outra máquina.
new-shell-about-well = Tudo está como deve estar.
new-shell-about-empty = O arquivo compactado está vazio.

new-web-title = Exigir autenticação de dois fatores
new-web-intro = Altere uma configuração em uma página, para todas as pessoas.
new-web-topic = Segurança
new-web-server = O servidor
new-web-before = Antes de começar
new-web-before-owner = Você precisa ser proprietário.
new-web-do = Exigir
new-web-step-open = Na parte superior da página, clique em **Settings**.
new-web-step-policies = Na barra lateral esquerda, clique em **Policies**.
new-web-step-require = Em “Sign-in”, selecione **Require two-factor authentication**.
new-web-step-save = Clique em **Save changes**.
new-web-after = Depois
new-web-after-tell = Informe todas as pessoas sobre a mudança.
new-web-about-well = Tudo está como deve estar.
new-web-about-missing = A página de políticas não existe.

new-http-title = Arquivar um projeto
new-http-intro = Arquive um projeto pela interface do servidor e prove que ele está arquivado.
new-http-topic = Projetos
new-http-server = O servidor
new-http-ask-project = O nome curto do projeto
new-http-before = Antes de começar
new-http-before-token = Você precisa de um token que possa alterar o projeto.
new-http-do = Arquivar
new-http-step-read = Veja se o projeto existe e de quem ele é.
new-http-step-archive = Arquive o projeto.
new-http-step-check = Verifique se o projeto está arquivado.
new-http-after = Depois
new-http-after-tell = Informe o proprietário.
new-http-about-well = Tudo está como deve estar.
new-http-about-gone = O projeto não existe.
new-http-about-refused = O token não pode alterar o projeto.
new-http-about-open = O servidor diz que sim e não faz nada.

new-mixed-title = Anunciar uma manutenção
new-mixed-intro = Publique um aviso onde todas as pessoas o vejam, se for a hora.
new-mixed-topic = Operações
new-mixed-role-owner = Quem responde pelo serviço
new-mixed-ask-notice = O aviso, em uma linha
new-mixed-ask-file = O arquivo do aviso, como caminho absoluto
new-mixed-before = Antes de começar
new-mixed-before-text = Combinem o texto do aviso.
new-mixed-do = Anunciar
new-mixed-step-decide = Decida se a manutenção será anunciada agora. Até aqui nada foi alterado.
new-mixed-step-write = Escreva o aviso.
new-mixed-step-read = Leia o aviso mais uma vez.
new-mixed-step-tell = Informe as pessoas de plantão.
new-mixed-after = Depois
new-mixed-after-remove = Remova o aviso quando a manutenção terminar.
new-mixed-about-well = Tudo está como deve estar.
new-mixed-about-not-now = Alguém decide esperar.
new-mixed-about-already = O aviso já está lá.
new-mixed-about-slow = Demora demais, mas o aviso foi escrito.
new-mixed-about-lost = Demora demais, e o aviso não foi escrito.

new-tree-about-tree = Como esta árvore de documentação é lida. Ela não pode conceder confiança.
new-tree-about-source = O idioma em que os documentos são escritos.
new-tree-about-languages = Os idiomas em que são lidos.
new-tree-about-locales = A pasta das traduções.
new-tree-about-info-strings = Outras marcas de blocos de código que são comandos de shell.
new-tree-about-rules = Quanto pesa cada regra de `vade check`: error, warning, note ou off.
new-tree-about-workflow = Verifica, testa e gera os procedimentos depois de cada mudança.
new-tree-about-sites = Onde estão os sites e hosts que os procedimentos nomeiam. Só seu: nunca é lido de uma árvore de documentação.
new-tree-about-urls = Sites pelo nome que um procedimento lhes dá. Segredos por referência: env:NOME, file:CAMINHO, command:PROGRAMA.
new-tree-about-hosts = Hosts pelo nome que um procedimento lhes dá: `local` para esta máquina, ou um destino de SSH.

## Rótulos do procedimento em páginas

new-label-settings = Configurações
new-label-policies = Políticas
new-label-sign-in = Entrada
new-label-require-two-factor-authentication = Exigir autenticação de dois fatores
new-label-save-changes = Salvar alterações

## O que é informado

new-written = escrito   { $path }
new-kept = mantido   { $path }
new-next =
    Próximo passo: edite `{ $path }` e depois
      vade show { $id }
      vade test { $id }
      vade check
new-id-bad = `{ $id }` não pode ser o identificador de um procedimento
    .next = use letras minúsculas, dígitos e hifens, com uma letra no início: `reiniciar-correio`
new-no-tree = aqui não há árvore de documentação à qual acrescentar um procedimento
    .next = `vade init` cria uma; ou informe uma com `--root`
init-builtin = `{ $path }` já é uma árvore de documentação
    .next = `vade new ID` acrescenta um procedimento a ela
