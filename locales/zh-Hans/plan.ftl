### 计划：运行的预览，以及两个计划的比较。

plan-dry = 预览：不执行任何操作。
plan-person = 人工
plan-person-instead = 人工（{ $backend }）
plan-your-choice = 由你选择
plan-one-of = { $options-or } 之一
plan-quoted = “{ $label }”
plan-under = 在{ $scope }下
plan-open-input = （待定：{ $input }）
plan-known-after = （步骤 { $step } 之后可知）
plan-here = 在这台计算机上
plan-on-host = 在 { $host } 上
plan-this-machine = 这台计算机
plan-host = 主机 { $host }
plan-host-unknown = 尚无地址；请在 sites.yml 中指定
plan-no-address = 尚无地址；请在 sites.yml 中指定
plan-site-server = 服务器
plan-site-cloud = 云端
plan-afterwards = 最后的检查
plan-decide = 由人决定
plan-keeps = 保存 { $names }
plan-satisfied = 已知已完成；此处不执行任何操作
plan-optional = 仅在你需要或条件成立时
plan-already = 以下内容成功时无需执行：
plan-probe = 以下内容成功则表示已执行过：
plan-inputs = 输入项
plan-open = 待定
plan-procedure = 流程
plan-plan = 计划
plan-no-digest = –（没有待定项之后才有）
plan-default = 默认值
plan-asked = 询问所得
plan-implied = 步骤中用到的“{ $input }”的值
plan-ask-choice = { $ask }：{ $choices-or }
plan-ask-secret = { $ask }（写作 env:名称、file:路径 或 command:程序）
plan-could = `{ $backend }` 可以执行 { $count } 项操作；除非用 --backend 指定，否则由人工完成。
plan-could-later = `{ $backend }` 可以执行 { $count } 项操作，但在此处不可用；由人工完成。

## 操作做什么：如“web 单击……”

act-navigate = 打开
act-click = 单击
act-select = 选择
act-clear = 清除
act-fill = 填写
act-press = 按
act-download = 下载
act-upload = 上传
act-command = 运行
act-request = 发送
act-check = 查找
act-instruct = 完成

## 页面上的对象是什么

role-button = 按钮
role-link = 链接
role-menuitem = 菜单项
role-tab = 选项卡
role-checkbox = 复选框
role-radio = 单选按钮
role-textbox = 字段
role-combobox = 下拉菜单
role-option = 选项
role-heading = 标题
role-switch = 开关
role-searchbox = 搜索框
role-file = 文件字段

## 操作对外界的影响

effect-read = 只读
effect-idempotent = 幂等
effect-probeable = 可探查
effect-unsafe = 不可重复

## 操作的依据

from-binding = 绑定
from-code = 代码
from-text = 文本
from-phrase-book = 短语表
from-person = 人工

## 命令或请求之后必须成立的条件

holds-exit = 退出代码为 { $wanted }
holds-status = 状态为 { $wanted }
holds-contains = 输出包含 { $wanted }
holds-matches = 输出匹配 { $wanted }
holds-equals = 输出为 { $wanted }
holds-json = 响应中有 { $wanted }
holds-json-value = { $path } 为 { $wanted }
holds-similar = 输出至少有 { $wanted } 与所示内容相同

## 为什么只能由人来执行

blocked-not-saved = 缺少一个值，而先前的步骤都没有得出它
blocked-open = 只有你知道指的是什么

## 两个计划

diff-same = 两个计划相同。
diff-differ = 两个计划有 { $count } 处不同。
diff-version = 版本
diff-language = 语言
diff-steps = 步骤
diff-step = 步骤 { $a } / { $b }
diff-key-format = 格式
diff-key-id = ID
diff-key-procedure = 流程
diff-key-version = 版本
diff-key-session = 会话
diff-key-after = 最后的检查
diff-key-inputs = 输入项
diff-key-sites = 站点
diff-key-hosts = 主机
diff-key-source = 文本
diff-key-site = 站点
diff-key-host = 主机
diff-key-actions = 操作
diff-key-timeout = 超时
diff-key-probe = 探查
diff-key-already = 已完成
diff-key-decide = 决定

## 流程、输入项、站点和后端有什么问题

no-procedure = 文档 `{ $id }` 中没有编号步骤
    .next = 用 `vade show { $id }` 查看其内容
several-procedures = 文档 `{ $id }` 中有多个流程：{ $ids }
    .next = 请指定其中一个
no-such-procedure = 文档 `{ $id }` 中没有流程 `{ $name }`
    .next =
        { $ids-count ->
            [0] 该文档没有任何编号步骤
           *[other] 请指定 { $ids-or }
        }
input-not-assigned = `{ $given }` 没有为任何输入项赋值
    .next = 请写作 --set 名称=值
input-unknown = 该流程没有输入项 `{ $name }`
    .next =
        { $count ->
            [0] 它不需要任何输入项
           *[other] 它的输入项为 { $inputs }
        }
inputs-not-yaml = 输入项的值既不是 YAML 也不是 JSON：{ $reason }
    .here = 解析到这里停止
    .next = 每个输入项都写作 `名称: 值`
inputs-type = 有输入项的值既不是文本也不是数字
    .here = 这一项
    .next = 每个输入项都写作 `名称: 值`
input-control = `{ $name }` 的值包含任何命令都不接受的字符
    .next = 去掉 NUL 字符
input-number = `{ $name }` 不是数字：{ $value }
    .next = 请写数字，小数前用点
input-choice = `{ $name }` 不能是 { $value }
    .next = 请选择 { $choices-or }
input-secret = `{ $name }` 是机密，不能直接给出
    .next = 请说明它在哪里：env:名称、file:路径 或 command:程序
input-secret-default = 文档为机密 `{ $name }` 给出了值，而这只能由你来做
    .next = 从文档中去掉默认值
input-file = `{ $name }` 不是文件：{ $value }
    .next = 请给出现有文件的路径
input-pattern = `{ $name }` 的值格式不对：{ $value }
    .next = 它必须整体匹配 `{ $pattern }`
input-pattern-broken = 输入项 `{ $name }` 的模式不是正则表达式：{ $reason }
    .next = 修正文档中的 `{ $pattern }`
inputs-open = 输入项 { $inputs } 待定
    .next = 用 --set 名称=值、--inputs 或环境变量给出值
sites-not-yaml = 站点文件不是有效的 YAML：{ $reason }
    .here = 解析到这里停止
    .next = 修正这一行
sites-type = `{ $key }` 的值类型不对
    .here = 这个键
    .next = 指南中有 sites.yml 的示例
sites-key-unknown = 这里没有 `{ $key }` 键
    .here = 这个键
    .next = 指南列出了 sites.yml 的键
sites-url = 这不是站点的地址
    .here = 这里
    .next = 写出 https:// 或 http:// 和主机名，不要包含机密
sites-credential = 凭据 `{ $key }` 没有以引用方式给出
    .next = 请说明它在哪里：env:名称、file:路径 或 command:程序
sites-host = 这样无法连接主机 `{ $key }`
    .here = 这里
    .next = 请写作 `local`、`user@host` 或 `ssh://user@host:port`
backend-unknown = 没有后端 `{ $name }`
    .next = 请选择 { $available-or }
backend-not-available = 后端 `{ $name }` 在此处不可用
    .next = 请选择 { $available-or }；其余部分由人工完成
diff-not-a-plan = `{ $name }` 不是已保存的计划
    .next = 用 `vade run ID --dry-run --format json` 保存一份
