### Entrar manualmente e verificar o que as execuções precisam.

cmd-login = Abre um navegador para você entrar em um site e guarda a sessão.
    .long =
        Para sites que pedem um código de uso único, uma chave ou um provedor de identidade. Você mesmo entra; o programa espera, percebe
        que o site reconhece você e guarda os cookies na pasta de estado, legíveis só por você. As execuções os usam até que expirem.
    .example1 = Entrar no site que os documentos chamam de `cloud`:
cmd-doctor = Verifica o que as execuções precisam de fora e diz o que corrigir.
    .long =
        De cada site: o nome, o proxy, o certificado, a versão e a sua sessão. Depois, os hosts por SSH e o navegador. Nada é alterado em
        lugar nenhum. O código de saída é 3 quando há algo a corrigir.
    .example1 = Tudo o que o `sites.yml` nomeia:
    .example2 = Um único site:
arg-login-site = O site, como o `sites.yml` o chama.
    .value = SITE
arg-doctor-site = Somente este site.
    .value = SITE
ask-open-browser = abrir um navegador e entrar
    .key = o

no-such-site = não há site `{ $site }` no sites.yml
    .next = { $sites-count ->
        [0] nomeie-o lá ou indique o arquivo com --sites
       *[other] existem: { $sites }
    }
login-begins = entre em { $site } no navegador que se abriu; isso é percebido automaticamente
login-kept = a sessão de { $site } foi guardada
login-given-up = ninguém entrou em { $site }
    .next = execute o comando de novo quando puder

doctor-site = Site { $site }
doctor-host = Host { $host }
doctor-machine = Esta máquina
doctor-name = { $host } é { $addresses }
doctor-no-name = o nome { $host } não é conhecido: { $reason }
    .next = verifique se está escrito certo no sites.yml e se você precisa de uma VPN
doctor-proxy = o proxy { $host } responde
doctor-no-proxy = o proxy { $host } não responde
    .next = veja HTTPS_PROXY ou `proxy` no sites.yml
doctor-tls = { $host } responde, e o certificado está em ordem
doctor-no-tls = { $host } responde, sem TLS
    .next = use HTTPS; sem ele, qualquer um no caminho pode ler tudo
doctor-version = a versão é { $version }
doctor-no-version = não informa a versão
    .next = nada a fazer, se `version` no sites.yml estiver certa
doctor-session = a sessão está guardada e vale
doctor-account = entra sozinho com a conta do sites.yml
doctor-no-session = ninguém entrou nas páginas
    .next = `vade login { $site }`, ou uma conta em `credentials` no sites.yml; requisições não precisam de nada disso
doctor-session-over = a sessão terminou
    .next = `vade login { $site }`
doctor-ssh = { $host } é alcançado e executa comandos
doctor-browser = { $version } funciona
