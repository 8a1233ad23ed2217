### 沙盒：本机上的小型 Enterprise Server 和小型 Enterprise Cloud。

cmd-sandbox = 在本机启动一个小型服务器和一个小型云端，用于试用流程。
    .long =
        其中没有任何真实内容：人员是虚构的，每个帐户只能打开沙盒。它以页面和 API 的形式提供许可证流程所需的一切，直到按下
        Ctrl-C。`vade run ID --sandbox` 会为一次运行启动专用的沙盒。
    .example1 = 启动沙盒并为其写入 sites.yml：
    .example2 = 一个会在操作中途让人退出登录的旧版服务器：
arg-sandbox-version = 服务器的版本，例如 `ghes-3.4`；未指定时为 `ghes-3.5`。
    .value = 版本
arg-fault = 沙盒如何出错，用于查看程序此时的行为。
    .value = 故障
arg-otp = 输入密码后要求一次性代码。
arg-port = 服务器的端口；云端使用下一个端口。未指定时使用空闲端口。
    .value = 端口
arg-sandbox-sites = 将沙盒的 `sites.yml` 写入此文件。
    .value = 文件
arg-run-sandbox = 在为本次运行启动的沙盒中运行，使用其站点、凭据和输入项。
value-fault-slow = 第一次更改会执行，但两分钟后才响应
value-fault-500 = 第一次更改因服务器错误被拒绝
value-fault-drop-after-commit = 第一次更改会执行，但在响应前断开连接
value-fault-logout = 第一个会话在打开几个页面后结束
value-fault-relabel = 部分界面标签与文档所写的不同

## `vade sandbox` 显示的内容

sandbox-running = 沙盒正在运行。按 Ctrl-C 结束。
sandbox-not-real = 其中没有任何真实内容，且只能从本机访问。
# $fault (text): slow、500、drop-after-commit、logout 或 relabel
sandbox-fault = 它将会出错：`{ $fault }`。
sandbox-site = 站点
sandbox-address = 地址
sandbox-version-head = 版本
sandbox-user = 用户名
sandbox-password = 密码
sandbox-rights = 权限
sandbox-owner = 企业所有者
sandbox-guest = 无
# $code (text): 数字
sandbox-code = 一次性代码始终是 `{ $code }`。
sandbox-token = 令牌
sandbox-scopes = 作用域
sandbox-input = 输入项
sandbox-value = 值
sandbox-sites-here = 沙盒的 `sites.yml`：
# $path (text): 文件
sandbox-sites-written = 沙盒的站点已写入 `{ $path }`。
# $command (text): 命令行
sandbox-next = 在另一个终端中：`{ $command }`

## 出错之处

# $reason (text): 系统给出的原因
sandbox-not-started = 无法启动沙盒：{ $reason }
    .next = 指定其他端口，或不指定端口
# $version (text): 给出的内容
sandbox-version = 沙盒的服务器不能使用版本 `{ $version }`
    .next = 指定 `ghes-3.0` 或更高的版本，例如 `ghes-3.5`
# $step (number). $backend (text): shell 或 ssh
yes-not-with-commands = --yes 不适用于包含命令的运行：步骤 { $step } 会使用 `{ $backend }`，其作用范围超出沙盒
    .next = 去掉 --yes 并批准计划，或去掉该后端
sandbox-of-no-use = 此流程没有在站点上执行的步骤，因此用不到沙盒
    .next = 去掉 --sandbox

## 运行结束时

run-approved-sandbox = 已在沙盒中通过 `--yes` 批准
plan-from-sandbox = 沙盒
# 运行各步骤所得的值的标题。
run-found = 得到的结果
# $before, $after (text): 数字。$change (text): 带符号的差值
run-change = { $before } → { $after }（{ $change }）
