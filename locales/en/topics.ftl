### topics

## enable-automatic-license-sync.md

# § Topic of documents
topic-enterprise = Enterprise

# § Topic of documents
topic-licensing = Licensing

## fail-over-postgresql.md

# § Topic of documents
topic-database = Database

# § Topic of documents
topic-high-availability = High availability

## offboard-user.md

# § Topic of documents
topic-accounts = Accounts

# § Topic of documents
topic-security = Security

## renew-tls-certificate.md

# § Topic of documents
topic-certificates = Certificates

## verify-backup.md

# § Topic of documents
topic-backup = Backup

# § Topic of documents
topic-operations = Operations

## view-license-usage.md

# § Topic of documents
topic-api = API
