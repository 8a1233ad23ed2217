### 命令行：帮助、补全，以及关于语言的说明。

## 帮助

help-usage = 用法
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-global-options = 所有命令的选项
help-examples = 示例
help-exit-codes = 退出代码
help-environment = 环境变量
help-placeholder-options = 选项
help-placeholder-command = 命令
help-values = （{ $values }）
help-values-default = （{ $values }；默认值：{ $default }）
help-more = 全部选项、退出代码和环境变量：`{ $command }`

## 命令

cmd-vade = 用你的语言运行文档中的流程，所有语言执行同一份计划。
    .long =
        流程是 Markdown 文档中的编号列表。操作来自源语言文档，译文只提供文字。预览所显示的正是将要执行的内容；运行无论在何处中断，
        都可以恢复。
    .example1 = 列出现有流程：
    .example2 = 用葡萄牙语阅读其中一个流程：
    .example3 = 逐步查看它会做什么，但不执行任何操作：
cmd-list = 列出文档树中的文档。
    .long =
        未指定 `--root` 时，列出工作文件夹所在的文档树；如果不在任何文档树中，则列出内置流程。无法读取的文档会标为损坏，绝不会影响其他文档。
    .example1 = 某一主题的流程：
    .example2 = 列出另一个文档树中的文档，供程序使用：
cmd-show = 显示一个流程，供阅读。
    .long =
        可以用文档 ID、文件路径指定文档，也可以用 `文档#标题` 指定其中一个流程。未翻译的内容以源语言显示，并带有标记。
    .example1 = 一个内置流程：
    .example2 = 针对产品的某个版本，输出不含模板标签的 Markdown：
cmd-run = 预览流程，或逐步运行流程。
    .long =
        计划会先显示出来，并且只需批准一次。每个步骤在执行前后都有记录，因此中断的运行可以从原处继续，任何操作都不会重复执行。只有指定
        `--backend shell` 才会运行命令；后端无法完成的步骤由你完成，程序会等待。
    .example1 = 用德语查看将要执行的内容：
    .example2 = 在 shell 中运行命令，其余步骤由你完成：
cmd-runs = 列出、显示和恢复运行。
    .example1 = 这台计算机上的所有运行：
    .example2 = 恢复第三次运行：
cmd-runs-list = 列出这台计算机上的运行。
cmd-runs-show = 显示某次运行做了什么。
cmd-runs-resume = 从停止的位置恢复运行。
cmd-runs-resolve = 说明结果不明的步骤实际上如何。
    .long =
        如果程序在步骤开始之后、结果记录之前退出，该步骤就属于结果不明。先在系统上核实，再说明该步骤已完成、需要重试，还是要中止运行。
        没有人会再继续的运行，可以用 `abort` 在任何未了结的步骤处结束。
cmd-diff = 比较两个计划。
    .long =
        每个计划可以写作 `ID`、`ID@版本` 或 `ID@版本:语言`，也可以是文档的路径，或用 `vade run ID --dry-run --format json`
        保存的计划。两个计划相同时退出代码为 0，不同时为 3。
    .example1 = 比较同一流程在产品两个版本之间的变化：
cmd-export = 以 JSON Lines 格式输出文档树中的全部文档。
    .long = 每个文档一行，按路径排序。文档中的问题输出到标准错误。
    .example1 = 将文档树中的西班牙语文档输出到文件：
cmd-build = 用所有语言生成运行手册：网站、Markdown 或图书。
    .long =
        不指定 ID 时生成文档树中的所有文档，不指定 --lang 时生成所有语言（可用 `--lang de,es` 指定几种）。
        网站可以直接从文件夹打开，也可以放在任何 Web 服务器上，不需要访问网络。再次生成时只写入有更改的文件。
        输出文件夹中不再需要的文件，如果是由 `vade build` 写入的，则会删除。
    .example1 = 包含所有文档和所有语言的网站：
    .example2 = 两种语言的 mdBook 图书：
    .example3 = 使用自己的颜色和字体的网站，每次更改后重新生成：
cmd-config = 显示每项设置及其来源。
    .example1 = 全部设置：
cmd-completions = 输出用于在 shell 中补全命令的脚本。
    .example1 = 用于 Bash：

## 多个命令共有的参数和选项

arg-lang = 所有文字的语言。
    .value = 语言
    .long =
        可以使用任何语言标记或区域设置名称：pt_BR.UTF-8 对应巴西葡萄牙语，es-MX 对应西班牙语。对于有译文的文档树，优先使用同名文件夹，
        否则使用匹配的文件夹。
arg-root = 要使用的文档树。
    .value = 文件夹
