### `vade check` 和 `vade explain`：检查结果、规则及其用途。

cmd-check = 检查文档、目录文件和译文。
    .long = 将每份译文与原文对照，将每份文档与其引用的内容对照，报告会误导读者之处。有错误时以 3 结束。严重程度由 vade.yml 中的 `rules:` 设置。
    .example1 = 一个文档树，所有语言：
    .example2 = 只看主分支以来的新问题，用于代码评审：
arg-check-paths = 文档、目录文件、文件夹或 ID；不指定则检查全部。
    .value = 路径
arg-check-baseline = 略去先前的 JSON 报告中已有的结果。
    .value = 文件
arg-check-changed-since = 只报告某个 Git 修订版以来有改动的文件。
    .value = 修订版
arg-check-fix = 应用确定无误的修正，然后重新检查。
arg-check-for = 读取文档时所用的产品版本，以逗号分隔；未指定时为文档树中提到的所有版本。
    .value = 版本
arg-check-format = 检查结果的输出形式。
    .value = 格式
value-format-sarif = 供代码平台和编辑器使用（SARIF 2.1.0）
cmd-explain = 说明 `vade check` 的一条规则。
    .long = 说明规则会发现什么、为何重要，以及如何设置其严重程度。不指定名称则列出全部规则。
    .example1 = 一条规则：
arg-explain-rule = 规则名称，即检查结果中显示的名称。
    .value = 规则

check-errors = { $count } 个错误
check-warnings = { $count } 个警告
check-notes = { $count } 个注意
check-documents = { $count } 份文档
check-languages = { $count } 种语言
check-summary = { $documents }、{ $languages }中有 { $counts }
check-nothing = { $documents }、{ $languages }，没有检查结果
check-notes-hidden = 使用 `-v` 显示“注意”一级的结果。
check-versions = 仅限 { $versions }
check-fix = `vade check --fix` 会将 { $from } 改为 { $to }
check-fixed = { $count ->
    [0] 没有可以确定修正之处。
   *[other] 已修正 { $count } 处。
}
check-baseline-gone = 基线中有 { $count } 个结果已不存在。重新生成报告即可将其去掉。
check-family-words = 译文与原文
check-family-state = 完整与更新
check-family-catalogs = Fluent 文件
check-family-trees = 译文文档
check-family-documents = 文档
check-family-liquid = Liquid
check-family-files = 文件与设置
explain-severity = 可在 vade.yml 中更改：`rules: { "{" } { $rule }: warning { "}" }`，取值为 `error`、`warning`、`note` 或 `off`。

rule-unknown = 没有规则 `{ $name }`
    .next = `vade explain` 列出全部规则
rule-severity = 规则 `{ $name }` 没有这样的严重程度
    .next = 使用 `error`、`warning`、`note` 或 `off`
baseline-unreadable = `{ $path }` 不是 JSON 报告
    .next = 生成一份：`vade check --format json > { $path }`
git-failed = Git 没有给出改动的文件：{ $reason }
    .next = 检查修订版名称；文档树必须位于 Git 仓库中
check-builtin = 内置流程是程序的一部分，无法修正
    .next = 用 `--root` 指定文档树

code-differs = { $how ->
    [lost] 此处缺少原文的代码 { $source }
    [added] 原文中没有代码 { $here }
   *[changed] 原文为 { $source }，此处为 { $here }
}
    .next = 按原文书写代码；代码从不翻译
variable-differs = { $how ->
    [lost] 此处缺少原文的变量 { $source }
    [added] 原文中没有变量 { $here }
   *[changed] 原文的变量为 { $source }，此处为 { $here }
}
    .next = 使用原文的变量，次数也与原文相同
tag-differs = { $how ->
    [lost] 此处缺少原文的标签 { $source }
    [added] 原文中没有标签 { $here }
   *[changed] 原文为 { $source }，此处为 { $here }
}
    .next = 从原文复制标签；标签从不翻译
tag-order-differs = 原文的块为 { $source }，此处顺序不同：{ $here }
    .next = 按原文的顺序排列标签，使每个块正确结束
