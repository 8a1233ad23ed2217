### sync-license-usage.md

title = 在 { $server } 与 { $cloud } 之间同步许可证使用情况
short-title = 同步许可证使用情况
intro = 将服务器的许可证使用情况手动传送到云端，使在两边都有帐户的人员只占用一个许可证。
permissions = 你在两边都必须是企业所有者。
ask-enterprise = GitHub.com 上企业帐户的短名称

value-seats = 使用中的许可证

## #about-syncing-by-hand

about-syncing-by-hand-heading = 关于手动同步
about-syncing-by-hand-alt-1 = 包含使用情况的文件经由你的计算机从服务器传到云端
about-syncing-by-hand-text-1 = 如果不允许服务器连接到 { $cloud_site }，则手动同步。否则让服务器完成：请参阅“[启用自动许可证同步](enable-automatic-license-sync.md)”。
about-syncing-by-hand-text-2 = **提示：** 如果服务器已经连接，则根本不需要文件。请参阅“[立即启动许可证同步](trigger-license-sync.md)”。

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-item-1 = 以企业所有者身份登录 { $server } 和 { $cloud_site }。
before-you-begin-item-2 = 在导出文件的当天上传该文件。旧文件会替换较新的数据。

## #sync-the-usage

sync-the-usage-heading = 同步使用情况
export-usage = 在“Quick links”下，单击 { LABEL("Export license usage") }，以下载当前使用情况。
sync-the-usage-alt-1 = “License”页面上“Quick links”下的“Export license usage”链接
sync-the-usage-step-2 = 在左侧边栏中，单击 { LABEL("Enterprise licensing") }。
usage-before = 记下上传之前正在使用的许可证数量。页面在“User licenses”下显示该数量。
sync-the-usage-step-4 = 在“Enterprise Server instances”下，单击 { LABEL("Add server usage") }。
upload-usage = 上传从服务器下载的 JSON 文件。

## #check-the-result

check-the-result-heading = 核对结果
check-the-result-text-1 = 上传后不久，云端会重新统计许可证。服务器上次同步的状态必须为 `success`。
check-the-result-cell-1 = 状态
check-the-result-cell-2 = 含义
check-the-result-cell-3 = 处理方法
check-the-result-cell-4 = 服务器的使用情况已计入。
check-the-result-cell-5 = 将许可证数量与之前记下的数量进行比较。
check-the-result-cell-6 = 其他任何内容
check-the-result-cell-7 = 云端无法使用该文件。
check-the-result-cell-8 = 阅读 `error` 字段中的消息，重新导出使用情况，然后上传新文件。
check-the-result-cell-9 = 列表中没有该服务器
check-the-result-cell-10 = 云端从未收到来自该服务器的文件。
check-the-result-cell-11 = 检查文件是否已上传到正确的企业帐户。
check-the-result-text-2 = 如果有人员在两边工作，而数量没有减少，先比较其帐户的电子邮件地址。
