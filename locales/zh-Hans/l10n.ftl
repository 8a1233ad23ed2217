# `vade l10n`：跟随文档的目录文件。

cmd-l10n = 使译文与文档保持一致。
cmd-l10n-extract = 使源语言的目录文件和 l10n.lock 与文档保持一致。
    .long = 将文档切分为翻译单元，并写入源语言的 locales/<语言>/procedures/<ID>.ftl 以及 locales/l10n.lock。翻译单元的 ID 只分配一次，编辑后保持不变；译文不会改动。再次运行不会产生任何更改。
    .example1 = 文档树中所有文档的目录文件：
arg-l10n-extract-ids = 要处理的文档；未指定时处理所有文档。
    .value = ID
l10n-extracted = { $catalogs } 个目录文件中有 { $units } 个翻译单元；{ $files ->
    [0] 无需更改。
   *[other] 已写入 { $files } 个文件。
}
l10n-builtin = 内置流程是程序的一部分，无法写入其目录文件。
    .next = 用 `--root` 指定一个文档树
file-unwritable = 无法写入文件 `{ $path }`：{ $reason }
    .next = 检查文件夹、文件夹的权限和磁盘空间
version-unknown = 没有版本 `{ $version }`。
    .next = 请使用 `ghes-3.5`、`ghes`、`ghec` 或 `fpt` 这样的写法；也接受旧写法 `enterprise-server@2.22`
version-not-covered = 此文档不适用于 { $version }，仅适用于 { $versions }。
    .here = 在此处说明
    .next = 省略 `--for`，或指定文档适用的版本