link-differs = { $how ->
    [lost] 此处缺少指向 { $source } 的链接
    [added] 原文中没有指向 { $here } 的链接
   *[changed] 链接在原文中指向 { $source }，此处指向 { $here }
}
    .next = 保留原文的链接目标；只翻译链接文字
image-differs = { $how ->
    [lost] 此处缺少图片 { $source }
    [added] 原文中没有图片 { $here }
   *[changed] 原文的图片为 { $source }，此处为 { $here }
}
    .next = 保留原文的图片；只翻译图片说明
html-differs = { $how ->
    [lost] 此处缺少原文的 HTML { $source }
    [added] 原文中没有 HTML { $here }
   *[changed] HTML：原文为 { $source }，此处为 { $here }
}
    .next = 保留原文的 HTML 标签，次数也与原文相同
placeholder-differs = { $how ->
    [lost] 此处缺少原文的占位符 { $source }
    [added] 原文中没有占位符 { $here }
   *[changed] 原文的占位符为 { $source }，此处为 { $here }
}
    .next = 按原文书写占位符
number-differs = { $how ->
    [lost] 此处缺少原文的数字 { $source }
    [added] 原文中没有数字 { $here }
   *[changed] 原文的数字为 { $source }，此处为 { $here }
}
    .next = 核对哪一个正确
unit-of-number-differs = 原文为 { $source }，此处为 { $here }
    .next = 使用原文的计量单位
label-differs = { $how ->
    [lost] 此处缺少原文的界面标签 { $source }
    [added] 原文中没有界面标签 { $here }
   *[changed] 原文的界面标签为 { $source }，此处为 { $here }
}
    .next = 按产品页面上的文字书写界面标签；其译文写在 labels.ftl 中
label-varies = 界面标签“{ $label }”此处译为“{ $here }”，别处译为“{ $usual }”
    .next = 各处使用同一译法
term-differs = 术语表将“{ $term }”译为{ $words }，此处未使用
    .next = 使用术语表的译法，或将此译法加入术语表
negation-lost = 原文有“{ $word }”，此处没有否定
    .next = 对照两者：丢失一个“不”，指示就变成相反的意思
emphasis-broken = 其他程序会连同星号一起显示的粗体
    .next = 将引号、括号和冒号移到粗体之外，或在旁边加一个空格
hidden-character = 此处有不可见字符 { $character }，原文中没有
    .next = 删除该字符；它会在不知不觉中改变人或程序读到的内容
mixed-script = “{ $word }”混用了不同的字母：{ $letter }
    .next = 用同一种字母重新输入该词
actions-differ = 步骤 { $step }：按原文是 { $source }，按此处文字是 { $here }
    .next = 改写该步骤，使其要求的操作及顺序与原文相同

unit-missing = { $all } 个翻译单元中有 { $units } 个没有译文，第一个为：{ $first }
    .next = 补上译文；在此之前读者看到的是原文
unit-untranslated = { $units ->
    [0] 此处仍是原文
   *[other] { $all } 个翻译单元中有 { $units } 个仍是原文
}
    .next = 翻译剩余部分
unit-partly-untranslated = 部分文字仍是原文：“{ $part }”
    .next = 翻译剩余部分
unit-stale = `{ $unit }` 的原文在翻译之后有改动
    .next = 更新译文，或用 `vade l10n accept` 确认
unit-stale-minor = `{ $unit }` 的原文改动了标记、大小写、标点或链接
    .next = 查看后用 `vade l10n accept` 确认
unit-fuzzy = `{ $unit }` 尚未有人确认
    .next = 查看后用 `vade l10n accept` 确认
unit-orphan = `{ $unit }` 翻译的文字已不存在
    .next = 删除，或留作后用
unit-swapped = `{ $unit }` 的文字原本是为 `{ $other }` 写的
    .next = 将译文放回各自的翻译单元
catalog-behind = 在 `{ $unit }` 处，目录文件与文档内容不一致
    .next = 运行 `vade l10n extract`
catalog-orphan = `{ $path }` 不属于任何文档
    .next = 删除该文件，或恢复文档
lock-damaged = 锁定文件中有 { $count } 行不是条目，或与其他行矛盾
    .next = 删除合并留下的内容，然后运行 `vade l10n extract`

ftl-syntax = 此消息不是有效的 Fluent，不会显示
    .next = 修正该条目；常见原因是缩进或未闭合的括号
