'use strict';
// Loads the page anew when what it was made of changed.
(() => {
  const known = new URL(document.currentScript.src).search.slice(1);
  const ask = async () => {
    for (;;) {
      try {
        const answer = await fetch(`/-/changed?${known}`, { cache: 'no-store' });
        if (answer.status === 200) {
          location.reload();
          return;
        }
      } catch {
        // The server is not there: it may come back, with other pages.
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  };
  ask();
})();
