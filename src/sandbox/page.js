// A file that was chosen or dropped is sent at once. The field stays an ordinary field of an ordinary form.
for (const field of document.querySelectorAll('input[type=file][data-send]')) {
  field.addEventListener('change', () => field.files.length && field.form.requestSubmit());
}
// A menu closes with Escape and when something else is clicked.
for (const menu of document.querySelectorAll('details.menu, details.choice')) {
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') menu.open = false; });
  document.addEventListener('click', (event) => { if (!menu.contains(event.target)) menu.open = false; });
}
