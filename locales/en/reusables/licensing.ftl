### data/reusables

## data/reusables/licensing/cloud-token.md

# § Paragraph
licensing-cloud-token-text-1 = To read the numbers through the API, you need a token of an enterprise owner on { $cloud_site } with the scope `read:enterprise`. With a token that lacks it, the API answers 404 instead of saying what is missing.

## data/reusables/licensing/license-tab.md

# § Step 1
licensing-license-tab-step-1 = In the left sidebar, click { LABEL("License") }.

## data/reusables/licensing/matching.md

# § Paragraph
licensing-matching-text-1 = Two accounts count as one person when the primary email address of the account on the server is also a verified email address of the account on { $cloud_site }. User names are not compared.

## data/reusables/licensing/one-person-one-license.md

# § Paragraph
licensing-one-person-one-license-text-1 = A license belongs to a person, not to an account. A person who works on { $server } and on { $cloud } takes up one license, but only after the cloud has learned who uses the server. { "{% data reusables.licensing.matching %}" }

## data/reusables/licensing/server-token.md

# § Paragraph
licensing-server-token-text-1 = On the server, you need a token of a site administrator with the scope `site_admin`. Everybody else gets the answer 404.

## data/reusables/licensing/what-is-sent.md

# § Paragraph
licensing-what-is-sent-text-1 = **Note:** For each account, only the user ID and the email addresses leave the server. Suspended accounts are not counted.
