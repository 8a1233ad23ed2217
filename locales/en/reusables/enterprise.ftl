### data/reusables

## data/reusables/enterprise/connect-tab.md

# § Step 1
# ↓ In the left sidebar, click **connect**.
enterprise-connect-tab-step-1 = In the enterprise account sidebar, click { LABEL("Settings") }.

# § Step 1
# ↑ In the enterprise account sidebar, click **Settings**.
# ↓ In the enterprise account sidebar, click {% octicon "plug" aria-label="T…
enterprise-connect-tab-step-2 = In the left sidebar, click { LABEL($connect) }.

# § Step 2
# ↑ In the left sidebar, click **connect**.
enterprise-connect-tab-step-3 = In the enterprise account sidebar, click { "{% octicon \"plug\" aria-label=\"The plug icon\" %}" } { LABEL($connect) }.

## data/reusables/enterprise/open-on-cloud.md

# § Step 1
enterprise-open-on-cloud-step-1 = Navigate to { $cloud_site }.

## data/reusables/enterprise/open-settings.md

# § Step 1
enterprise-open-settings-step-1 = In the top-right corner of { $server }, click your profile photo, and then click { LABEL("Enterprise settings") }.

## data/reusables/enterprise/people-tab.md

# § Step 1
enterprise-people-tab-step-1 = In the enterprise account sidebar, click { "{% octicon \"person\" aria-label=\"The person icon\" %}" } { LABEL("People") }.

## data/reusables/enterprise/settings-tab.md

# § Step 1
enterprise-settings-tab-step-1 = In the enterprise account sidebar, click { "{% octicon \"gear\" aria-label=\"The gear icon\" %}" } { LABEL("Settings") }.

## data/reusables/enterprise/your-enterprises.md

# § Step 1
# ↓ In the list, click the enterprise you want to view.
enterprise-your-enterprises-step-1 = In the top-right corner of { $cloud_site }, click your profile photo, and then click { LABEL("Your enterprises") }.

# § Step 2
# ↑ In the top-right corner of cloud_site, click your profile photo, and the…
enterprise-your-enterprises-step-2 = In the list, click the enterprise you want to view.
