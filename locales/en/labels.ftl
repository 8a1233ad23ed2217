### labels

# § Label on a page: Step 1 of “Enable the sync”
# ↑ enable-automatic-license-sync.md
label-enabled = Enabled

# § Label on a page: Step 1 of “Enable the sync”
# ↑ enable-automatic-license-sync.md
label-enable = Enable

# § Label on a page: Step 1 of “Sync the usage”
# ↑ sync-license-usage.md
label-export-license-usage = Export license usage

# § Label on a page: Step 2 of “Sync the usage”
# ↑ sync-license-usage.md
label-enterprise-licensing = Enterprise licensing

# § Label on a page: Step 4 of “Sync the usage”
# ↑ sync-license-usage.md
label-add-server-usage = Add server usage

# § Label on a page: Step 1 of “Start the sync”
# ↑ trigger-license-sync.md
label-sync-now = Sync now

# § Label on a page: Step 1
# ↑ data/reusables/enterprise/connect-tab.md
label-settings = Settings

# § Label on a page: Step 1
# ↑ data/reusables/enterprise/open-settings.md
label-enterprise-settings = Enterprise settings

# § Label on a page: Step 1
# ↑ data/reusables/enterprise/people-tab.md
label-people = People

# § Label on a page: Step 1
# ↑ data/reusables/enterprise/your-enterprises.md
label-your-enterprises = Your enterprises

# § Label on a page: Step 1
# ↑ data/reusables/licensing/license-tab.md
label-license = License
