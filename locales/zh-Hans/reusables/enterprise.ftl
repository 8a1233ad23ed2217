### data/reusables

## data/reusables/enterprise/connect-tab.md

enterprise-connect-tab-step-1 = 在企业帐户边栏中，单击 { LABEL("Settings") }。
enterprise-connect-tab-step-2 = 在左侧边栏中，单击 { LABEL($connect) }。
enterprise-connect-tab-step-3 = 在企业帐户边栏中，单击 { "{% octicon \"plug\" aria-label=\"The plug icon\" %}" } { LABEL($connect) }。

## data/reusables/enterprise/open-on-cloud.md

enterprise-open-on-cloud-step-1 = 导航到 { $cloud_site }。

## data/reusables/enterprise/open-settings.md

enterprise-open-settings-step-1 = 在 { $server } 的右上角，单击你的个人资料照片，然后单击 { LABEL("Enterprise settings") }。

## data/reusables/enterprise/people-tab.md

enterprise-people-tab-step-1 = 在企业帐户边栏中，单击 { "{% octicon \"person\" aria-label=\"The person icon\" %}" } { LABEL("People") }。

## data/reusables/enterprise/settings-tab.md

enterprise-settings-tab-step-1 = 在企业帐户边栏中，单击 { "{% octicon \"gear\" aria-label=\"The gear icon\" %}" } { LABEL("Settings") }。

## data/reusables/enterprise/your-enterprises.md

enterprise-your-enterprises-step-1 = 在 { $cloud_site } 的右上角，单击你的个人资料照片，然后单击 { LABEL("Your enterprises") }。
enterprise-your-enterprises-step-2 = 在列表中，单击要查看的企业。
