'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  root.classList.add('js');

  // What the browser keeps may be switched off; then nothing is kept.
  const kept = (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const keep = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* Not kept. */ } };

  // What was done is said, to those too who do not see it.
  let quiet = 0;
  const say = (text) => {
    const said = one('#said');
    said.textContent = text;
    clearTimeout(quiet);
    quiet = setTimeout(() => { said.textContent = ''; }, 2000);
  };

  // Another language or version opens at the place that is being read. Anchors are the same in all of them.
  const place = () => {
    let here = '';
    for (const part of all('main [id]')) {
      if (part.getBoundingClientRect().top > 120) break;
      here = part.id;
    }
    return scrollY > 40 && here ? '#' + here : location.hash;
  };
  for (const link of all('a[data-keep]')) {
    const address = link.getAttribute('href');
    link.addEventListener('click', () => { link.setAttribute('href', address + place()); });
  }
  for (const menu of all('.menu details')) {
    addEventListener('click', (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') { menu.open = false; one('summary', menu).focus(); }
    });
  }

  // Steps that are done.
  const ticks = all('.tick');
  const panel = one('.progress');
  if (ticks.length && panel) {
    const key = root.dataset.key;
    const step = (tick) => tick.closest('.step').id;
    const show = () => {
      const done = ticks.filter((tick) => tick.checked).length;
      one('#progress').textContent = root.dataset.progress.replace('{done}', done).replace('{all}', ticks.length);
      one('progress', panel).value = done;
      one('progress', panel).max = ticks.length;
      one('.reset', panel).hidden = done === 0;
      for (const tick of ticks) one(`.hops a[href="#${CSS.escape(step(tick))}"]`)?.classList.toggle('done', tick.checked);
    };
    const read = () => {
      const done = kept(key) || [];
      for (const tick of ticks) tick.checked = Array.isArray(done) && done.includes(step(tick));
      show();
    };
    const write = () => { keep(key, ticks.filter((tick) => tick.checked).map(step)); show(); };
    for (const tick of ticks) tick.addEventListener('change', write);
    one('.reset', panel).addEventListener('click', () => { for (const tick of ticks) tick.checked = false; write(); ticks[0].focus(); });
    // The same procedure may be open in another tab, in another language.
    addEventListener('storage', (event) => { if (event.key === key) read(); });
    // A browser that brings a page back brings its own memory of the boxes with it.
    addEventListener('pageshow', read);
    one('.print', panel).addEventListener('click', () => print());
    panel.hidden = false;
    read();
  }

  // The contents show the part and the step that is being read.
  const side = one('.side');
  const ways = all('.side nav a').map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]);
  let marking = false;
  const mark = () => {
    marking = false;
    const end = scrollY > 0 && innerHeight + scrollY >= root.scrollHeight - 2;
    const line = end ? innerHeight - 40 : 130;
    const here = { part: null, step: null };
    for (const [link, target] of ways) {
      if (!target || target.getBoundingClientRect().top > line) continue;
      const isStep = link.closest('.hops') !== null;
      here[isStep ? 'step' : 'part'] = link;
      // A step ends where the next part begins.
      if (!isStep) here.step = null;
    }
    for (const [link] of ways) {
      if (link === here.part || link === here.step) link.setAttribute('aria-current', 'location'); else link.removeAttribute('aria-current');
    }
    const shown = here.step || here.part;
    if (shown && side.scrollHeight > side.clientHeight) {
      const [inner, outer] = [shown.getBoundingClientRect(), side.getBoundingClientRect()];
      if (inner.top < outer.top || inner.bottom > outer.bottom) side.scrollTop += inner.top - outer.top - outer.height / 2;
    }
  };
  if (ways.length) {
    addEventListener('scroll', () => { if (!marking) { marking = true; requestAnimationFrame(mark); } }, { passive: true });
    addEventListener('resize', mark);
    mark();
  }

  const reveal = one('.reveal');
  if (reveal) {
    const set = (on) => { root.classList.toggle('show-actions', on); reveal.setAttribute('aria-pressed', String(on)); };
    reveal.hidden = !one('.actions');
    reveal.addEventListener('click', () => { const on = !root.classList.contains('show-actions'); keep('vade:actions', on); set(on); });
    set(kept('vade:actions') === true);
  }

  // Documents of one topic. A topic that is chosen again is left.
  const filters = all('.topics button');
  const choose = (filter) => {
    for (const other of filters) other.setAttribute('aria-pressed', String(other === filter));
    for (const card of all('.cards > li')) card.hidden = !!filter && !card.dataset.topics.split('\n').includes(filter.dataset.topic);
  };
  for (const filter of filters) {
    filter.addEventListener('click', () => {
      const on = filter.getAttribute('aria-pressed') !== 'true';
      choose(on ? filter : null);
      history.replaceState(null, '', on ? '#' + filter.id : location.pathname + location.search);
    });
  }
  if (filters.length) {
    const named = () => choose(filters.find((filter) => filter.id === decodeURIComponent(location.hash.slice(1))));
    one('.topics').hidden = false;
    addEventListener('hashchange', named);
    named();
  }

  // Code without its prompts.
  const put = async (text) => {
    try { await navigator.clipboard.writeText(text); } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'unseen';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };
  for (const button of all('.copy')) {
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = one('code', button.parentElement).cloneNode(true);
      for (const prompt of all('.p', code)) prompt.remove();
      await put(code.textContent);
      button.textContent = root.dataset.copied;
      say(root.dataset.copied);
      setTimeout(() => { button.textContent = name; }, 1500);
    });
  }

  // The address of a part or a step, to be sent to somebody.
  for (const heading of all('main :is(h2, h3, h4, h5, h6)[id]')) {
    const link = document.createElement('a');
    link.className = 'self';
    link.href = '#' + encodeURIComponent(heading.id);
    link.textContent = '#';
    link.setAttribute('aria-label', root.dataset.link);
    heading.append(' ', link);
  }
  for (const link of all('.number, .self')) {
    link.title = root.dataset.link;
    link.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      await put(link.href);
      say(root.dataset.linked);
    });
  }

  // Search. The index comes when it is first needed.
  const field = one('#search');
  if (!field) return;
  const box = one('#results');
  const fold = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  let index = null;
  let asked = false;
  self.vadeIndex = (data) => {
    index = { documents: data.documents, terms: data.terms.map(([term, at]) => [fold(term), at]) };
    show();
  };
  const load = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = root.dataset.search;
    document.head.append(script);
  };
  const home = root.dataset.search ? root.dataset.search.replace(/search\.js$/, '') : '';
  // Words, of which the beginning is enough, and pairs of characters.
  const wanted = (text) => {
    const found = [];
    for (const part of fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
      let word = '', run = '';
      const end = () => {
        if (word) found.push(word);
        const signs = [...run];
        if (signs.length === 1) found.push(run);
        for (let i = 1; i < signs.length; i++) found.push(signs[i - 1] + signs[i]);
        word = run = '';
      };
      for (const sign of part) {
        if (unspaced.test(sign) ? word : run) end();
        if (unspaced.test(sign)) run += sign; else word += sign;
      }
      end();
    }
    return found;
  };
  const search = (text) => {
    const scores = new Map();
    const terms = wanted(text);
    terms.forEach((term, nth) => {
      const best = new Map();
      for (const [known, at] of index.terms) {
        if (!known.startsWith(term)) continue;
        for (const code of at) {
          const score = (code % 2 ? 10 : 1) + (known === term ? 2 : 0);
          best.set(code >> 1, Math.max(best.get(code >> 1) || 0, score));
        }
      }
      for (const [at, score] of best) if (nth === 0 || scores.has(at)) scores.set(at, (scores.get(at) || 0) + score);
      for (const at of [...scores.keys()]) if (!best.has(at)) scores.delete(at);
    });
    return terms.length ? [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([at]) => at) : [];
  };
  const show = () => {
    const text = field.value.trim();
    box.hidden = !text || !index;
    if (box.hidden) return;
    const found = search(text);
    one('p', box).textContent = root.dataset.found.replace('{n}', found.length);
    one('ul', box).replaceChildren(...found.slice(0, 30).map((at) => {
      const [path, title, facts] = index.documents[at];
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = home + path;
      link.textContent = title;
      const about = document.createElement('small');
      about.textContent = facts;
      link.append(about);
      item.append(link);
      return item;
    }));
  };
  field.form.addEventListener('submit', (event) => { event.preventDefault(); const first = one('a', box); if (first && !box.hidden) first.click(); });
  field.addEventListener('focus', load);
  field.addEventListener('input', () => { load(); show(); });
  field.form.addEventListener('keydown', (event) => {
    const links = all('a', box);
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { field.value = ''; show(); field.focus(); }
    if (event.key === 'ArrowDown' && links.length) { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
    if (event.key === 'ArrowUp' && at >= 0) { event.preventDefault(); (at ? links[at - 1] : field).focus(); }
  });
  field.form.addEventListener('focusout', (event) => { if (event.relatedTarget && !field.form.contains(event.relatedTarget)) box.hidden = true; });
  field.addEventListener('focus', show);
  addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
    }
  });
})();
