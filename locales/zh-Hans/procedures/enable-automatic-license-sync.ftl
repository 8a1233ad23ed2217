### enable-automatic-license-sync.md

title = 启用自动许可证同步
short-title = 自动许可证同步
intro = 让 { $server } 每周向 { $cloud } 报告一次许可证使用情况。
permissions = 你必须是服务器上的企业所有者。

## #about-automatic-license-sync

about-automatic-license-sync-heading = 关于自动许可证同步
about-automatic-license-sync-text-1 = 启用后，服务器每周发送一次使用情况，从启用 { $connect } 的日期和时刻算起。多台服务器可以向同一个企业帐户报告。需要在每台服务器上分别启用。

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-text-1 = 服务器上必须已启用 { $connect }，并且服务器必须能够通过 HTTPS 访问以下主机：
before-you-begin-text-2 = **警告：** 如果云端只接受来自列表中 IP 地址的连接，先将服务器的地址加入列表。否则，每次同步都会失败。

## #enable-the-sync

enable-the-sync-heading = 启用同步
enable-sync = 在“Server can sync user license count and usage”下，打开下拉菜单，然后选择 { LABEL("Enabled") }。
enable-sync-2 = 在“License sync”右侧，单击 { LABEL("Enable") }。

## #afterwards

afterwards-heading = 后续工作
afterwards-text-1 = 不必等待一周就能得到首批数据。请参阅“[立即启动许可证同步](trigger-license-sync.md)”。
afterwards-text-2 = 首批数据会在一周内到达。如果当天就需要数据，手动上传使用情况。请参阅“[同步许可证使用情况](sync-license-usage.md)”。
afterwards-text-3 = 要重新关闭同步，重复上述步骤，并在最后一步选择相反的设置。云端已经收到的数据会一直保留，直到新文件或新的同步将其替换。
