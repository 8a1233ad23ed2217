### fail-over-postgresql.md

title = 对 { $postgresql } 数据库执行故障转移
short-title = { $postgresql } 故障转移
intro = 将备库变为新的主库，不同时出现两个主库，数据损失也不超出已有人同意承担的范围。
permissions = 你必须能够以操作系统用户 `postgres` 的身份登录两台主机。
ask-change = 事件或变更的编号
ask-max-lag-bytes = 允许备库滞后的字节数
ask-postgresql-bin = 两台主机上 PostgreSQL 程序所在的文件夹
ask-primary-data = 主库上的数据文件夹
ask-primary-port = 主库的端口
ask-service = 连接服务文件中供客户端使用的节的名称
ask-service-file = 本机上供客户端读取的连接服务文件
ask-socket-directory = 两台主机上数据库套接字所在的文件夹
ask-standby-address = 客户端访问备库所用的地址
ask-standby-port = 备库的端口
host-primary = 当前作为主库的主机
host-standby = 将要成为主库的主机

## #about-this-procedure

about-this-procedure-heading = 关于本流程
about-this-procedure-text-1 = 故障转移最坏的结果不是停机。最坏的是出现两个都接受写入的主库，因为没有人能再把两者的数据合并起来。因此，先停止并隔离旧主库，再提升备库。
about-this-procedure-alt-1 = 故障转移前，客户端写入主库，备库跟随主库。故障转移后，客户端写入备库，旧主库已隔离。

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-item-1 = 告知所有使用该数据库的人：数据库将有几分钟不接受写入。
before-you-begin-item-2 = 停止一切会自行对数据库执行故障转移、启动或重启的程序。
before-you-begin-item-3 = 检查是否能够通过 { $ssh } 访问两台主机，以及是否能够用其他方式关闭主库的电源。
before-you-begin-item-4 = 客户端必须从连接服务文件获取连接信息。
before-you-begin-text-1 = **注意：** 如果无法访问主库，主库上的步骤就无法运行。关闭主库的电源，确保电源保持关闭，并以此为原因跳过这些步骤中的每一步。步骤 9 中的检查也要跳过：备库未收到的内容已经丢失，步骤 5 中的决定针对的正是这部分损失。

## #fail-over

fail-over-heading = 执行故障转移
check-primary = 检查主库是否确为主库：主库不处于恢复模式。
check-standby = 检查备库是否确为备库：备库处于恢复模式。
check-lag = 检查主库是否正在向备库发送更改，以及是否所有备库的滞后都未超过上限。
last-transaction = 读取备库的进度，以及备库所知的最后一个事务的提交时间。
decide-failover = 决定现在是否执行故障转移。到此为止未做任何更改，可以放心停止。
fail-over-cell-1 = 看到的情况
fail-over-cell-2 = 如何决定
fail-over-cell-3 = 主库工作正常，滞后未超过上限。
fail-over-cell-4 = 有充分理由时，执行故障转移。不会丢失任何内容。
fail-over-cell-5 = 主库工作正常，但滞后过大。
fail-over-cell-6 = 等待备库追上，或查明备库未能追上的原因。
fail-over-cell-7 = 主库没有响应。
fail-over-cell-8 = 询问数据所有者：最后一个已知事务之后的内容是否可以丢失。记下是谁同意的。
fail-over-cell-9 = 不确定主库是否仍在运行。
fail-over-cell-10 = 停止。先关闭主库的电源。
stop-primary = 停止主库。主库会结束所有连接，将最后的更改发送到备库，然后关闭。
fence-primary = 隔离旧主库。数据文件夹中有了此文件，即使有人误启动旧主库，它也只能作为备库启动。
last-position = 读取旧主库写入的最后一项更改的位置。
check-caught-up = 检查备库是否已重放该更改。如果尚未重放，先重复检查一分钟，再决定放弃。
promote = 将备库提升为主库。此步骤之后，旧主库只能作为备库恢复使用。
check-writes = 检查新主库是否接受写入，并让新主库写入一个检查点。旧主库要跟随新主库时，需要此检查点。
fail-over-text-1 = 如果此操作一直不结束，则 `synchronous_standby_names` 中有一个已不存在的备库。移除该名称并重新加载配置。
point-clients = 保留一份连接服务文件的副本，并将客户端指向新主库。
reload-clients = 逐个重启保持连接打开的应用程序，并检查每个应用程序是否恢复工作。
check-clients = 检查客户端是否能够连接到接受写入的主库。

## #go-back

go-back-heading = 回退
go-back-text-1 = 在提升备库之前，可以回退：从旧主库的数据文件夹中删除 `standby.signal`，然后重新启动旧主库。客户端只会感到短暂中断。
go-back-text-2 = 在此之后，旧主库不得再接受写入。要回到旧主库，让它跟随新主库，等待它追上，然后反方向再执行一次故障转移。

## #afterwards

afterwards-heading = 后续工作
afterwards-item-1 = 没有备库，下一次故障就会造成中断。当天就要让旧主库作为备库重新投入运行。
afterwards-item-2 = 如果旧主库已正常关闭且步骤 9 成功，它可以立即跟随新主库：将 `primary_conninfo` 设置为新主库，然后启动旧主库。
afterwards-item-3 = 在其他任何情况下，先在旧主库上运行 `pg_rewind`，或用 `pg_basebackup` 重建旧主库。
afterwards-item-4 = 将其他每个备库也指向新主库。
afterwards-item-5 = 恢复运行之前停止的自动化任务。
afterwards-item-6 = 检查下一次备份是否取自新主库。
