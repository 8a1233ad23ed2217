# 为什么一个步骤要由人来做：在预览中显示在该步骤下方。

why-decision = 这一步由人决定。
why-no-name = 该步骤所操作的对象没有写明名称。
why-no-command = 这段代码不是命令：看起来是输出、配置、数据或地址。
why-not-shell = 这段代码属于另一种 shell。
why-unlabelled = 代码没有说明它属于 shell。
why-point = 该步骤列出了多个要点，文字说明了何时运行其中的命令。
why-placeholder = 命令中有需要替换的部分。
why-marked = 命令中有未显示的 HTML 标记。
why-elided = 命令没有完整写出。
why-template = 命令中有无法填充的模板。
why-unbound = 代码使用了一个值，但没有输入项或先前的步骤提供它。
why-incomplete = 命令不完整。
why-other-host = 提示符写明了另一台主机。
why-appliance = 该命令只存在于服务器设备本身。
why-session = 该命令会打开或关闭另一台主机上的会话。
why-remote-session = 该步骤在另一台主机的会话中进行，而流程没有写明是哪一台。
why-interactive = 该命令需要终端。
why-host-unknown = 文档没有说明该命令在哪台主机上运行。
why-site-unknown = 文档没有说明请求发往哪个站点。
why-request-not-read = 这段代码不是可以发送的请求。

# 短语表为流程增加的输入项的提问。

input-enterprise = 企业帐户
input-repository = 仓库
input-user = 用户名
input-account = 用户或组织
input-organization = 组织
input-team = 团队
input-webhook = Webhook

cues-not-yaml = `{ $path }` 不是有效的 YAML：{ $reason }
    .here = 此处
    .next = 请修正这一行

vade-host-unknown = 文档中没有名为 `{ $name }` 的主机
    .here = 这台主机
    .next = 请使用其中之一，或在 `hosts` 下添加它：{ $known-or }
vade-site-unknown = 文档中没有名为 `{ $name }` 的站点
    .here = 这个站点
    .next = 请使用其中之一，或在 `sites` 下添加它：{ $known-or }
vade-step-unknown = 文档中没有步骤 `{ $step }`
    .here = 此处提到了它
    .next = 请修正名称，或将它写在步骤文本之后的花括号中
