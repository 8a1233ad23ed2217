### 运行之后：报告、归档包、核对已写入的内容，以及清除不再需要的内容。

## 发生了什么

run-replayed = 再次查看，以回到同一页面（{ $backend }）
run-pruned = 已清除 { $files } 个证据文件；哈希值保留
failed-goes-on = 按文档的规定，继续执行下一步骤

## 报告

account-last = 最后一个事件
account-site-account = 站点上的帐户
account-program = 程序版本
account-plan = 计划摘要
account-procedure = 流程摘要
account-site = 站点
account-input = 输入项 `{ $name }`
account-value = 值 `{ $name }`
account-checks = 最后的检查
account-journal = 运行日志
account-evidence = 证据
account-gone = 文件已不在，哈希值仍在。
account-cut = 文件中还有更多内容。
account-is-done = 已完成
account-is-failed = 失败
account-is-in-doubt = 结果不明
account-is-open = 尚未执行
account-is-skipped = 已跳过
account-is-satisfied = 无需执行

## 告知的内容

run-is-whole = 运行 { $run } 与写入时一致：{ $events } 个事件，{ $files } 个证据文件{ $pruned ->
        [0] {""}
       *[other] ，另有 { $pruned } 个已按要求清除
    }。
run-exported = 运行 { $run } 已写入 `{ $path }`
    .next = 最后一个事件的哈希值为 { $head }
runs-pruned = { $runs ->
    [0] 没有可清除的内容
   *[other] 已从 { $runs } 次运行中清除：{ $what }（{ $size }）
}
runs-would-be-pruned = { $runs ->
    [0] 没有可清除的内容
   *[other] 将从 { $runs } 次运行中清除：{ $what }（{ $size }）
}
pruned-evidence = { $count } 个证据文件
pruned-working = { $count } 个工作文件
run-left-unpruned = 运行 { $run } 保持原样：只清除与写入时一致的内容
    .next = 请从备份还原证据，或原样保留以供调查
signature-good = 由 { $signer } 签名
signature-unchecked = 用密钥 { $key } 签名；未核对密钥属于谁
    .next = 用 --allowed-signers 指定允许的签名者文件

## 不正确之处

evidence-changed = 运行 { $run } 的证据 `{ $file }` 与写入时不一致
    .next = 不要依赖它；请从备份还原
evidence-missing = 运行 { $run } 的证据 `{ $file }` 不存在
    .next = 请从备份还原
run-not-ended = 运行 { $run } 尚未结束
    .next = 请继续运行，或用 `vade runs resolve` 结束它
bundle-unreadable = `{ $path }` 不是运行的归档包：{ $reason }
    .next = 请重新导出该运行
bundle-differs = `{ $path }` 中的 `{ $file }` 与归档包清单所述不一致
    .next = 不要依赖它；请重新导出该运行
bundle-not-listed = `{ $path }` 中的 `{ $file }` 不在归档包清单中
    .next = 不要依赖它；请重新导出该运行
signing-failed = 无法为归档包签名：{ $reason }
    .next = 用 --sign 指定私钥，或指定私钥由代理持有的公钥
signature-wrong = 签名无效：{ $reason }
    .next = 不要依赖该归档包
signature-missing = 归档包没有签名
    .next = 请让对方用 --sign 重新导出
time-unknown = `{ $given }` 不是时间
    .next = 请写日期（如 2026-11-22）或距今多久：30d、12h

## 帮助

cmd-runs-report = 写出一份报告，说明某次运行做了什么，并附证据。
    .long =
        报告使用 `--lang` 指定的语言，与运行时的语言无关。报告末尾是最后一个事件的哈希值：保存它的人日后可以判断之前的内容是否被改动过。
    .example1 = 供德语审计人员阅读的页面：
cmd-runs-export = 将一次运行写入一个文件，供另一台计算机核对。
    .long =
        归档包包含计划、源文本、全部事件和证据。同一次运行总是得到相同的字节。
    .example1 = 带签名的归档包：
cmd-runs-verify = 核对运行或归档包是否与写入时一致。
    .long =
        每个事件都包含前一个事件的哈希值，并列出每个证据文件及其哈希值。若有任何内容与写入时不一致，退出代码为 3。
    .example1 = 来自另一台计算机的归档包，以及签名者：
cmd-runs-prune = 清除已结束运行的证据；所发生的事情和哈希值保留。
    .example1 = 保留一年的证据：
arg-since = 仅列出此后创建的运行：日期，或距今多久（`30d`、`12h`）。
    .value = 时间
arg-by = 仅列出此人的运行：`user` 或 `user@host`。
    .value = 人员
arg-site = 仅列出此站点上的运行：其 ID、地址或主机。
    .value = 站点
arg-runs-report-out = 写入此文件。
    .value = 文件
arg-runs-export-out = 要写入的文件。
    .value = 文件
arg-sign = 用此 SSH 密钥签名。
    .value = 密钥
arg-runs-verify-what = 运行，或归档包文件。
    .value = 运行
arg-allowed-signers = 允许的签名者：`ssh-keygen` 可读取的文件。
    .value = 文件
arg-before = 仅限此前创建的运行：日期，或距今多久（`365d`）。
    .value = 时间
arg-keep = 最近的这么多次运行保持不变。
    .value = 数量
arg-runs-prune-dry-run = 说明将清除什么，但不清除。
value-format-csv = 供电子表格使用
value-format-junit = 供读取测试结果的工具使用
exit-6 = 无法写入运行日志；没有再执行任何操作。

## 计划中关于失败的说明

plan-retries = 失败时最多重试 { $times } 次，每次间隔 { $wait }
plan-goes-on = 失败时继续执行下一步骤
