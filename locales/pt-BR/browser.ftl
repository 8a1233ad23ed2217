### Páginas no navegador.

arg-headed = Mostrar o navegador enquanto ele trabalha.
arg-webdriver = O endereço de um WebDriver já em execução, em vez de um `chromedriver` próprio.
    .value = URL

browser-no-driver = não há `chromedriver` para abrir um navegador
    .next = no Debian e no Ubuntu: `apt install chromium chromium-driver`; em outros sistemas, instale o Chromium e o driver da mesma versão, ou indique um em execução com --webdriver
browser-no-screen = não há aqui uma tela para abrir um navegador
    .next = faça isso em uma máquina que tenha uma, com a mesma pasta de estado, ou indique o driver de um navegador com --webdriver
browser-not-started = não é possível iniciar o navegador: { $reason }
    .next = verifique se o navegador e o driver são da mesma versão
browser-failed = o navegador não conseguiu fazer isso: { $reason }
browser-asked = a página fez uma pergunta, que foi respondida com não: { $reason }
    .next = faça esta etapa manualmente
browser-disabled = “{ $label }” na página “{ $page }” não pode ser usado no momento
page-files = { $count ->
        [0] a página “{ $page }” não tem nenhum campo para arquivos
       *[other] a página “{ $page }” tem { $count } campos para arquivos, e a etapa não diz qual
    }
    .next = { $count ->
        [0] veja se é a página certa ou faça a etapa manualmente
       *[other] indique o campo no documento ou faça a etapa manualmente
    }
browser-key = não há tecla chamada { $key }
browser-no-picture = nenhuma imagem da página é guardada: ela mostraria um segredo
browser-no-client-cert = um navegador já em execução não recebe o `client-cert` do site `{ $site }`
    .next = omita --webdriver ou use o backend `web` para este site
browser-no-certutil = falta o `certutil`, que entrega ao navegador os certificados do site `{ $site }`
    .next = no Debian e no Ubuntu: `apt install libnss3-tools`
browser-proxy = o endereço do proxy para o site `{ $site }` não é válido
browser-proxy-password = o proxy para o site `{ $site }` exige senha, que o navegador só recebe para um proxy em `http://` e quando é iniciado aqui
    .next = omita --webdriver, use o backend `web` para este site ou um proxy sem senha
