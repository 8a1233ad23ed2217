### 站点：如何连接、发送什么、页面上有什么。

## sites.yml 中的错误

sites-backend = 没有这个名称的后端
    .here = 这里
    .next = 请写成列表，例如 [web, http]
sites-allow-host = 这不是主机名
    .here = 这里
    .next = 请写主机名，端口不是常用端口时一并写出；名称前的 `*.` 表示其下的所有主机
sites-proxy = 这不是代理的地址
    .here = 这里
    .next = 请写 http://主机:端口 或 `none`；需要密码的代理由环境变量提供
site-no-address = 站点 `{ $site }` 没有地址
    .next = 请在 sites.yml 中写明它的 `url`
site-certificate = 站点 `{ $site }` 的证书文件 `{ $path }` 无法使用：{ $reason }
    .next = 请提供 PEM 格式的文件；`client-cert` 的文件还须包含密钥
site-not-prepared = 无法准备与站点 `{ $site }` 的连接：{ $reason }
    .next = 请检查 sites.yml 中的代理和证书
session-not-written = 无法把会话保存到 `{ $path }`：{ $reason }
    .next = 请检查磁盘是否已满、文件夹是否归你所有

## 计划

human-no-such-step = 没有要交给人工的步骤 { $step }
    .next = 步骤编号为 1 到 { $last }
blocked-no-address = 站点的地址未知；请在 sites.yml 中写明
blocked-by-hand = 用 --human 交给人工
plan-sign-in = 页面要求时以 { $reference } 登录（{ $backend }）
plan-looked-for = { $label }在站点页面上显示为{ $shown }
site-version-differs = 站点 `{ $site }` 的版本是 { $found }，而计划针对 { $wanted }
    .next = 请用 --for 按它的版本制定计划，或更正 sites.yml 中的 `version`；未执行任何操作

## 站点可以重定向到哪里

redirect-other-host = 响应指向另一台主机 { $host }，未跟随
    .next = 如果站点确实要指向那里，请在 sites.yml 的 `allow-hosts` 中写明
redirect-inward = 响应指向 { $host }，这是本机或其网络的地址，未跟随
    .next = 请查明站点为何指向那里
redirect-scheme = 响应以不允许的方式指向 { $host }，未跟随
    .next = 请查明站点为何指向那里
redirect-downgrade = 响应从 HTTPS 退回 HTTP（{ $host }），未跟随
    .next = 请查明站点为何指向那里
redirect-many = { $host } 的响应循环重定向

## 请求的结果

site-unreachable = 无法连接 { $host }：{ $reason }
    .next = 请检查 sites.yml 中的地址、代理和证书是否正确
site-late = { $host } 在 { $seconds } 秒内没有响应
site-broken-off = 与 { $host } 的连接中断：{ $reason }
answer-too-large = { $host } 的响应过大
answer-doubtful = { $host } 以状态 { $status } 响应：不清楚所请求的操作是否已执行
answer-status = 状态是 { $status }，不是 { $wanted }
answer-not-fine = { $host } 以状态 { $status } 响应
answer-pages-left = 已读取 { $count } 页，还有更多页
value-not-sendable = `{ $name }` 的值不能放在那里

## 页面

label-not-found = 页面“{ $page }”上没有名为“{ $label }”的元素
    .next = { $near-count ->
        [0] 请检查页面是否正确；如果站点使用别的名称，请在 sites.yml 的 `labels` 中写明
       *[other] 相近：{ $near }；如果站点使用别的名称，请在 sites.yml 的 `labels` 中写明
    }
label-not-found-under = 页面“{ $page }”的“{ $scope }”下没有名为“{ $label }”的元素
    .next = { $near-count ->
        [0] 请检查页面是否正确；如果站点使用别的名称，请在 sites.yml 的 `labels` 中写明
       *[other] 相近：{ $near }；如果站点使用别的名称，请在 sites.yml 的 `labels` 中写明
    }
label-twice = 页面“{ $page }”上有 { $count } 个名为“{ $label }”的元素：{ $one } – { $other }
    .next = 请在文档中写明正确元素所在的标题
page-needs-browser = 没有页面脚本，“{ $label }”不起作用
    .next = 请使用后端 `browser`，或手动完成
page-not-fine = 页面“{ $page }”返回的状态是 { $status }
page-not-read = { $host } 的响应不是页面
form-sent = 已用按钮“{ $button }”提交
page-says = 页面提示：{ $text }
form-not-sent = 页面“{ $page }”上填写的内容尚未提交，而此步骤要转到别处
    .next = 请查明由哪个按钮提交，并写入文档
download-none = “{ $label }”打开的是页面，不是文件
upload-no-file = 要发送的文件 `{ $name }` 不存在
select-on-page = “{ $label }”不是可以填写的字段

## 登录

sign-in-met = { $site } 要求登录
    .next = 请用 `vade login { $site }` 登录，或在 sites.yml 中写明 `user` 和 `password`
sign-in-otp = { $site } 要求一次性验证码
    .next = 请用 `vade login { $site }` 登录，或在 sites.yml 中写明 `otp`
sign-in-sso = { $site } 转到身份提供程序登录
    .next = 请用 `vade login { $site }` 登录
sign-in-elsewhere = { $site } 转到 { $host } 登录，但该站点的 `allow-hosts` 中没有这台主机
    .next = 如果它是你们的身份提供程序，请在 sites.yml 的 `{ $site }` 下加上 `allow-hosts: [{ $host }]`，用 `vade login { $site }` 登录，然后重新开始运行
sign-in-sudo = { $site } 要求再次输入密码
    .next = 请用 `vade login { $site }` 登录，或在 sites.yml 中写明 `password`
sign-in-refused = { $site } 不接受 { $user } 的名称或密码
    .next = 请在 sites.yml 所指之处更正；不会自动重试
sign-in-code-refused = { $site } 不接受一次性验证码
    .next = 请检查 sites.yml 中一次性验证码的来源
signed-in = 已以 { $user } 登录 { $site }
run-waits-sign-in = 等待登录
run-needs-sign-in = 运行 { $run } 在步骤 { $step } 等待登录
    .next = 请用 `vade login { $site }` 登录，然后 `{ $resume }`
ask-signed-in = 已登录
    .key = i
