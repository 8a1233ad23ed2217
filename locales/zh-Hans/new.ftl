### 新流程和新文档树的初始文本。

new-shell-id = back-up-folder
new-shell-title = 备份文件夹
new-shell-intro = 将文件夹写入归档文件，并证明归档文件可以读取。
new-shell-topic = 备份
new-shell-ask-folder = 要备份的文件夹（绝对路径）
new-shell-ask-archive = 要写入的归档文件（以 .tar.gz 结尾的绝对路径）
new-shell-before = 准备工作
new-shell-before-room = 检查是否有足够空间存放归档文件。
new-shell-do = 备份
new-shell-step-check = 检查文件夹是否存在。
new-shell-step-write = 写入归档文件。
new-shell-step-count = 读取归档文件，统计其中的内容。
new-shell-step-note = 在工单中记下数量。
new-shell-after = 后续工作
new-shell-after-copy = 将归档文件复制到另一台机器。
new-shell-about-well = 一切正常。
new-shell-about-empty = 归档文件是空的。

new-web-title = 要求双因素身份验证
new-web-intro = 在网页上为所有人更改一项设置。
new-web-topic = 安全
new-web-server = 服务器
new-web-before = 准备工作
new-web-before-owner = 你必须是所有者。
new-web-do = 更改设置
new-web-step-open = 在页面顶部，单击 **Settings**。
new-web-step-policies = 在左侧边栏中，单击 **Policies**。
new-web-step-require = 在“Sign-in”下，选择 **Require two-factor authentication**。
new-web-step-save = 单击 **Save changes**。
new-web-after = 后续工作
new-web-after-tell = 将更改告知所有人。
new-web-about-well = 一切正常。
new-web-about-missing = 没有策略页面。

new-http-title = 归档项目
new-http-intro = 通过服务器的接口归档项目，并证明它已归档。
new-http-topic = 项目
new-http-server = 服务器
new-http-ask-project = 项目的短名称
new-http-before = 准备工作
new-http-before-token = 你需要一个可以更改该项目的令牌。
new-http-do = 归档
new-http-step-read = 查看项目是否存在，以及归谁所有。
new-http-step-archive = 归档项目。
new-http-step-check = 检查项目是否已归档。
new-http-after = 后续工作
new-http-after-tell = 通知所有者。
new-http-about-well = 一切正常。
new-http-about-gone = 没有这个项目。
new-http-about-refused = 令牌无权更改该项目。
new-http-about-open = 服务器答应了，却什么也没做。

new-mixed-title = 发布维护通知
new-mixed-intro = 时机合适时，将通知放在所有人都能看到的地方。
new-mixed-topic = 运维
new-mixed-role-owner = 服务负责人
new-mixed-ask-notice = 通知内容（一行）
new-mixed-ask-file = 通知文件（绝对路径）
new-mixed-before = 准备工作
new-mixed-before-text = 商定通知的内容。
new-mixed-do = 发布通知
new-mixed-step-decide = 决定现在是否发布。到目前为止没有任何更改。
new-mixed-step-write = 写入通知。
new-mixed-step-read = 再读一遍通知。
new-mixed-step-tell = 通知值班人员。
new-mixed-after = 后续工作
new-mixed-after-remove = 维护结束后移除通知。
new-mixed-about-well = 一切正常。
new-mixed-about-not-now = 有人决定再等等。
new-mixed-about-already = 通知已经在那里。
new-mixed-about-slow = 耗时过长，但通知已写入。
new-mixed-about-lost = 耗时过长，且通知未写入。

new-tree-about-tree = 如何读取此文档树。此文件不能授予任何信任。
new-tree-about-source = 编写文档所用的语言。
new-tree-about-languages = 阅读文档所用的语言。
new-tree-about-locales = 译文所在的文件夹。
new-tree-about-info-strings = 其他表示 shell 命令的代码块标记。
new-tree-about-rules = `vade check` 各条规则的严重程度：error、warning、note 或 off。
new-tree-about-workflow = 每次更改后检查、测试并生成流程。
new-tree-about-sites = 流程所提到的站点和主机在哪里。仅供你自己使用：绝不会从文档树中读取。
new-tree-about-urls = 站点，按流程给出的名称。机密信息用引用：env:名称、file:路径、command:程序。
new-tree-about-hosts = 主机，按流程给出的名称：`local` 表示本机，或写 SSH 目标。

## 网页流程的界面标签

new-label-settings = 设置
new-label-policies = 策略
new-label-sign-in = 登录
new-label-require-two-factor-authentication = 要求双因素身份验证
new-label-save-changes = 保存更改

## 提示信息

new-written = 已写入  { $path }
new-kept = 已保留  { $path }
new-next =
    下一步：编辑 `{ $path }`，然后
      vade show { $id }
      vade test { $id }
      vade check
new-id-bad = `{ $id }` 不能用作流程的 ID
    .next = 使用小写字母、数字和连字符，以字母开头：`restart-mail-relay`
new-no-tree = 这里没有可以添加流程的文档树
    .next = `vade init` 可以新建文档树；或用 `--root` 指定
init-builtin = `{ $path }` 已经是文档树
    .next = `vade new ID` 可以向其中添加流程
