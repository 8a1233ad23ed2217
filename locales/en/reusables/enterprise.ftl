### data/reusables

## data/reusables/enterprise/connect-tab.md

# step, data/reusables/enterprise/connect-tab.md:1
enterprise-connect-tab-step-1 = In the enterprise account sidebar, click { LABEL("Settings") }.

# step, data/reusables/enterprise/connect-tab.md:2
enterprise-connect-tab-step-2 = In the left sidebar, click { LABEL($connect) }.

# step, data/reusables/enterprise/connect-tab.md:3
enterprise-connect-tab-step-3 = In the enterprise account sidebar, click { "{% octicon \"plug\" aria-label=\"The plug icon\" %}" } { LABEL($connect) }.

## data/reusables/enterprise/open-on-cloud.md

# step, data/reusables/enterprise/open-on-cloud.md:1
enterprise-open-on-cloud-step-1 = Navigate to { $cloud_site }.

## data/reusables/enterprise/open-settings.md

# step, data/reusables/enterprise/open-settings.md:1
enterprise-open-settings-step-1 = In the top-right corner of { $server }, click your profile photo, and then click { LABEL("Enterprise settings") }.

## data/reusables/enterprise/people-tab.md

# step, data/reusables/enterprise/people-tab.md:1
enterprise-people-tab-step-1 = In the enterprise account sidebar, click { "{% octicon \"person\" aria-label=\"The person icon\" %}" } { LABEL("People") }.

## data/reusables/enterprise/settings-tab.md

# step, data/reusables/enterprise/settings-tab.md:1
enterprise-settings-tab-step-1 = In the enterprise account sidebar, click { "{% octicon \"gear\" aria-label=\"The gear icon\" %}" } { LABEL("Settings") }.

## data/reusables/enterprise/your-enterprises.md

# step, data/reusables/enterprise/your-enterprises.md:1
enterprise-your-enterprises-step-1 = In the top-right corner of { $cloud_site }, click your profile photo, and then click { LABEL("Your enterprises") }.

# step, data/reusables/enterprise/your-enterprises.md:2
enterprise-your-enterprises-step-2 = In the list, click the enterprise you want to view.
