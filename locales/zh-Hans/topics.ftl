### topics

topic-accounts = 帐户
topic-api = API
topic-backup = 备份
topic-certificates = 证书
topic-database = 数据库
topic-enterprise = 企业
topic-high-availability = 高可用性
topic-licensing = 许可证
topic-operations = 运维
topic-security = 安全
