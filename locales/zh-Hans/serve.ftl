### `vade serve` 在页面上和运行时显示的文字。

cmd-serve = 编辑文档时在本机上查看运行手册。
    .long =
        页面与 `vade build` 生成的相同，文档或目录有更改时会重新生成，已打开的页面会自动刷新。检查结果显示在相应位置，
        每个步骤旁边显示执行时会做什么。只有本机可以访问这些页面，从页面上无法执行任何操作。
    .example1 = 在浏览器中查看文档树中的流程：
arg-serve-open = 在浏览器中打开页面。
arg-serve-port = 监听的端口；0 表示任意空闲端口。
    .value = 端口
arg-serve-for = 产品版本，以逗号分隔。
    .value = 版本
arg-serve-css = 附加在网站样式表之后的样式表。
    .value = 文件

# $address (text): the address of the pages
serve-at = 运行手册位于 { $address }
    .next = 按 Ctrl+C 结束
# $port (text): a number; $reason (text): what the system says
serve-port = 无法使用端口 { $port }：{ $reason }
    .next = 用 --port 指定其他端口，或不指定以使用空闲端口
# $program (text): what opens a browser; $reason (text): what the system says
serve-no-browser = 无法启动 `{ $program }`：{ $reason }
    .next = 请自行打开上面的地址
# $count (number)
serve-findings = { $count } 条检查结果
serve-dry-run = 预览
