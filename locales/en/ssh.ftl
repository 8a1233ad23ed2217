### Commands on other hosts, by SSH.

# $host (text): a host's name in the document. $reason (text): what ssh says, may be empty
ssh-not-begun = the command could not be begun on `{ $host }`: { $reason }
    .next = try `ssh` to the same destination yourself; keys, known hosts and jump hosts are those of your SSH configuration
ssh-lost = the connection to `{ $host }` was lost before the command had ended: { $reason }
