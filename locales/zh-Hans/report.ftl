# 输出文档时使用的文字。

missing-include = 此处应有的内容“{ $name }”不存在。请参阅原始文档。

mark-stale = 已过时
mark-fuzzy = 待复核
mark-differs = 代码与源文档不同
mark-source = 未翻译

notice-note = 注意
notice-tip = 提示
notice-warning = 警告
notice-danger = 危险

picture = 图片

only-tool = { $tool ->
    [mac] 仅限 macOS
    [windows] 仅限 Windows
    [linux] 仅限 Linux
    [webui] 仅限 Web 浏览器
    [cli] 仅限 GitHub CLI
    [desktop] 仅限 GitHub Desktop
    [curl] 仅限 cURL
    [codespaces] 仅限 Codespaces
    [vscode] 仅限 Visual Studio Code
   *[other] 仅限 { $tool }
}

count-steps = { $count } 个步骤
show-inputs = 需要了解的信息
show-untranslated = 此文档没有你所用语言（{ $language }）的译文。

config-name = 设置
config-value = 值
config-from = 来源
config-default = 默认值
config-none-root = 内置流程
config-none-sites = 无
config-none-version = 文档已知的最新版本

list-broken = 无法读取

# 导出之后写到标准错误；其后按规则列出发现的数量。
export-summary = { $documents } 份文档，{ $findings ->
    [0] 没有检查结果
   *[other] { $findings } 项检查结果
}
findings-more = 还有 { $count } 项检查结果
    .next = `-v` 显示全部
