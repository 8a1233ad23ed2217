### 出了什么问题，以及该怎么做。`.here` 标注行中的位置，`.next` 说明下一步。

severity-error = 错误
severity-warning = 警告
severity-note = 注意
problem-colon = ：
problem-between = 、
problem-nearest = 相近
problem-next = 下一步

## 命令行

argument-unknown = 没有 `{ $argument }` 选项
    .next = 用 `--help` 查看此命令的选项
argument-missing = 缺少参数 { $arguments }
    .next = 补上参数；`--help` 对每个参数都有说明
argument-conflict = `{ $argument }` 与 `{ $other }` 不能同时使用
    .next = 去掉其中一个
argument-twice = 多次指定了 `{ $argument }`
    .next = 只指定一次
argument-surplus = `{ $argument }` 是多余的参数
    .next = 去掉它，或将它与前一个参数一起放在引号中
argument-not-utf8 = 有参数不是有效的 UTF-8
    .next = 重新输入，或给文件改名
arguments-invalid = 命令行有误
    .next = 请参阅 `vade --help`
command-unknown = 没有 `{ $command }` 命令
    .next = `vade --help` 会列出所有命令
command-missing = 缺少命令
    .next = `vade --help` 会列出所有命令
value-missing = `{ $argument }` 需要一个值
    .next =
        { $values-count ->
            [0] 把值写在选项后面
           *[other] 可用的值：{ $values-or }
        }
value-invalid = `{ $value }` 不是 `{ $argument }` 可用的值
    .next =
        { $values-count ->
            [0] `--help` 说明了此选项接受什么
           *[other] 可用的值：{ $values-or }
        }
value-surplus = `{ $argument }` 不需要多出的值 `{ $value }`
    .next = 去掉它
log-file-unwritable = 无法写入日志文件 `{ $path }`：{ $reason }
    .next = 用 `--log-file` 指定另一个文件
not-yet = `{ $command }` 暂时还没有任何功能
    .next = `vade --help` 会列出其他命令

## 语言

language-unknown = 语言 `{ $language }` 不可用
    .next = 选择 { $languages-or }
languages-several = 有多个译文与 `{ $language }` 匹配：{ $languages }
    .next = 用 `--lang` 指定其中一个
language-used = 所用语言为 `{ $used }`，因为 { $from } 指定了 `{ $asked }`
locale-not-fluent = 这条消息不是有效的 Fluent
    .here = 条目从这里开始
    .next = 修正该条目；常见原因是缩进不对或缺少右花括号

## 文件和文档树

root-not-there = 没有文件夹 `{ $path }`
    .next = 用 `--root` 指定文档树的根文件夹
no-such-file = 没有文件 `{ $path }`
    .next = `vade list` 会列出现有文档
no-such-document = 没有文档 `{ $name }`
    .next = `vade list` 会列出现有文档
several-documents = 有多个文档名为 `{ $name }`
    .next = 指定其中一个：{ $ids-or }
file-unreadable = 无法读取文件 `{ $path }`：{ $reason }
    .next = 检查文件是否存在，以及你是否有读取权限
file-outside-tree = 路径 `{ $path }` 指向文档树之外
    .next = 只读取文档树中的文件；将该文件复制到文档树中
file-too-large = 文件 `{ $path }` 过大：{ $megabytes } MB，最多读取 { $limit } MB
    .next = 指定 Markdown 文档；如果它已经是，则将其拆分
file-not-utf8 = 文件 `{ $path }` 不是有效的 UTF-8
    .here = 不是字符
    .next = 将文件另存为 UTF-8

## front matter（文件头）和设置

front-matter-not-yaml = front matter（文件头）不是有效的 YAML：{ $reason }
    .here = 解析到这里停止
    .next = 修正这一行；含有 `: ` 或以特殊字符开头的文本需要加引号
front-matter-not-a-map = front matter（文件头）不是由键和值组成的列表
    .next = 每一项都写作 `键: 值`
front-matter-type =
    { $expected ->
        [text] `{ $key }` 的值不是文本
        [list] `{ $key }` 的值不是文本列表
        [versions] `{ $key }` 的值没有列出产品及其版本
       *[other] `{ $key }` 的值类型不对
    }
    .here = 这个键
    .next =
        { $expected ->
            [text] 写成单个文本，必要时加引号
            [list] 写成列表，例如 `[一, 二]`
            [versions] 写出产品及其版本，例如 { "`{ ghes: '>=3.1' }`" }
           *[other] 格式参考说明了此键接受什么
        }
settings-not-yaml = 文档树的设置不是有效的 YAML：{ $reason }
    .here = 解析到这里停止
    .next = 修正这一行
settings-key-unknown = 没有 `{ $key }` 这项设置
    .here = 这个键
    .next = 修正名称，或删除这一行
settings-type = `{ $key }` 的值类型不对
    .here = 这个键
    .next = 格式参考说明了此设置接受什么
setting-value-unknown = `{ $value }` 不是 { $setting } 可用的值
    .next = 可用的值：{ $values-or }
config-key-unknown = `config.yml` 设置了 `{ $key }`，此项在这里没有意义
    .next = 修正名称，或删除这一行
topic-unknown = 没有主题为 `{ $topic }` 的文档

