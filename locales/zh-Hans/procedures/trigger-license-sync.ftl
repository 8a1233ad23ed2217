### trigger-license-sync.md

title = 立即启动许可证同步
short-title = 启动许可证同步
intro = 立即将已连接服务器的许可证使用情况发送到 { $cloud }，不必等待每周同步。
permissions = 你在两边都必须是企业所有者。
ask-enterprise = GitHub.com 上企业帐户的短名称

value-synced-at = 上次同步
value-seats-after = 使用中的许可证

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-item-1 = 必须已启用自动许可证同步。请参阅“[启用自动许可证同步](enable-automatic-license-sync.md)”。
before-you-begin-text-1 = **注意：** 启动同步的次数不限。服务器的最新数据始终会替换其较旧的数据。

## #start-the-sync

start-the-sync-heading = 启动同步
sync-now = 在“License sync”下，单击 { LABEL("Sync now") }。
sync-status = 向云端查询同步是否成功。大型服务器可能需要几分钟：重复此步骤，直到日期为当天。
usage-after = 读取当前正在使用的许可证数量。

## #if-the-sync-fails

if-the-sync-fails-heading = 如果同步失败
if-the-sync-fails-text-1 = 响应中的 `error` 字段会说明原因。常见原因有：服务器与 { $cloud_site } 之间存在防火墙，IP 地址允许列表中没有服务器的地址，以及连接的所有者已离开公司。
if-the-sync-fails-text-2 = 在查找原因期间，可以手动上传使用情况。请参阅“[同步许可证使用情况](sync-license-usage.md)”。
