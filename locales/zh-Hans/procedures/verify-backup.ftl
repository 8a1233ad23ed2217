### verify-backup.md

title = 验证备份
short-title = 验证备份
intro = 将备份还原到空文件夹，证明其中每个文件都完好，并记录结果。对备份本身只进行读取。
permissions = 你必须能够读取备份。不需要 root 权限。
ask-backup = 备份，即以 .tar.gz 结尾的文件，使用绝对路径
ask-database = 备份中的 SQLite 数据库，使用相对路径，或“none”
ask-log = 用于追加结果的文件，使用绝对路径
ask-max-age-hours = 备份距今的最大小时数
ask-scratch-parent = 测试期间用于还原备份的文件夹

## #about-this-procedure

about-this-procedure-heading = 关于本流程
about-this-procedure-text-1 = 从未有人还原过的备份只是一种希望。本流程完整还原一个备份，将其与应有的内容进行比较，然后删除还原的文件。
about-this-procedure-text-2 = 备份是一个压缩的归档文件。旁边有一个同名且以 `.sha256` 结尾的文件，其中包含备份的校验和。在归档文件内部的顶层，文件 `manifest.sha256` 包含其他每个文件的校验和。

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-item-1 = 选择一台有足够空间存放备份中所有文件的计算机。
before-you-begin-item-2 = 不要使用备份数据所来自的计算机。即使那台计算机不复存在，还原也必须能够成功。
before-you-begin-text-1 = **提示：** 要在创建备份时写入清单，在要保存的文件夹中运行以下命令：

## #verify-the-backup

verify-the-backup-heading = 验证备份
age = 检查备份是否存在、是否非空，以及是否足够新。
checksum = 将备份与其校验和进行比较。
archive = 完整读取一次归档文件，不解包。
scratch-folder = 创建一个用于还原的空文件夹。
contents = 列出归档文件中的文件，并拒绝会超出该文件夹的名称。
space = 检查是否有足够空间存放还原的文件。
restore = 还原所有文件。
files = 将还原的每个文件与清单进行比较。
missing-files = 检查清单中的文件是否齐全，以及是否没有其他文件。
database = 让 { $sqlite } 检查数据库。如果数据库为 `none`，此步骤不执行任何操作。
record = 记录结果。
clean-up = 删除还原的文件。

## #if-a-check-fails

if-a-check-fails-heading = 如果检查失败
if-a-check-fails-item-1 = 保留包含还原文件的文件夹。从中可以看出哪些文件已损坏。
if-a-check-fails-item-2 = 立即验证上一个备份，以便了解哪个备份可以信赖。
if-a-check-fails-item-3 = 告知数据所有者：自那以后没有完好的备份。
if-a-check-fails-item-4 = 修复备份任务，运行该任务，然后从第一个步骤开始验证新备份。
