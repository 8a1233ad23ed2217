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

cmd-l10n-accept = 确认源文本更改后译文仍然适用。
    .long = 将这些文档在 --lang 所指语言中的译文标记为对应当前的源文本。如果译文在源文本更改之后编辑过，则无需这样做。
    .example1 = 某个文档的德语译文已经过审阅：
arg-l10n-accept-ids = 文档，或 reusables/enterprise 这样的目录文件
    .value = ID
cmd-l10n-status = 显示每种语言的进度。
    .long = 按语言和目录文件统计翻译单元：最新、细节过期、过期、待确认、缺失和孤立。
    .example1 = 在 CI 中，要求每种语言都完整：
arg-l10n-status-min = 如果某种语言的最新单元低于此比例，则以 3 结束
    .value = 百分比
l10n-accepted = { $units ->
    [0] 无需确认：{ $language } 的所有译文都是最新的。
   *[other] 已确认 { $language } 的 { $units } 条译文。
}
l10n-language = 指的是哪种语言？
    .next = 请用 `--lang` 指定：{ $languages }
l10n-no-catalogs = 此处没有目录文件。
    .next = `vade l10n extract` 会写入源语言的目录文件
l10n-behind = 最新单元低于 { $least }：{ $languages }
    .next = `vade l10n status` 会显示具体是哪些文档
l10n-fresh = { $units } 条最新
l10n-stale-minor = { $units } 条细节过期
l10n-stale = { $units } 条过期
l10n-fuzzy = { $units } 条待确认
l10n-missing = { $units } 条缺失
l10n-orphan = { $units } 条孤立

cmd-l10n-import = 将已翻译的文档导入目录文件。
    .long = 读取文档树的 translations/<语言>/，将其中的翻译单元与源文档配对，按源文档修复损坏的 Liquid，识别各种形式的界面标签，并写入目录文件、标签和 l10n.lock。存疑的配对会标记为待确认。目录文件中已有的单元保持不变。
    .example1 = 文档树的西班牙语译文：
arg-l10n-import-into = 存放目录文件的文件夹，用于代替文档树自己的文件夹
    .value = 文件夹
l10n-imported = 已导入 { $units } 个翻译单元（{ $language }），其中 { $fuzzy } 个待确认；{ $share } 的源单元已配对；已写入 { $files } 个文件。
l10n-import-missing = 未能配对：{ $units }
l10n-import-fuzzy = 第 { $line } 行：待审阅
l10n-import-left-over = 第 { $line } 行：在源文档中没有对应位置：{ $text }
l10n-label-disputed = 标签“{ $label }”有多种译法：{ $translations }
l10n-nothing-to-import = { $folder } 中没有可导入的内容。
    .next = 请检查其中文档的路径是否与源文档相同
