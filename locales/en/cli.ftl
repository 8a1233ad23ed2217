not-yet = `{ $command }` cannot do anything yet.
