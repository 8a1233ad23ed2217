# 源语言的目录文件告诉译者每个翻译单元的位置。

note-title = 文档标题
note-short-title = 文档短标题
note-intro = 文档简介
note-permissions = 谁可以执行此操作
note-product = 适用的产品
note-ask = 输入项 { $name } 的提问
note-host = 主机 { $name } 的说明
note-role = 角色 { $name } 由谁担任
note-value = 值 { $name } 的说明
note-heading = 标题
note-step = “{ $heading }”的步骤 { $number }
    .alone = 步骤 { $number }
note-item = “{ $heading }”中的列表项
    .alone = 列表项
note-text = “{ $heading }”中的段落
    .alone = 段落
note-cell = “{ $heading }”中的表格单元格
    .alone = 表格单元格
note-alt = “{ $heading }”中的图片说明
    .alone = 图片说明
note-label = 页面上的界面标签：{ $place }
note-topic = 文档的主题

cmd-l10n-pseudo = 写入伪语言 en-XA 的目录文件。
    .long = 写入 locales/en-XA/，其中每个翻译单元都加上重音、拉长并加括号；代码、链接、Liquid 和界面标签保持不变。之后使用 --lang en-XA 时，show、run 和 build 会以它显示文档：仍是普通字母的内容不是翻译单元，显示错乱的地方则容不下更长的文字。这些文件无需保留，每次运行都会重新生成。
    .example1 = 以伪语言显示文档树中的文档：
arg-l10n-pseudo-ids = 文档，或 reusables/enterprise 之类的目录文件；不指定则为全部。
    .value = ID
arg-l10n-pseudo-out = 存放目录文件的文件夹，代替文档树自己的文件夹。
    .value = 文件夹
arg-l10n-status-agreement = 改为显示译文步骤要求的操作是否与原文相同。
l10n-agreement = { $pairs } 个译文步骤中有 { $same } 个要求相同
l10n-agreement-none = 这里没有译文步骤。
    .next = `vade l10n status` 显示有哪些语言
l10n-disagrees = 要求相同的译文步骤不到 { $least }：{ $languages }
    .next = 请阅读上面的步骤：修正译文，或修正该语言的线索词
