### data/reusables

## data/reusables/shell/stop-when-unsure.md

# § Paragraph
shell-stop-when-unsure-text-1 = **Warning:** When a step fails, stop and find out why before you go on. Every later step relies on the ones before it.

## data/reusables/shell/values.md

# § Paragraph
shell-values-text-1 = The commands take their values from the inputs, as environment variables. Nothing has to be edited in them, and each one ends with an error as soon as something is not as it should be.
