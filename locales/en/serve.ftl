### What `vade serve` says, on its pages and on the way.

cmd-serve = Shows the runbooks on this machine while you work on them.
    .long =
        The pages are those of `vade build`, made again whenever a document or a catalog changes; an open page loads itself anew. Findings
        stand where they are, and beside each step what a run would do in it. Only this machine reaches the pages, and nothing can be run
        from them.
    .example1 = The procedures of a tree, in your browser:
arg-serve-open = Open the pages in your browser.
arg-serve-port = The port to listen on; 0 for any that is free.
    .value = PORT
arg-serve-for = The versions of the product, separated by commas.
    .value = VERSIONS
arg-serve-css = A style sheet that is added to the site's own.
    .value = FILE

# $address (text): the address of the pages
serve-at = the runbooks are at { $address }
    .next = press Ctrl+C to end
# $port (text): a number; $reason (text): what the system says
serve-port = port { $port } cannot be used: { $reason }
    .next = choose another one with --port, or none for one that is free
# $program (text): what opens a browser; $reason (text): what the system says
serve-no-browser = `{ $program }` does not start: { $reason }
    .next = open the address above yourself
# $count (number)
serve-findings = { $count ->
    [one] One finding
   *[other] { $count } findings
}
serve-dry-run = Preview
