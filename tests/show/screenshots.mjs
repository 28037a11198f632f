// Makes the pictures of the README: the page that explains a fixture, in light and dark mode, as the built program writes it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BROWSER, startBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURE = 'fixtures/press/results-with-acquisition.txt';

if (BROWSER === null) throw new Error('this needs Chromium: apt-get install chromium, or CHROMIUM=/path/to/it');
const folder = mkdtempSync(join(tmpdir(), 'pactwire-screenshots-'));
const file = join(folder, 'page.html');
execFileSync(process.execPath, ['dist/cli/main.js', 'explain', FIXTURE, '--html', file], { cwd: ROOT, stdio: 'inherit' });
const browser = await startBrowser();
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1140, height: 680 }, colorScheme });
    await page.goto(`${pathToFileURL(file).href}#a1`);
    await page.evaluate("scrollTo(0, 0); document.querySelector('.found').scrollTop = 0");
    await page.screenshot({ path: join(ROOT, `docs/explain-${colorScheme}.png`) });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
