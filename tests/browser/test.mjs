// The built runbooks in a real browser, from the file system: nothing of them needs a server.
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const served = process.env.SERVED;
const [work, screenshots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const at = (path) => pathToFileURL(`${work}/${path}`).href;
const LANGUAGES = ['en', 'de', 'es', 'pt-BR', 'zh-Hans'];
const PAGE = 'sync-license-usage.html';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const context = await browser.newContext({ permissions: [], reducedMotion: 'reduce' });
const complaints = [];
context.on('page', (page) => {
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`); });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => { if (!request.url().startsWith('file:') && !request.url().startsWith(served)) complaints.push(`${page.url()} asks for ${request.url()}`); });
});
const page = await context.newPage();

let done = 0;
const test = async (name, f) => {
  try { await f(); } catch (error) { console.error(`FAILED: ${name}`); throw error; }
  assert.deepEqual(complaints.splice(0), [], name);
  done += 1;
  console.log(`ok: ${name}`);
};
const expectText = (selector, wanted) => page.waitForFunction(
  ([s, w]) => document.querySelector(s)?.textContent === w, [selector, wanted], { timeout: 5000 });

try {
  await test('the language changes and the step stays', async () => {
    await page.goto(at(`site/en/${PAGE}`));
    const step = page.locator('#upload-usage');
    await step.evaluate((e) => { document.documentElement.style.scrollBehavior = 'auto'; e.scrollIntoView(); });
    await page.locator('nav.menu summary').last().click();
    await page.locator('a[hreflang="de"]').click();
    await page.waitForURL(/\/de\/sync-license-usage\.html#/);
    assert.match(page.url(), /#(upload-usage|usage-before|.*--\d+)$/);
    const here = new URL(page.url()).hash.slice(1);
    assert.ok(await page.evaluate((id) => document.getElementById(id) !== null, here), here);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  });

  await test('ticks survive a reload and are the same in every language', async () => {
    await page.goto(at(`site/de/${PAGE}`));
    await page.locator('.tick').nth(0).check();
    await page.locator('.tick').nth(2).check();
    await expectText('#progress', '2 von 12 Schritten erledigt');
    await page.reload();
    assert.deepEqual(await page.locator('.tick').evaluateAll((all) => all.map((t) => t.checked).slice(0, 4)), [true, false, true, false]);
    await page.goto(at(`site/zh-Hans/${PAGE}`));
    assert.equal(await page.locator('.tick:checked').count(), 2);
    await page.locator('.reset').click();
    assert.equal(await page.locator('.tick:checked').count(), 0);
  });

  for (const [language, word, found] of [['de', 'lizenznutz', /Lizenznutzung/], ['zh-Hans', '许可证', /许可证/], ['es', 'sincronizacion', /./]]) {
    await test(`search finds ${word}`, async () => {
      await page.goto(at(`site/${language}/verify-backup.html`));
      await page.keyboard.press('/');
      await page.keyboard.type(word);
      await page.waitForSelector('#results:not([hidden]) a');
      const first = page.locator('#results a').first();
      assert.match(await first.textContent(), found);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.href.includes('verify-backup'));
    });
  }

  await test('topics are chosen by address and found by the search, in the page\'s language', async () => {
    await page.goto(at('site/de/verify-backup.html'));
    await page.locator('.trail a').last().click();
    await page.waitForURL(/index\.html#topic-backup$/);
    const shown = async () => page.locator('.cards > li:visible > a').allTextContents();
    assert.deepEqual(await shown(), ['Sicherung überprüfen']);
    assert.equal(await page.locator('.topics [aria-pressed="true"]').textContent(), 'Sicherung 1');
    await page.locator('#topic-security').click();
    assert.equal((await shown()).length, 2);
    await page.locator('#topic-security').click();
    assert.equal((await shown()).length, 8);
    await page.keyboard.press('/');
    await page.keyboard.type('Hochverfügbar');
    await page.waitForSelector('#results:not([hidden]) a');
    assert.equal(await page.locator('#results a small').first().textContent(), '14 Schritte · Datenbank · Hochverfügbarkeit');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#results').isVisible(), false);
  });

  await test('the contents follow the reader, and the search does not move the page', async () => {
    await page.goto(at(`site/zh-Hans/${PAGE}`));
    const here = () => page.locator('.side [aria-current]').allTextContents();
    assert.deepEqual(await here(), []);
    await page.locator('.hops a').nth(3).click();
    await page.waitForFunction(() => document.querySelectorAll('.side [aria-current]').length === 2 && scrollY > 500);
    await page.waitForFunction(() => document.querySelector('.hops [aria-current]')?.textContent === '4');
    assert.deepEqual(await here(), ['同步使用情况', '4']);
    const covered = await page.evaluate(() => document.querySelector('#export-usage').getBoundingClientRect().top >= document.querySelector('.bar').getBoundingClientRect().bottom);
    assert.ok(covered, 'the bar covers the step');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('/');
    await page.keyboard.type('许可证');
    await page.waitForSelector('#results:not([hidden]) a');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction(() => document.querySelector('.side [aria-current]')?.textContent === '核对结果');
  });

  await test('the address of a step is copied, and that is said', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(`site/es/${PAGE}`));
    await page.locator('#upload-usage > .number').click();
    await expectText('#said[role="status"]', 'Enlace copiado');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\/es\/sync-license-usage\.html#upload-usage$/);
    await expectText('#said', '');
    await page.locator('main h2 > .self').last().focus();
    await page.keyboard.press('Enter');
    await expectText('#said', 'Enlace copiado');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#check-the-result$/);
  });

  await test('no line of Chinese begins with a mark that closes', async () => {
    const faults = [];
    for (const width of [320, 360, 411, 768]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [PAGE, 'verify-backup.html', 'fail-over-postgresql.html', 'offboard-user.html', 'index.html']) {
        await page.goto(at(`site/zh-Hans/${path}`));
        faults.push(...await page.evaluate(() => {
          const found = [];
          const range = document.createRange();
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          let before = null;
          while (texts.nextNode()) {
            const text = texts.currentNode;
            for (let i = 0; i < text.length; i++) {
              range.setStart(text, i);
              range.setEnd(text, i + 1);
              const box = range.getClientRects()[0];
              if (!box?.width) continue;
              const wraps = before?.block === text.parentElement.closest('p, li, td, th, dd, h1, h2, h3') && box.top > before.box.bottom - 3;
              if (wraps && '。，、；：？！）”』」》'.includes(text.data[i])) found.push(text.data.slice(Math.max(0, i - 8), i + 8));
              before = { box, block: text.parentElement.closest('p, li, td, th, dd, h1, h2, h3') };
            }
          }
          return found;
        }));
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(faults, []);
  });

  await test('code is copied as it is', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at('site/de/verify-backup.html'));
    const code = page.locator('.step .code').first();
    await code.hover();
    await code.locator('.copy').click();
    await expectText('.step .copy', 'Kopiert');
    await expectText('#said', 'Kopiert');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code.locator('code').textContent());
  });

  await test('actions are shown when asked for', async () => {
    await page.goto(at(`site/en/${PAGE}`));
    assert.equal(await page.locator('.actions').first().isVisible(), false);
    await page.locator('.reveal').click();
    assert.equal(await page.locator('.actions').first().isVisible(), true);
    await page.reload();
    assert.equal(await page.locator('.actions').first().isVisible(), true);
    await page.locator('.reveal').click();
  });

  for (const scheme of ['light', 'dark']) {
    for (const language of LANGUAGES) {
      await test(`axe finds nothing: ${language}, ${scheme}`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        for (const path of [`${language}/index.html`, `${language}/${PAGE}`, `${language}/verify-backup.html`, 'index.html']) {
          await page.goto(at(`site/${path}`));
          if (await page.locator('.reveal').count()) await page.locator('.reveal').click();
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => self.axe.run({ preload: false }));
          const shown = violations.map((v) => `${path} ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`);
          assert.deepEqual(shown, []);
          if (await page.locator('.reveal').count()) await page.locator('.reveal').click();
        }
      });
    }
  }

  await test('a narrow page is not wider than its screen', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const language of LANGUAGES) {
      for (const path of [PAGE, 'verify-backup.html', 'fail-over-postgresql.html', 'index.html']) {
        await page.goto(at(`site/${language}/${path}`));
        const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide <= screen, `${language}/${path}: ${wide} > ${screen}`);
        if (path === 'index.html') continue;
        // How far one is stays in sight, below the words.
        const bar = await page.locator('.side').boundingBox();
        assert.ok(bar.y + bar.height <= 801 && bar.y > 600, `${language}/${path}: the bar is at ${bar.y}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test('a malicious document is inert', async () => {
    await page.goto(at('malicious/en/evil.html'));
    for (const link of await page.locator('main a, aside a').all()) await link.dispatchEvent('mouseover');
    assert.equal(await page.evaluate(() => self.hit), undefined);
    const live = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const handlers = all.filter((e) => [...e.attributes].some((a) => a.name.startsWith('on') || a.name === 'style'));
      const links = all.filter((e) => /^\s*(javascript|data|vbscript)/i.test(e.getAttribute('href') ?? e.getAttribute('src') ?? ''));
      return [handlers.length, links.length, document.querySelectorAll('main script, main iframe, main svg').length];
    });
    assert.deepEqual(live, [0, 0, 0]);
    await page.goto(at('malicious/en/index.html'));
    assert.equal(await page.evaluate(() => self.hit), undefined);
  });

  await test('a served page follows its document, with findings and previews in place', async () => {
    await page.goto(`${served}de/verify-backup.html`);
    assert.ok(await page.locator('.step pre.dry').count() > 5);
    assert.equal(await page.locator('.findings').count(), 0);
    appendFileSync(`${work}/tree/verify-backup.md`, '\n{% data variables.no.such %}\n');
    await page.waitForSelector('.findings');
    assert.match(await page.locator('.findings').textContent(), /variables\.no\.such/);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => self.axe.run({ preload: false }));
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes[0].html}`), []);
    if (screenshots) {
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: `${screenshots}/serve-de.png`, fullPage: true });
    }
  });

  await test('the policy holds even where markup gets in', async () => {
    await page.goto(at(`site/en/${PAGE}`));
    await page.evaluate(() => {
      const bad = document.createElement('div');
      bad.innerHTML = '<img src=x onerror="self.hit = 1"><a id="bad" href="javascript:self.hit=2">x</a><img src="https://example.com/pixel.png">';
      document.querySelector('main').append(bad);
      const script = document.createElement('script');
      script.textContent = 'self.hit = 3';
      document.head.append(script);
      document.querySelector('#bad').click();
    });
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => self.hit), undefined);
    const told = complaints.splice(0);
    assert.ok(told.some((c) => c.includes('Content Security Policy')), told.join('\n'));
  });

  if (screenshots) {
    mkdirSync(screenshots, { recursive: true });
    const shot = (name, options = {}) => page.screenshot({ path: `${screenshots}/${name}.png`, ...options });
    for (const language of LANGUAGES) {
      await page.goto(at(`site/${language}/${PAGE}`));
      await shot(`light-${language}`, { fullPage: true });
    }
    await page.goto(at('site/de/index.html'));
    await shot('index-de');
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const language of ['de', 'zh-Hans']) {
      await page.goto(at(`site/${language}/verify-backup.html`));
      await page.locator('.reveal').click();
      await shot(`dark-${language}`);
      await page.locator('.reveal').click();
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 400, height: 800 });
    for (const language of ['de', 'zh-Hans']) {
      await page.goto(at(`site/${language}/${PAGE}`));
      await shot(`narrow-${language}`, { fullPage: true });
    }
    for (const language of ['de', 'zh-Hans']) {
      await page.goto(at(`site/${language}/${PAGE}`));
      await page.pdf({ path: `${screenshots}/print-${language}.pdf`, format: 'A4' });
    }
  }
  console.log(`${done} browser tests passed`);
} finally {
  await browser.close();
}
