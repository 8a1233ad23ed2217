### 运行：执行计划、询问操作人员，以及结束后的说明。

## 发生了什么：每项一行

run-done = 已完成
run-exit = 退出代码 { $exit }
run-skipped = 已跳过：{ $reason }
run-satisfied = { $by ->
    [probe] 无需执行：此前已完成
    [phrase-book] 无需执行：根据短语表，此前已完成
   *[other] 无需执行
}
run-in-doubt = 结果不明
run-resolved = { $answer ->
    [done] { $by ->
        [probe] 探查系统得知，此前已完成
       *[other] 经人工确认，此前已完成
    }
    [abort] 由人工中止
   *[retry] { $by ->
        [retries] 重试：文档要求再次尝试
        [effect] 重试：重复执行不会改变任何内容
        [probe] 重试：探查系统得知，此前尚未完成
       *[other] 重试
    }
}
run-holds = 成立
run-holds-not = 不成立
run-waits-approval = 等待批准
run-waits-person = 等待人工操作
run-waits-resolution = 等待人工说明该步骤的结果
run-stopped = 已停止
run-interrupted = 已中断
run-finished = 全部完成
run-finished-failed = 最后有一项检查不成立
run-aborted = 已彻底中止
run-approved-asked = 由人工批准
run-approved-digest = 凭摘要批准
run-resumed = 已恢复（{ $language }）
run-created = 由版本 { $version } 创建
run-began = { $attempt ->
    [1] 已开始（{ $backend }）
   *[other] 已开始（{ $backend }），第 { $attempt } 次尝试
}

## 提问。.key 属性是回答所用的按键；可能同时出现的回答，按键必须不同。

ask-enter = Enter
ask-again = 请键入方括号中的一个按键，然后按 Enter。
ask-empty = 此处必须输入内容；按 Ctrl-C 停止。
ask-first-order = 需要先按以下顺序执行：{ $procedures }
ask-first = 先执行这些
    .key = f
ask-approve = 执行此计划
    .key = y
ask-not-now = 不执行任何操作
ask-done = 已完成
ask-skip = 跳过
    .key = s
ask-stop = 停止
    .key = x
ask-help = 帮助
    .key = ?
ask-go-on = 继续
    .key = g
ask-by-hand = 手动完成
    .key = h
ask-retry = 重试
    .key = r
ask-happened = 已经完成
    .key = d
ask-abort = 彻底中止运行
    .key = q
ask-yes = 成立
    .key = y
ask-no = 不成立
    .key = n
ask-reason = 原因（会被记录）：
ask-how-known = 你如何得知？（会被记录。）
ask-decision = 做了什么决定，由谁决定？（会被记录。）
ask-value = `{ $name }` 的值：
ask-input = { $ask }（{ $input }）
ask-check = 请检查：
ask-source = 原文：
ask-shown-before = 运行中断之前已显示过此步骤，可能已经完成。
ask-help-step = 按步骤的说明操作，然后按 Enter。如果跳过，会询问原因。如果停止，以后可以从此步骤恢复运行。
ask-help-decide = 此事只能由人决定。如果继续，会询问做了什么决定。如果停止，以后可以从此步骤恢复运行。

## 运行列表

runs-none = 没有运行。
runs-run = 运行
runs-procedure = 流程
runs-state = 状态
runs-steps = 步骤
runs-created = 创建时间
runs-who = 操作人
runs-required = 前提条件
runs-wanted-by = 用于
runs-required-run = { $procedure }，由运行 { $run } 完成
runs-required-said = { $procedure }，已声明满足
runs-head = 运行日志的最后一条
run-is-done = 已完成
run-is-failed = 失败
run-is-aborted = 已中止
run-is-in-doubt = 结果不明
run-is-waits-approval = 未批准
run-is-step-failed = 步骤失败
run-is-waits = 等待中
run-is-unfinished = 未结束

## 运行结束时的说明

run-not-begun = 计划未获批准；没有执行任何操作
run-complete = 运行 { $run } 已全部完成：{ $skipped ->
    [0] { $steps } 个步骤
   *[other] { $steps } 个步骤，跳过 { $skipped } 个
}
run-failed = 运行 { $run } 失败
    .next = 解决问题后，运行 `{ $resume }`
run-was-aborted = 运行 { $run } 已彻底中止
run-on-hold = 运行 { $run } 已停止
    .next = 用 `{ $resume }` 继续
run-needs-approval = 运行 { $run } 正在等待批准，但没有可供询问的终端
    .next = 在终端中使用 `{ $resume }`，或用 `--approve { $digest }` 运行该流程
run-needs-check = 运行 { $run } 正在等待人工核对结果，但没有可供询问的终端
    .next = 在终端中使用 `{ $resume }`
