### 通过 SSH 在其他主机上执行命令。

ssh-not-begun = 无法在 `{ $host }` 上启动命令：{ $reason }
    .next = 请自行用 `ssh` 连接同一目标试一试；密钥、已知主机和跳板机均取自你的 SSH 配置
ssh-lost = 命令结束之前，与 `{ $host }` 的连接中断：{ $reason }
