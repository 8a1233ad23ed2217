### topics

topic-accounts = Contas
topic-api = API
topic-backup = Backup
topic-certificates = Certificados
topic-database = Banco de dados
topic-enterprise = Empresa
topic-high-availability = Alta disponibilidade
topic-licensing = Licenciamento
topic-operations = Operações
topic-security = Segurança