run-needs-person = 运行 { $run } 在步骤 { $step } 等待人工操作，但没有可供询问的终端
    .next = 在终端中使用 `{ $resume }`
run-in-doubt-at = 运行 { $run }：步骤 { $step } 可能已执行，也可能未执行
    .next = 请在系统上核实，然后使用 `{ $resolve }`
run-was-interrupted = 运行 { $run } 已中断
    .next = 用 `{ $resume }` 继续
run-resolved-next = 已记录
    .next = 用 `{ $resume }` 继续

## 运行有什么问题

yes-not-here = --yes 仅用于不会触及真实系统的运行
    .next = 使用 `--sandbox` 运行，或去掉 --yes 并批准计划，或用 --approve 给出计划摘要
plan-has-no-digest = 有输入项待定，因此计划还没有可批准的摘要
    .next = 为每个输入项给出值
plan-not-approved = `{ $procedure }` 的计划不是已批准的计划：其摘要为 { $digest }，而不是 { $given }
    .next = 用 --dry-run 预览，并批准所看到的内容
approval-used = 批准 { $digest } 已用于运行 { $run }
    .next = 请重新批准该计划；如果确实要再运行一次，请加上 --again
plan-changed = 运行 { $run } 的计划在批准之后发生了变化
    .next = 撤销上述更改，或开始新的运行
no-such-run = 没有运行 `{ $run }`
    .next = { $latest-count ->
        [0] 目前还没有运行
       *[other] 最近的运行为 { $latest }
    }
several-runs = 有多次运行以 `{ $run }` 开头
    .next = 请指定 { $runs-or }
run-ended = 运行 { $run } 已结束
    .next = 请开始新的运行
run-locked = 另一个进程正在处理运行 { $run }
    .next = 请等待进程 { $pid } 结束
resolve-needs-why = 缺少原因
    .next = 用 --why 说明你如何得知
step-not-in-doubt = 步骤 { $step } 并非结果不明
    .next = { $steps-count ->
        [0] 没有结果不明的步骤
       *[other] 结果不明的步骤：{ $steps }
    }
step-is-settled = 步骤 { $step } 已了结
    .next = 请在未了结的步骤处结束运行：{ $steps }
journal-failed = 无法读取或写入运行日志：{ $reason }
    .next = 不再执行任何操作；请检查磁盘是否已满，以及该文件夹是否属于你
journal-on-network = 无法在 `{ $path }` 中写入运行日志：该文件夹位于网络文件系统（{ $kind }）上，两台计算机可能会互相覆盖已确认的内容
    .next = 请用 `--state` 或 VADE_STATE 指定本机磁盘上的文件夹；以前运行的记录仍可在原处读取
journal-newer = `{ $path }` 中的运行日志由此程序的更新版本写入
    .next = 请使用那个版本
journal-broken = 运行 { $run } 的运行日志被改动过：事件 { $event } 与写入时不一致
    .next = 不要依赖它；请从备份还原
evidence-failed = 无法保存该步骤的输出：{ $reason }
    .next = 检查磁盘是否已满，然后说明该步骤的结果

## 步骤为什么失败或结果不明

doubt-crash = 程序在记录结果之前退出
command-late = 耗时超过 { $seconds } 秒
command-interrupted = 已中断
command-killed = 被另一个进程终止
output-too-large = 输出过大，无法检查
process-not-started = 无法启动 `{ $program }`：{ $reason }
process-still-running = 被中断的运行中的命令仍在执行（进程 { $pid }）
    .next = 等待它结束，或将其终止
process-left = 它所启动的一个进程仍在执行
session-not-kept = 它的工作文件夹和导出变量未知；沿用之前的
expect-exit = 退出代码为 { $exit }，而不是 { $wanted }
expect-contains = 输出不包含 `{ $wanted }`
expect-matches = 输出中没有与 `{ $wanted }` 匹配的行
expect-equals = 输出不是 `{ $wanted }`
expect-status = 命令没有 HTTP 状态
expect-json = 输出在 { $wanted } 处没有内容
expect-json-value = { $path } 为 { $found }，而不是 { $wanted }
expect-similar = 输出有 { $found }% 与所示内容相同；需要 { $wanted }%
expect-broken = 文档中的 `{ $pattern }` 不是有效的模式：{ $reason }
expect-not-json = 输出不是 JSON：{ $reason }
capture-not-found = 输出中没有 `{ $name }`
capture-is-secret = 值 `{ $name }` 包含机密，而机密不会被保存
value-not-known = 值 `{ $name }` 未知，因为得出它的步骤被跳过
backend-cannot = 后端 `{ $name }` 无法执行此操作
secret-not-there = 机密 `{ $reference }` 不存在：{ $reason }
    .next = 将它放到引用所指的位置
failed-otherwise = 失败（{ $rule }）
