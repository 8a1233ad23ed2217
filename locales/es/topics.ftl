### topics

topic-accounts = Cuentas
topic-api = API
topic-backup = Copia de seguridad
topic-certificates = Certificados
topic-database = Base de datos
topic-enterprise = Empresa
topic-high-availability = Alta disponibilidad
topic-licensing = Licencias
topic-operations = Operaciones
topic-security = Seguridad
