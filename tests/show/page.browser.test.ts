import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explained } from '../../src/show/wording.ts';
import { BROWSER, startBrowser } from './browser.mjs';
import { explained, explainedFixture, HOSTILE, pageOf } from './explained.ts';

// what functions find that run in the browser
declare const document: { readonly activeElement: unknown };
declare function getComputedStyle(element: unknown): Readonly<Record<string, string>>;

/** Contrast that text needs to be read by all (WCAG 2.2, level AA). */
const CONTRAST = 4.5;

// a machine without Chromium may skip what needs it, the one that decides may not
const skipped = BROWSER === null && !process.env.CI;

describe.skipIf(skipped)('the page in a browser (needs Chromium: apt-get install chromium, or CHROMIUM=/path/to/it)', () => {
  const deal = explainedFixture('press/results-with-acquisition.txt');
  const acquisition = deal.result.agreements.find(({ type }) => type === 'acquisition')!;
  let browser: Browser;
  let folder: string;
  let pages = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pactwire-page-'));
    browser = await startBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a page, and keeps what it tries that a page of ours never should. */
  const open = (one: Explained, options?: BrowserContextOptions) => openMarkup(pageOf(one), options);

  async function openMarkup(markup: string, options: BrowserContextOptions = {}): Promise<{ page: Page; tried: string[] }> {
    const file = join(folder, `${pages++}.html`);
    await writeFile(file, markup);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const tried: string[] = [];
    page.on('dialog', (dialog) => {
      tried.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => tried.push(`console ${message.text()}`));
    page.on('pageerror', (error) => tried.push(`error ${error.message}`));
    // one that the policy stops is announced all the same, and fails at once
    page.on('requestfailed', (request) => tried.push(`refused ${request.failure()?.errorText}`));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) tried.push(`request ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, tried };
  }

  const hash = (page: Page): string => new URL(page.url()).hash;

  it('leads from an agreement to its trigger and back', async () => {
    const { page, tried } = await open(deal);
    const { id, trigger } = acquisition;
    const frame = page.locator(`#${id}`);
    await frame.getByText('How it was read').click();
    await frame.locator('dt:text-is("trigger") + dd a').click();
    expect(hash(page)).toBe(`#at-${trigger.start}-${trigger.end}`);
    const target = page.locator('.story :target');
    expect(await target.textContent()).toBe(trigger.text);
    expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');

    await page.locator(`.story mark.trigger a[href="#${id}"]`).first().click();
    expect(hash(page)).toBe(`#${id}`);
    await frame.locator('h4').isVisible();
    for (const party of acquisition.parties) {
      expect(await page.locator(`.story .party.lit`).allTextContents()).toContain(deal.text.slice(party.start, party.end));
    }
    expect(tried).toEqual([]);
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`opens the evidence of an organization ${javaScriptEnabled ? 'and lights its mentions' : 'without script too'}`, async () => {
      const { page, tried } = await open(deal, { javaScriptEnabled });
      const { id, mentions } = deal.result.organizations[0]!;
      const entry = page.locator(`details[data-entry="${id}"]`);
      expect(await entry.locator('.evidence').first().isVisible()).toBe(false);
      await page.locator(`.story a[href="#${id}"]`).first().click();
      expect(await entry.locator('.evidence').first().isVisible()).toBe(true);
      expect(await entry.locator('.weight').first().textContent()).toMatch(/^[+−]\d/);
      const lit = await page.locator('.story mark.organization.lit').allTextContents();
      if (javaScriptEnabled) expect(lit).toEqual(mentions.map(({ text }) => text));
      expect(tried).toEqual([]);
    });
  }

  it('can be used with the keyboard alone', async () => {
    const { page } = await open(deal);
    const first = page.locator('.story a').first();
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await first.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    const target = hash(page);
    expect(target).toBe(await first.getAttribute('href'));
    expect(await page.locator(target).isVisible()).toBe(true);
  });

  it('hides and shows kinds', async () => {
    const { page } = await open(deal);
    const background = () =>
      page
        .locator('.story mark.money')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await page.getByLabel('money').uncheck();
    expect(await background()).not.toBe(before);
    const lost = page.locator('.story .lost').first();
    expect(await lost.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('none');
    await page.getByLabel('candidates that lost').check();
    expect(await lost.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('dotted');
  });

  it('shows a hostile article as text and runs nothing of it', async () => {
    const { page, tried } = await open(explained(HOSTILE, '</title><script>alert(0)</script>'));
    const story = await page.locator('.story').textContent();
    expect(story).toContain("<script>document.title = 'taken'; alert(1)</script> Acme <img src=x onerror=alert(2)> Holdings plc");
    expect(story).toContain('U+202Ecni nisihtoN');
    expect(await page.title()).toBe('</title><script>alert(0)</script> – Pactwire');
    expect(await page.locator('script, img, iframe, link, base, svg, object').count()).toBe(1);
    for (const link of await page.locator('.story a').all()) await link.click();
    expect(tried).toEqual([]);
  });

  it('lets nothing run or load that got in all the same', async () => {
    const smuggled =
      '<script>alert(1)</script><img src="https://example.com/x.png" onerror="alert(2)"><p onclick="alert(3)">here</p>';
    const { page, tried } = await openMarkup(pageOf(deal).replace('<main>', `<main>${smuggled}`));
    await page.getByText('here', { exact: true }).click();
    expect(tried.filter((what) => !/violates the following Content Security Policy/.test(what))).toEqual([
      'request https://example.com/x.png',
      'refused csp',
    ]);
    expect(tried.length).toBeGreaterThanOrEqual(5);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read in ${colorScheme} mode, wide and narrow, without scrolling sideways`, async () => {
      for (const width of [1440, 800, 360]) {
        const { page } = await open(deal, { colorScheme, viewport: { width, height: 800 } });
        expect(await overflow(page), `${width} pixels wide`).toBeLessThanOrEqual(0);
        expect(await page.evaluate<number>(DARKNESS)).toBe(colorScheme === 'dark' ? 1 : 0);
        expect((await page.screenshot()).length).toBeGreaterThan(10_000);
      }
      const { page } = await open(deal, { colorScheme });
      expect(await page.evaluate<string[]>(`(${FAINT})(${CONTRAST})`)).toEqual([]);
    });
  }

  it('prints all that it holds on pages, without what is only for screens', async () => {
    const { page } = await open(deal, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    expect(await page.locator('.legend').isVisible()).toBe(false);
    expect(await page.locator('.evidence').first().isVisible()).toBe(true);
    expect(await page.locator('.losers').isVisible()).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate<number>(DARKNESS)).toBe(0);
    expect((await page.screenshot({ fullPage: true })).length).toBeGreaterThan(10_000);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** By how many pixels a page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** 1 where the paper is darker than the ink. */
const DARKNESS = `(() => {
  const sum = (color) => color.match(/\\d+/g).slice(0, 3).reduce((total, part) => total + Number(part), 0);
  const { backgroundColor, color } = getComputedStyle(document.body);
  return sum(backgroundColor) < sum(color) ? 1 : 0;
})()`;

/** Texts that are shown with less contrast to what is behind them than asked for. */
const FAINT = `(least) => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const [r, g, b, alpha = 1] = channels(getComputedStyle(one).backgroundColor);
      if (alpha === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  for (const details of document.querySelectorAll('details')) details.open = true;
  const faint = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (!own || element.closest('script, style')) continue;
    const [a, b] = [luminance(channels(getComputedStyle(element).color).slice(0, 3)), luminance(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < least) faint.add(element.tagName + '.' + element.className + ' in ' + element.parentElement.className + ': ' + contrast.toFixed(2));
  }
  return [...faint];
}`;
