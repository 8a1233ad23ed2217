### 翻译后的运行手册：`vade build` 写在页面上以及生成时显示的文字。

## 页面

language-name = 简体中文
runbook-title = 运行手册
runbook-skip = 跳到正文
runbook-search = 搜索
runbook-search-hint = 搜索运行手册
runbook-found = 找到：{ $count }
runbook-language = 语言
runbook-version = 版本
runbook-contents = 本页内容
runbook-progress = 已完成 { $done }/{ $all } 个步骤
runbook-reset = 重新开始
runbook-step = 步骤 { $number }
runbook-step-done = 步骤 { $number } 已完成
runbook-copy = 复制
runbook-copied = 已复制
runbook-link = 复制链接
runbook-linked = 链接已复制
runbook-print = 打印
runbook-trail = 当前位置
runbook-before = 上一篇
runbook-after = 下一篇
runbook-actions = 显示操作
runbook-default = 默认值：
runbook-topics = 主题
runbook-other = 其他
runbook-documents = { $count } 个文档
runbook-translated = 已翻译 { $share }
runbook-stale = 本页有 { $count } 处译文早于其原文，已作标记。
runbook-partly = 本页有 { $count } 处尚未翻译，已作标记。
runbook-digest = 流程摘要
runbook-source = 原文

## 步骤做什么

runbook-do-navigate = 打开
runbook-do-click = 单击
runbook-do-select = 选择
runbook-do-fill = 填写
runbook-do-press = 按下
runbook-do-download = 下载
runbook-do-upload = 上传
runbook-do-command = 运行命令
runbook-do-request = 发送请求
runbook-do-check = 检查
runbook-do-instruct = 人工完成
runbook-effect-read = 只读
runbook-effect-idempotent = 可重复
runbook-effect-probeable = 可探查
runbook-effect-unsafe = 不可重复
runbook-from-binding = 绑定
runbook-from-code = 来自代码
runbook-from-text = 来自文本
runbook-from-phrase-book = 来自短语表
runbook-from-person = 手动

## 生成时

build-done = { $files } 个文件，写入 { $written } 个，删除 { $removed } 个
build-watching = 正在监视文档的更改
    .next = 按 Ctrl+C 结束
output-unwritable = 无法写入 `{ $path }`：{ $reason }
output-not-ours = 文件夹 `{ $path }` 中有不是由 `vade build` 写入的文件
    .next = 用 --out 指定一个新的或空的文件夹
build-findings-before = { $count } 条检查结果与上次构建时相同
    .next = 用 `vade check` 逐条列出
runbook-all-contents = 目录
pdf-no-font = 本机没有适用于 { $language } 的字体，所有字符都会显示为空框
    .next = 请安装字体：在 Debian 和 Ubuntu 上运行 `apt install { $package }`
value-format-pdf = 每种语言一份可打印的运行手册，由 Chromium 生成
print-failed = 无法打印页面：{ $reason }
