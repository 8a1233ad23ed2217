### data/reusables

## data/reusables/shell/stop-when-unsure.md

shell-stop-when-unsure-text-1 = **警告：** 步骤失败时，先停止并查明原因，再继续。后面的每个步骤都依赖于前面的步骤。

## data/reusables/shell/values.md

shell-values-text-1 = 命令从输入项获取值，这些值以环境变量的形式传入。命令中无需编辑任何内容，一旦有不符之处，每条命令都会以错误结束。