ftl-twice = `{ $id }` 出现了两次；只有第一个有效
    .next = 删除其中一个
ftl-unresolved = `{ $what }` 不存在
    .next = 使用原文消息中的名称；每个变体都要检查
ftl-cycle = `{ $what }` 引用了自身
    .next = 从循环中去掉一个引用
ftl-too-many-placeables = 有 { $what } 个占位项，最多显示 100 个：其余文字会被截断
    .next = 用普通文字代替占位项，或拆分文字
ftl-too-deep = 括号嵌套过深，读取此文件会使程序崩溃
    .next = 闭合括号
ftl-cut-escape = 此处的转义（如 `\u00A0`）不完整
    .next = 写全所有数字
ftl-too-many-digits = `{ $what }` 要求的位数超过了数字的位数
    .next = 最多 19 位
plural-forms = { $how ->
    [missing] 此处缺少 { $language } 的复数形式 { $forms }
   *[surplus] { $language } 没有复数形式 { $forms }
}
    .next = 为该语言的每种复数形式提供一个变体

steps-differ = { $how ->
    [missing] 缺少原文的步骤 { $step }：“{ $text }”
    [extra] 原文没有步骤 { $step }：“{ $text }”
    [moved] 步骤 { $step } 在原文中是步骤 { $source }：“{ $text }”
    [lists] 步骤在此处分为 { $here } 个列表，在原文中为 { $source } 个
   *[count] “{ $heading }”此处有 { $here } 个步骤，原文有 { $source } 个
}
    .next = 使译文的步骤与原文一一对应
condition-differs = { $how ->
    [lost] 此处缺少原文的条件 { $source }
    [added] 原文中没有条件 { $here }
   *[changed] 条件：原文为 { $source }，此处为 { $here }
}
    .next = 从原文复制条件，使各版本的读者看到对应的内容
include-differs = { $how ->
    [lost] 此处缺少原文的可复用片段 { $source }
    [added] 原文中没有可复用片段 { $here }
   *[changed] 可复用片段：原文为 { $source }，此处为 { $here }
}
    .next = 在相同位置引用相同的片段
versions-differ = 文档适用于 { $source }，译文标明 { $here }
    .next = 从原文复制 `versions`
fence-differs = 代码块：原文为 `{ $source }`，此处为 `{ $here }`
    .next = 从原文复制代码；只翻译注释
fence-count-differs = 原文有 { $source } 个代码块，译文有 { $here } 个
    .next = 使译文的代码块与原文相同
unit-surplus = 有 { $units } 段文字在原文中没有对应，第一段为：{ $first }
    .next = 删除原文已不再包含的内容
document-missing = 没有译文 `{ $path }`
    .next = 翻译该文档；在此之前读者看到的是原文
document-orphan = `{ $path }` 翻译的文档不存在
    .next = 删除该文件，或恢复文档

procedure-missing = 文档说明了如何运行，但没有步骤
    .next = 用编号列表写出步骤，或删除 `vade` 键
procedure-without-actions = “{ $heading }”中只有人工才能完成的内容
    .next = 将界面标签设为粗体，将命令放入代码块，使步骤具有操作
input-unused = 没有用到输入项 `{ $name }`
    .next = 以 `${ $name }` 使用，或将其删除
input-unasked = 输入项 `{ $name }` 没有提示
    .next = 在 `ask` 中写明要输入什么
value-unknown = `${ $name }` 既不是输入项，也没有步骤保存它
    .next = 改正名称，或在 `inputs` 中添加
link-dead = 链接无效：`{ $target }`
    .next = 改正路径；链接应指向本文档树中的文档
anchor-dead = 文档中没有 `{ $target }` 这一部分
    .next = 使用标题的锚点
image-dead = 图片不存在：`{ $target }`
    .next = 添加文件，或改正路径
include-unused = 没有文档引用 `{ $name }`
    .next = 删除该片段，或加以引用
redirect-loop = 重定向 `{ $from }` 形成循环
    .next = 从 `redirect_from` 中删除该地址；它属于 `{ $other }`
redirect-twice = `{ $from }` 重定向到两份文档，另一份是 `{ $other }`
    .next = 只在其中一份中保留
