### 自己的流程：前提条件、角色、架构、新的文档树和测试。

plan-prerequisites = 须先执行：{ $procedures }
show-roles = 由谁来做
plan-role = 角色：{ $role }
vade-role-unknown = 文档中没有名为 `{ $name }` 的角色
    .here = 这个角色
    .next = 请使用其中之一，或在 `roles` 下添加它：{ $known-or }
vade-language-unknown = 文档不能用 `{ $name }` 这种语言编写
    .here = 这种语言
    .next = 请使用其中之一：{ $known-or }
prerequisite-open = 必须先执行 `{ $procedure }`，但没有已完成的运行记录
    .next = 先执行 `{ $command }`，或者用 `--with-prerequisites` 一并执行；也可以用 `--satisfied { $procedure }` 说明该前提条件已经满足
prerequisite-old = `{ $procedure }` 上次执行于 { $since }，时间过久
    .next = 先执行 `{ $command }`，或者用 `--with-prerequisites` 一并执行；也可以用 `--satisfied { $procedure }` 说明该前提条件已经满足
prerequisite-unfinished = `{ $procedure }` 的运行 { $run } 尚未结束
    .next = 用 `{ $resume }` 继续；或者用 `--satisfied { $procedure }` 说明该前提条件已经满足
prerequisite-unknown = 文档要求先执行 `{ $procedure }`，但没有这个流程
    .next = 请在 `prerequisites` 下修正名称
satisfied-unknown = `{ $procedure }` 不是该文档的前提条件
    .next = 去掉 `--satisfied`，或修正名称
prerequisite-cycle = 前提条件互相依赖：{ $links }
    .here = 此处的前提条件使之形成循环
    .next = 从相应文档中去掉其中一个
input-for-unknown = `--set { $procedure }:…` 不是任何前提条件的名称
    .next = 修正名称；流程自身的输入项前面不写名称
prerequisite-not-done = `{ $procedure }` 尚未开始，因为 `{ $prerequisite }` 还没有完成
    .next = 完成之后：`{ $command }`
prerequisite-now-done = `{ $procedure }` 正等待此项完成
    .next = 用 `{ $command }` 继续

## 命令行

cmd-schema = 输出文档树内容的 JSON Schema，供编辑器使用。
    .long =
        支持 YAML 的编辑器可以据此补全并解释键，并标出错误。文件在第一行指明自己的架构：`# yaml-language-server: $schema=…`。
        新的文档树中，架构文件与文档放在一起。
    .example1 = 将流程 front matter 的架构写入文件：
cmd-test = 用编写或录制的应答测试流程，覆盖所有语言，不触碰任何东西。
    .long =
        测试是 `tests/<id>/` 中的一个文件：输入项、每个步骤的应答，以及预期的路径、值和结局。步骤由与真实运行相同的引擎执行。
        有测试失败时退出代码为 1；覆盖率低于 `--min` 的要求时为 3。
    .example1 = 文档树的所有测试：
    .example2 = 用于 CI 服务器：
    .example3 = 由一次运行生成测试：
cmd-init = 新建自己的文档树。
    .long =
        写入 `vade.yml`、第一个流程及其译文和测试，以及运行 `check`、`test` 和 `build` 的工作流。`sites.yml` 的示例放入你的配置文件夹。
        已有的文件保持不变。
    .example1 = 在新文件夹中，文档使用德语：
cmd-new = 向文档树添加流程。
    .long =
        新流程是完整的：能通过 `vade check`，带有测试，并已译成文档树的其他语言。它以文档树的源语言编写。
    .example1 = 由命令组成的流程：
    .example2 = 在网页上操作的流程：
arg-schema-kind = 架构描述的内容。
    .value = 类型
arg-test-ids = 文档；不指定则为全部。
    .value = ID
arg-test-record = 不测试，而是由这次运行生成测试。
    .value = 运行
arg-test-min = 测试必须覆盖的步骤和分支的最低百分比。
    .value = 百分比
arg-init-folder = 文件夹；不指定则为工作文件夹。
    .value = 文件夹
