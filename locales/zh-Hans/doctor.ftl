### 手动登录，以及检查运行所需的外部条件。

cmd-login = 打开浏览器供你登录站点，并保存会话。
    .long =
        适用于要求一次性验证码、密钥或身份提供程序的站点。由你自己登录；程序等待，直到站点认可你已登录，再把 Cookie 保存到状态文件夹，
        只有你能读取。运行会一直使用它们，直到过期。
    .example1 = 登录文档中称为 `cloud` 的站点：
cmd-doctor = 检查运行所需的外部条件，并说明该如何修复。
    .long =
        对每个站点：名称、代理、证书、版本和你的会话。然后是通过 SSH 连接的主机和浏览器。不会改动任何东西。有需要修复之处时，退出代码为 3。
    .example1 = `sites.yml` 中的所有内容：
    .example2 = 单个站点：
arg-login-site = 站点，按 `sites.yml` 中的名称。
    .value = 站点
arg-doctor-site = 只检查此站点。
    .value = 站点
ask-open-browser = 打开浏览器并登录
    .key = o

no-such-site = sites.yml 中没有站点 `{ $site }`
    .next = { $sites-count ->
        [0] 请在其中写上，或用 --sites 指定文件
       *[other] 现有：{ $sites }
    }
login-begins = 请在打开的浏览器中登录 { $site }；登录后会自动识别
login-kept = 已保存 { $site } 的会话
login-given-up = 没有人登录 { $site }
    .next = 方便时请再次运行该命令

doctor-site = 站点 { $site }
doctor-host = 主机 { $host }
doctor-machine = 本机
doctor-name = { $host } 的地址是 { $addresses }
doctor-no-name = 无法解析名称 { $host }：{ $reason }
    .next = 请检查 sites.yml 中的拼写，以及是否需要 VPN
doctor-proxy = 代理 { $host } 有响应
doctor-no-proxy = 代理 { $host } 没有响应
    .next = 请检查 HTTPS_PROXY，或 sites.yml 中的 `proxy`
doctor-tls = { $host } 有响应，证书正常
doctor-no-tls = { $host } 有响应，但没有 TLS
    .next = 请使用 HTTPS，否则途中的任何人都能读到内容
doctor-version = 版本为 { $version }
doctor-no-version = 它没有说明版本
    .next = 如果 sites.yml 中的 `version` 正确，则无需处理
doctor-session = 会话已保存且有效
doctor-account = 使用 sites.yml 中的帐户自动登录
doctor-no-session = 还没有人登录它的页面
    .next = 运行 `vade login { $site }`，或在 sites.yml 的 `credentials` 下写上帐户；请求两者都不需要
doctor-session-over = 会话已结束
    .next = `vade login { $site }`
doctor-ssh = 可以连接 { $host } 并执行命令
doctor-browser = { $version } 可以使用
