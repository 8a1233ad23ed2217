### offboard-user.md

title = 撤销离职人员的访问权限
short-title = 撤销访问权限
intro = 在有人决定如何处理某人员的工作成果之后，将该人员从 { $cloud_site } 上的组织中移除，并暂停其 { $server } 帐户。
permissions = 你必须是服务器的站点管理员、企业所有者，以及 { $cloud_site } 上该组织的所有者。
ask-account = 该人员在服务器上的用户名
ask-enterprise = GitHub.com 上企业帐户的短名称
ask-handle = 该人员在 GitHub.com 上的用户名
ask-organization = 该人员要离开的 GitHub.com 组织
ask-ticket = 工单编号，将记录为原因

value-account-id = 帐户编号
value-cloud-role = 在云端的角色

## #about-this-procedure

about-this-procedure-heading = 关于本流程
about-this-procedure-text-1 = 已暂停的帐户无法登录，其密钥和令牌也不再有效。帐户的仓库、议题和评论保留在原处。帐户不再占用许可证。
about-this-procedure-text-2 = 如果帐户来自身份提供程序，先在那里撤销访问权限。使用本流程检查还剩下什么。
about-this-procedure-text-3 = **警告：** 将人员从组织中移除时，此人为该组织仓库创建的私有复刻会一并删除。继续之前，先保存仍然需要的内容。

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-item-1 = 备好要求移除的工单，并检查工单写明的是否为该人员。
before-you-begin-item-2 = 在 { $cloud_site } 上，需要组织所有者的令牌，且该令牌具有作用域 `admin:org`。

## #take-away-the-access

take-away-the-access-heading = 撤销访问权限
look-up-account = 在服务器上查找该帐户，并将名称与工单中的名称进行比较。
server-organizations = 列出该帐户在服务器上所属的组织。
cloud-membership = 读取该人员在 { $cloud_site } 组织中的角色。
find-member = 在“Find a member”搜索框中，键入该人员的用户名，然后查看结果。
take-away-the-access-item-1 = 如果该人员是企业所有者，必须先由另一位所有者撤销此角色。
take-away-the-access-item-2 = 如果该人员还属于其他组织，对每个组织重复本流程。
decide-offboarding = 决定现在是否可以撤销访问权限。到此为止未做任何更改。
take-away-the-access-item-3 = 该帐户就是工单中的帐户。
take-away-the-access-item-4 = 该人员不是任何组织的唯一所有者。
take-away-the-access-item-5 = 如果云端的角色是 `admin`，则必须另有一位所有者。
take-away-the-access-item-6 = 服务器上的每个组织也是如此。
take-away-the-access-item-7 = 没有自动化任务使用该人员的令牌或密钥运行，或者这些任务已迁移到其他帐户。
take-away-the-access-item-8 = 已有人保存私有复刻中仍然需要的内容。
remove-member = 将该人员从 { $cloud_site } 上的组织中移除。
suspend-account = 在服务器上暂停该帐户。
take-away-the-access-text-1 = 如果服务器返回 403，则该帐户来自目录服务：在目录服务中暂停该人员，然后让服务器同步。
check-suspended = 检查服务器是否将该帐户显示为已暂停。
hand-over = 告知该人员的团队由谁接管其仓库、评审和未关闭的议题，并写入工单。

## #go-back

go-back-heading = 回退
go-back-text-1 = 如果弄错了人，立即重新邀请此人加入组织：在三个月内，{ $cloud_site } 会提供还原其原有角色和设置的选项。在服务器上，从该帐户的设置中解除暂停。

## #afterwards

afterwards-heading = 后续工作
afterwards-text-1 = 下次同步后，许可证会在两边释放。要当天释放，请参阅“[立即启动许可证同步](trigger-license-sync.md)”。
afterwards-text-2 = 下次同步后，许可证会在两边释放。要当天释放，请参阅“[同步许可证使用情况](sync-license-usage.md)”。
