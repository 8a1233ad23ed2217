### view-license-usage.md

title = 查看 { $server } 和 { $cloud } 的许可证使用情况
short-title = 查看许可证使用情况
intro = 通过两边的 API 读取数据，并查看数据是否吻合。不做任何更改。
permissions = 你必须是服务器的站点管理员，以及 { $cloud_site } 上的企业所有者。
ask-enterprise = GitHub.com 上企业帐户的短名称

value-server-version = 服务器版本
value-server-seats = 服务器席位
value-server-seats-used = 服务器已用席位
value-days-left = 服务器许可证剩余天数
value-server-users = 服务器上的帐户
value-server-suspended = 服务器上已暂停的帐户
value-cloud-seats-used = 企业使用中的许可证
value-cloud-seats = 已购买的许可证

## #before-you-begin

before-you-begin-heading = 准备工作

## #read-the-numbers

read-the-numbers-heading = 读取数据
server-version = 向服务器查询其版本。这也能表明服务器有响应。
server-license = 读取服务器的许可证：席位数、正在使用的席位数，以及距许可证到期的天数。
read-the-numbers-text-1 = 如果许可证没有上限，`seats` 的值是单词 `unlimited`，而不是数字。
server-users = 统计服务器上的帐户，以及其中已暂停的帐户。
cloud-licenses = 读取整个企业正在使用的许可证数量和已购买的许可证数量。
cloud-sync = 读取每台服务器上次与云端同步的时间，以及同步是否成功。

## #what-the-numbers-tell-you

what-the-numbers-tell-you-heading = 数据说明什么
what-the-numbers-tell-you-cell-1 = 看到的情况
what-the-numbers-tell-you-cell-2 = 含义
what-the-numbers-tell-you-cell-3 = 处理方法
what-the-numbers-tell-you-cell-4 = `total_seats_consumed` 大于 `total_seats_purchased`。
what-the-numbers-tell-you-cell-5 = 正在使用的许可证多于已购买的许可证。
what-the-numbers-tell-you-cell-6 = 购买许可证，或移除不再需要许可证的人员。
what-the-numbers-tell-you-cell-7 = `seats_available` 为零。
what-the-numbers-tell-you-cell-8 = 新人员无法登录服务器。
what-the-numbers-tell-you-cell-9 = 暂停无人使用的帐户，或上传席位更多的许可证。
what-the-numbers-tell-you-cell-10 = `days_until_expiration` 小于 30。
what-the-numbers-tell-you-cell-11 = 服务器的许可证即将到期。
what-the-numbers-tell-you-cell-12 = 立即订购续订。
what-the-numbers-tell-you-cell-13 = 上次同步的日期距今超过一周。
what-the-numbers-tell-you-cell-14 = 自动同步未正常工作，或者没有人上传使用情况。
what-the-numbers-tell-you-cell-15 = { "{% ifversion ghes > 3.4 %}" }请参阅“[立即启动许可证同步](trigger-license-sync.md)”。{ "{% else %}" }请参阅“[同步许可证使用情况](sync-license-usage.md)”。{ "{% endif %}" }
what-the-numbers-tell-you-text-1 = 云端的数量通常小于两边之和，因为拥有两个帐户的人员只计一次。{ "{% data reusables.licensing.matching %}" }
