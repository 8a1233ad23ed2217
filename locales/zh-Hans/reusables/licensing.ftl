### data/reusables

## data/reusables/licensing/cloud-token.md

licensing-cloud-token-text-1 = 要通过 API 读取数据，需要 { $cloud_site } 上企业所有者的令牌，且该令牌具有作用域 `read:enterprise`。如果令牌缺少该作用域，API 会返回 404，而不会说明缺少什么。

## data/reusables/licensing/license-tab.md

licensing-license-tab-step-1 = 在左侧边栏中，单击 { LABEL("License") }。

## data/reusables/licensing/matching.md

licensing-matching-text-1 = 如果服务器帐户的主电子邮件地址同时也是 { $cloud_site } 帐户的已验证电子邮件地址，则这两个帐户计为一个人。不比较用户名。

## data/reusables/licensing/one-person-one-license.md

licensing-one-person-one-license-text-1 = 许可证属于人员，而不属于帐户。同时使用 { $server } 和 { $cloud } 的人员只占用一个许可证，但要等到云端获知哪些人使用服务器之后。{ "{% data reusables.licensing.matching %}" }

## data/reusables/licensing/server-token.md

licensing-server-token-text-1 = 在服务器上，需要站点管理员的令牌，且该令牌具有作用域 `site_admin`。其他人都会得到响应 404。

## data/reusables/licensing/what-is-sent.md

licensing-what-is-sent-text-1 = **注意：** 对于每个帐户，只有用户 ID 和电子邮件地址会离开服务器。已暂停的帐户不计入。