arg-source-lang = 编写文档所用的语言。
    .value = 语言
arg-new-source-lang = 编写流程所用的语言；不指定时为文档树自己的语言。
    .value = 语言
arg-new-id = 新流程的 ID，也是文件名。
    .value = ID
arg-new-kind = 步骤的类型。
    .value = 类型
arg-run-satisfied = 虽无运行记录但已满足的前提条件。
    .value = ID
arg-run-with-prerequisites = 先执行尚未满足的前提条件，每个都是单独的运行。
value-kind-procedure = 流程的 front matter
value-kind-tree = 文档树的 `vade.yml`
value-kind-test = 流程的测试
value-kind-shell = 命令
value-kind-web = 网页
value-kind-http = 请求
value-kind-mixed = 一个决定、若干命令和一个手动步骤

## 流程的测试

test-not-yaml = 测试不是有效的 YAML：{ $reason }
    .here = 解析到此为止
    .next = 请修正这一行
test-step-unknown = 流程中没有步骤 `{ $step }`
    .here = 这个步骤
    .next = 可用的步骤：{ $known-or }
test-inputs-open = 测试没有给出 { $inputs }
    .here = 此处
    .next = 请在 `inputs` 下补上
test-status = 响应的状态码是 { $status }，而不是 { $wanted }
    .next = 请查看测试中该步骤的应答
test-check = 最后的检查 { $number } 未通过
    .next = 请查看测试在 `after` 下的应答
test-label-missing = 页面上没有名为“{ $label }”的内容
    .next = 请查看测试中该步骤的应答
test-path = 路径的第 { $number } 步是 `{ $found }`，而不是 `{ $wanted }`
    .here = 此处的预期
    .next = 请修正流程；如果结果正确，则修正路径
test-end =
    { $why ->
        [none] 运行的结局是 `{ $found }`，而不是 `{ $wanted }`
       *[other] 运行的结局是 `{ $found }`，而不是 `{ $wanted }`（{ $why }）
    }
    .here = 此处的预期
    .next = 请查看最后一个步骤的应答
test-capture = `{ $name }` 是 `{ $found }`，而不是 `{ $wanted }`
    .here = 此处的预期
    .next = 请修正保留的内容，或步骤的应答
test-language = 在语言 { $language } 中走了另一条路径
    .next = 这绝不应发生：`vade check` 会指出差异
test-nothing = `{ $folder }` 中没有测试
    .next = 请编写一个，或由一次运行生成：`vade test --record 运行`
test-too-little = 测试覆盖了 { $found } 的步骤和分支，要求至少 { $least }
    .next = 上面的列表指出了没有测试覆盖的内容
test-not-a-tree = 运行 { $run } 不属于可以写入的文档树
    .next = `vade init` 可以新建文档树
test-recorded = 已写入：{ $path }
test-none = 没有测试：{ $ids }
test-count = { $count } 个测试
test-languages = { $count } 种语言
test-reached = 已覆盖：{ $all } 个步骤和分支中的 { $reached } 个（{ $share }）
test-missed-more = 另有 { $count } 个
test-summary =
    { $failed ->
        [0] { $tests } 个测试，全部符合预期
       *[other] { $tests } 个测试，其中 { $failed } 个不符合预期
    }
branch-reached = 没有测试到达 { $step }
branch-fails = 没有测试让 { $step } 不符合预期
branch-continues = 没有测试让 { $step } 失败而运行继续
branch-tried-again = 没有测试让 { $step } 重试
branch-goes-on = 没有测试在 { $step } 决定继续
branch-stops = 没有测试在 { $step } 停止
branch-not-needed = 没有测试让 { $step } 无须执行
branch-needed = 没有测试让 { $step } 需要执行
branch-was-done = 没有测试让 { $step } 结果不明而后查明已完成
branch-was-not-done = 没有测试让 { $step } 结果不明而后查明未完成
branch-holds = 没有测试让最后的检查通过
branch-does-not-hold = 没有测试让最后的检查不通过
file-there = 文件 `{ $path }` 已经存在
    .next = 请先删除它，或另选名称