## 模板

include-missing = 没有可复用片段 `{ $name }`
    .here = 在这里引用
    .next = 修正名称，或将文本添加到 `data/reusables`
variable-missing = 没有变量 `{ $name }`
    .here = 在这里引用
    .next = 修正名称，或将变量添加到 `data/variables`
include-cycle = `{ $name }` 引用了自身
    .here = 在这里形成循环
    .next = 去掉循环中的一处引用
include-too-deep = 可复用片段在 `{ $name }` 处嵌套过深
    .here = 不再继续展开
    .next = 减少中间层，把文本直接放在需要的位置
tag-unknown = 没有 `{ $name }` 标签
    .here = 这个标签
    .next = 修正名称；标签前后的文本保持不变
tag-not-ended = 以 `{ $name }` 开头的标签没有结束
    .here = 从这里开始
    .next = 在同一行结束该标签
tag-unclosed = `{ $name }` 块没有关闭
    .here = 在这里打开
    .next = 用对应的结束标签关闭它
tag-unopened = `{ $name }` 所关闭或延续的块并未打开
    .here = 这个标签
    .next = 删除该标签，或在它之前打开块
tag-too-deep = 块在 `{ $name }` 处嵌套过深
    .here = 不再继续展开
    .next = 减少块的嵌套
condition-broken = 无法读取条件 `{ $name }`
    .here = 这个条件
    .next = 请写成 `{ "{% ifversion ghes > 3.4 or ghec %}" }` 的形式
condition-unknown = `{ $name }` 未知，因此条件不成立
    .here = 这个条件
    .next = 使用产品、版本或文档树中功能的名称
expression-broken = 无法读取表达式 `{ $name }`
    .here = 这个表达式
    .next = 修正表达式；此处只能使用名称、文本、数字和过滤器
expression-unknown = `{ $name }` 没有值，不显示任何内容
    .here = 这个表达式
    .next = 使用文档或文档树所定义的变量
template-loop-limit = 文档的循环和可复用片段超过 { $limit } 次
    .here = 在这里放弃
    .next = 缩短循环
template-output-limit = 展开标签后，文档超过 { $megabytes } MB
    .next = 查找不断重复的可复用片段或循环
link-target-missing = 链接指向的文档 `{ $name }` 不存在
    .here = 这个链接
    .next = 修正路径

## 版本

version-unknown = 没有版本 `{ $version }`
    .next = 请指定产品及其版本，例如 `ghes-3.5`，或者 `ghec`、`fpt`
version-not-covered = 文档不适用于版本 `{ $version }`
    .here = 适用于 { $versions }
    .next = 用 `--for` 选择其他版本

## `vade` 键

vade-type =
    { $expected ->
        [text] `{ $key }` 的值不是文本
        [list] `{ $key }` 的值不是列表
        [map] `{ $key }` 的值不是由键和值组成的列表
        [number] `{ $key }` 的值不是数字
        [true-or-false] `{ $key }` 的值既不是 `true` 也不是 `false`
        [duration] `{ $key }` 的值不是时长
        [share] `{ $key }` 的值不是 0 到 1 之间的比例
        [choices] `{ $key }` 没有可选项
        [probe] `{ $key }` 既不是请求也不是命令
        [request] `{ $key }` 不是请求
        [action] `{ $key }` 不是操作
        [one-of] `{ $key }` 的值不在允许的范围内
        [pattern] `{ $key }` 不是正则表达式
        [json-path] `{ $key }` 不是 JSON 路径
        [name] `{ $key }` 不能用作名称
        [prerequisite] `{ $key }` 没有指明流程
        [no-body] `{ $key }` 处的请求不能带正文
        [instruct] `{ $key }` 不接受值
       *[other] `{ $key }` 的值类型不对
    }
    .here = 这个键
    .next =
        { $expected ->
            [text] 写成单个文本，必要时加引号
            [list] 写成列表，例如 `[一, 二]`
            [number] 写成不带单位的数字
            [duration] 写成带单位的数字，例如 `30s` 或 `5m`
            [share] 写成 `0.8` 这样的数字
            [choices] 逐一列出：`choices: [一, 二]`
            [probe] 写成 `request: GET cloud:/path` 或 `command: …`
            [one-of] 可用的值：{ $words-or }
            [request] 写出方法、站点和路径，例如 `GET cloud:/path`
            [pattern] 请修正，通常是括号或 `\` 的问题
            [json-path] 以 `$` 开头，例如 `$.items[0].name`
            [name] 以字母开头，之后可以是字母、数字、`-` 和 `_`
            [prerequisite] 写出流程的 ID，或写 `procedure:` 加 ID
            [no-body] 请去掉，只有 `POST` 之类的方法才有正文
            [instruct] 写成 `instruct: true`；要做什么由步骤说明
            [map] 在其下方写出键和值，每个占一行
            [true-or-false] 写成 `true` 或 `false`
            [action] 写成 `navigate`、`click`、`select`、`fill`、`press`、`download`、`upload`、`command`、`request`、`check` 或 `instruct`
           *[other] 格式参考说明了此键接受什么
        }
vade-key-unknown = `{ $key }` 键在这里没有意义
    .here = 这个键
    .next = 可用的键：{ $known-or }
