# What the source language's catalog tells a translator of each unit.

note-title = Title of the document
note-short-title = Short title of the document
note-intro = Introduction of the document
note-permissions = Who may do this
note-product = Which product this is for
note-ask = Question for the input { $name }
note-host = What the host { $name } is
note-role = Who the role { $name } is
note-value = What the value { $name } is
note-heading = Heading
note-step = Step { $number } of “{ $heading }”
    .alone = Step { $number }
note-item = Bullet in “{ $heading }”
    .alone = Bullet
note-text = Paragraph in “{ $heading }”
    .alone = Paragraph
note-cell = Table cell in “{ $heading }”
    .alone = Table cell
note-alt = Description of a picture in “{ $heading }”
    .alone = Description of a picture
note-label = Label on a page: { $place }
note-topic = Topic of documents

cmd-l10n-pseudo = Writes catalogs in the pseudo-language en-XA.
    .long = Writes locales/en-XA/ with every unit accented, lengthened and bracketed; code, links, Liquid and labels stay. With --lang en-XA, show, run and build then show the documents in it: what is still plain is no unit, and what breaks is too narrow for longer words. Nobody needs to keep these files; each run makes them anew.
    .example1 = A tree's documents in the pseudo-language:
arg-l10n-pseudo-ids = Documents, or catalogs such as reusables/enterprise; all where none is named.
    .value = ID
arg-l10n-pseudo-out = Folder for the catalogs, in place of the tree's own.
    .value = FOLDER
arg-l10n-status-agreement = Shows instead whether translated steps ask for the same actions as the source's.
l10n-agreement = { $pairs ->
    [one] { $same } of { $pairs } translated step asks for the same
   *[other] { $same } of { $pairs } translated steps ask for the same
}
l10n-agreement-none = There are no translated steps here.
    .next = `vade l10n status` shows which languages there are
l10n-disagrees = Less than { $least } of the translated steps ask for the same: { $languages }
    .next = read the steps above: mend the translation, or the cues of the language