fence-unclosed = 从此处开始的代码块没有结束
    .next = 另起一行，用相同的符号结束
data-not-yaml = 文件不是有效的 YAML：{ $reason }
    .next = 改正该行

explain-code-differs = 反引号中的内容会被复制、输入和搜索。改动一个字母，命令就会做别的事，或什么也不做。
explain-variable-differs = 变量在显示页面时填入。少一个就少了产品名称，换一个就成了别的产品。
explain-tag-differs = Liquid 标签是给程序的指令，不是文字。翻译后的标签会原样显示，或丢掉应引用的内容。
explain-tag-order-differs = 块的顺序不同，一个版本的读者就会看到另一个版本的句子。
explain-link-differs = 某种语言的链接指向别处，其读者就会到达与他人不同的页面。
explain-image-differs = 各种语言的读者应看到同一张图片。
explain-html-differs = 只有一种语言才有的 HTML 可能改变页面，或在页面上运行代码。
explain-placeholder-differs = `$NAME` 或 `YOUR-TOKEN` 等占位符由读者和程序按名称查找并替换。
explain-number-differs = 端口、版本、限值和时间都从页面上读取。用文字书写的数字视为相同。
explain-unit-of-number-differs = 5 MB 不是 5 GB。
explain-label-differs = 产品页面上只有一个界面标签，读者要找的就是它。译文由 labels.ftl 提供，显示在旁边。
explain-label-varies = 一个按钮有两个名称，读起来像两个按钮。
explain-term-differs = 目录文件旁的 glossary.yml 列出术语及其译法。同一事物用不同的词，读起来像不同的事物。
explain-negation-lost = “不要删除”变成“删除”，是译文最严重的错误。表示否定的词按语言列出。
explain-emphasis-broken = 在 Markdown 中，以标点结尾又紧邻文字的粗体，在多数程序中会显示星号。中文里很常见。
explain-hidden-character = 双向控制符、零宽字符和控制字符会使人与程序读到的内容不同，还会操纵终端。
explain-mixed-script = 拉丁单词中的西里尔或希腊字母看似正确，却无法搜索到。
explain-actions-differ = 译文按其自身语言的提示词来读取。若其要求与原文不同，照做的人就会做别的事。
explain-unit-missing = 每个翻译单元单独回退到原文并加以标记。同一页面上会出现两种语言。
explain-unit-untranslated = 文字与原文相同，但其中有需要翻译的词。
explain-unit-partly-untranslated = 连续六个词与原文相同。
explain-unit-stale = 锁定文件记录了每段译文对应的原文。已过时的译文不会显示，以原文代替。
explain-unit-stale-minor = 没有读者会注意到的改动，译文继续显示。
explain-unit-fuzzy = 导入或工具将此译文与原文配对，尚未有人查看。
explain-unit-orphan = 该翻译单元已不在文档中。其文字会保留，直到有人删除。
explain-unit-swapped = 锁定文件记录此文字是另一个翻译单元的译文：两个条目互换了位置，读者看到的步骤顺序会出错。
explain-catalog-behind = 翻译单元按其确切文字查找。源语言的目录文件滞后时，就找不到译文。
explain-catalog-orphan = 该目录文件对应的文档已不存在，或已改名。
explain-lock-damaged = 锁定文件记录每条译文对应的源文字。合并留下的内容会被跳过，过期的译文可能被当成最新的。
explain-ftl-syntax = Fluent 会略去无法读取的内容，有时只保留一半。
explain-ftl-twice = 同名的两条消息中，第二条永远不会显示。
explain-ftl-unresolved = 不存在的名称会原样显示。所有变体都会尝试，包括尚未有人遇到的数字。
explain-ftl-cycle = 互相循环引用的术语和消息无法输出。
explain-ftl-too-many-placeables = Fluent 在一条消息中最多解析 100 个占位项，其余内容会被悄然截断。
explain-ftl-too-deep = 解析器每遇到一个括号就调用自身，最终导致栈溢出。
explain-ftl-cut-escape = 解析器查找转义的数字时，可能停在一个字符的中间。
explain-ftl-too-many-digits = 格式化位数过多的数字会溢出。
explain-plural-forms = 各语言的复数形式不同，以 Unicode CLDR 数据为准。缺少的形式会使用默认变体，读起来不对。
explain-steps-differ = 实际运行的是原文的步骤。步骤不同的译文会告诉读者别的内容。
explain-condition-differs = 条件说明文字适用于哪些版本。条件不同，某种语言的读者就会看到其他版本的文字。
explain-include-differs = 可复用片段包含完整的步骤。丢失一个片段就是丢失一个步骤。
explain-versions-differ = 译文标明的产品版本与原文不同。
explain-fence-differs = 代码块中的命令会原样运行。注释和纯文本块可以翻译。
explain-fence-count-differs = 缺少或多出了代码块，或代码块的标记已损坏。
explain-unit-surplus = 译文所依据的文字与现在的原文不同。
explain-document-missing = 该文档没有此语言的译文。
explain-document-orphan = 原文已删除或移动，译文永远不会显示。
explain-procedure-missing = `vade` 键将步骤与操作绑定；没有步骤就没有可绑定的内容。
explain-procedure-without-actions = 没有操作的步骤只能阅读，无法运行。
explain-input-unused = 会要求输入一个不起作用的值。
explain-input-unasked = 在每种语言中都只会显示输入项的名称。
explain-value-unknown = 该值无从取得。
explain-link-dead = 文档改名后，链接往往被遗忘。
explain-anchor-dead = 标题改写后，指向它的链接往往被遗忘。
explain-image-dead = 页面上会缺少图片。
explain-include-unused = 没有文档引用的片段，翻译和维护都是徒劳。
explain-redirect-loop = 使用旧地址的读者会陷入循环。
explain-redirect-twice = 旧地址通向哪一份文档全凭运气。
explain-fence-unclosed = 其后的所有内容都会变成代码，包括步骤。
explain-include-missing = 应在此处的文字不存在，其中的步骤也随之丢失。
explain-variable-missing = 句子中缺少产品名称或其他值。
explain-include-cycle = 互相循环引用的片段没有尽头。
explain-include-too-deep = 嵌套引用的片段超过上限后不再展开。
explain-tag-unknown = 多半是写错或被翻译的标签。
explain-tag-not-ended = 没有结尾的标签会作为文字显示。
explain-tag-unclosed = 块的范围超出了作者的本意。
explain-tag-unopened = 有结尾而无开头：前面的块已损坏。
explain-tag-too-deep = 嵌套的块超过上限后不再展开。
explain-condition-broken = 无法读取的条件永远不成立：其文字不会有人看到。
explain-condition-unknown = 条件中的产品或功能不为文档树所知，永远不成立。
explain-expression-broken = 表达式无法读取，不显示任何内容。
explain-expression-unknown = 表达式没有值，不显示任何内容。
explain-template-loop-limit = 如此长的循环是错误。
explain-template-output-limit = 如此大的文档是错误。
explain-link-target-missing = 标签所链接的文档不存在。
explain-front-matter-not-yaml = 没有 front matter（文件头），文档就没有标题、版本和操作。
explain-front-matter-not-a-map = front matter（文件头）是带值的键的列表。
explain-front-matter-type = 值的类型与键的要求不符。
explain-data-not-yaml = 变量、功能、术语表等数据按 YAML 读取；不是 YAML 的文件不会读取任何内容。
explain-file-not-utf8 = 其他编码总会在某处显示错误的文字。
explain-file-too-large = 一份流程只有几千字节；这是别的东西。
explain-file-outside-tree = 指向文档树之外的链接可能会显示无意公开的文件。
explain-file-unreadable = 文件存在，但无法读取。
explain-settings-not-yaml = 文档树的设置 vade.yml 按 YAML 读取。
explain-settings-key-unknown = 写错的设置不起作用。
explain-settings-type = 该设置要求另一种类型的值。
explain-rule-unknown = `rules` 中写错的规则不起作用。
explain-rule-severity = 规则可设为 `error`、`warning`、`note` 或 `off`。
explain-version-unknown = 版本中的产品未知。
explain-vade-type = 值的类型与键的要求不符。
explain-vade-key-unknown = 写错的键不起作用。
explain-vade-step-unknown = 该键为文档中不存在的步骤绑定了操作。
