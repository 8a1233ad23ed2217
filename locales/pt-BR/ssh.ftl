### Comandos em outros hosts, por SSH.

ssh-not-begun = não foi possível iniciar o comando em `{ $host }`: { $reason }
    .next = teste você mesmo o `ssh` para o mesmo destino; chaves, hosts conhecidos e saltos são os da sua configuração de SSH
ssh-lost = a conexão com `{ $host }` caiu antes de o comando terminar: { $reason }