arg-color = 何时使用颜色。
    .value = 时机
arg-quiet = 只报告错误。
arg-verbose = 报告更多信息；使用两次则更详细。
arg-log-file = 将供程序读取的日志追加到此文件。
    .value = 文件
arg-help = 显示帮助：`-h` 为简要帮助，`--help` 为完整帮助。
arg-version = 显示程序的版本。
arg-id = 文档：文档 ID、文件路径或 `文档#标题`。
    .value = ID
arg-for = 产品的版本，例如 `ghes-3.5`、`ghec` 或 `fpt`。
    .value = 版本
arg-format = 输出的格式。
    .value = 格式
arg-labels = 如何显示产品页面上的界面标签。
    .value = 方式
arg-backend = 可以执行操作的后端，用逗号分隔：`human`、`shell`、`ssh`、`http`、`web`、`browser`。
    .value = 后端
arg-set = 输入项的值，写作 `名称=值`；用于某个前提条件时写作 `标识:名称=值`；可以多次使用。
    .value = 名称=值
arg-inputs = 提供输入项的值的文件，YAML 或 JSON 格式。
    .value = 文件
arg-sites = 说明站点和主机位置的文件。
    .value = 文件
arg-state = 保存运行的文件夹。
    .value = 文件夹
arg-run = 运行的编号。
    .value = 运行

## 单个命令的参数和选项

arg-list-topic = 只列出此主题的文档。
    .value = 主题
arg-run-dry-run = 显示将要执行的内容，但不执行任何操作。
arg-run-human = 把这些编号的步骤交给人工。
    .value = 编号
arg-run-approve = 不询问，只运行摘要与此完全一致的计划，否则拒绝运行；前提条件另有计划时，可以多次使用。
    .value = 摘要
arg-run-again = 再次运行已经批准过的计划。
arg-run-yes = 不要求批准；仅用于不会触及真实系统的情况。
arg-runs-resolve-step = 步骤的编号。
    .value = 步骤
arg-runs-resolve-outcome = 该步骤的结果。
    .value = 结果
arg-runs-resolve-why = 判断的依据；会随运行一起记录。
    .value = 原因
arg-diff-a = 第一个计划。
    .value = A
arg-diff-b = 第二个计划。
    .value = B
arg-export-verbatim = 单独读取每个译文文件，不与源文档对齐。
arg-build-ids = 文档；不指定则为全部。
    .value = ID
arg-build-out = 生成到的文件夹。
    .value = 文件夹
arg-build-for = 产品版本，以逗号分隔。
    .value = 版本
arg-build-css = 附加到网站样式的样式表。
    .value = 文件
arg-build-watch = 文档或目录文件更改后重新生成。
arg-completions-shell = shell 的名称。
    .value = SHELL

## 选项的值

value-color-auto = 仅在终端中
value-labels-source = 产品所显示的界面标签
value-labels-translated = 界面标签的译文
value-labels-both = 界面标签，后附译文
value-format-text = 供人阅读
value-format-markdown = 不含模板标签的 CommonMark
value-format-html = 供浏览器使用的页面
value-format-mdbook = 每种语言一本 mdBook 图书
value-format-json = 供程序使用
value-outcome-done = 已完成；从下一步骤继续运行
value-outcome-retry = 未完成；重新执行
value-outcome-abort = 运行到此中止；任何未了结的步骤均可

## 退出代码

exit-0 = 全部完成。
exit-1 = 有步骤失败。
exit-2 = 命令行或输入有误。
exit-3 = 有检查结果或差异。
exit-4 = 运行正在等待人工操作。
exit-5 = 有步骤结果不明：可能已执行，也可能未执行。
exit-130 = 通过键盘中断。

## 环境变量

env-lang = 未指定 `--lang` 时使用的语言。
env-options = 未指定同名选项时使用。
env-config = 配置文件夹，代替系统默认位置。
env-state = 保存运行的文件夹，代替系统默认位置。
env-locales = 存放更多语言或自定义消息的文件夹。
env-input = 输入项的值，名称用大写字母：VADE_INPUT_DOMAIN 对应输入项 `domain`。
env-locale = 终端的语言，在别处均未指定语言时使用。
env-color = 从不使用颜色；没有终端时也使用颜色。
env-columns = 输出的宽度。

## 单位

unit-seconds = { $number } 秒
unit-minutes = { $number } 分钟
unit-hours = { $number } 小时
unit-two = { $large } { $small }
unit-percent = { $number }%
unit-bytes = { $number } B
unit-kilobytes = { $number } kB
unit-megabytes = { $number } MB
unit-gigabytes = { $number } GB
