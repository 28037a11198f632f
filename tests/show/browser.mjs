import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine: the one that CHROMIUM names, else an installed one; null where there is none. */
export const BROWSER = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path)) ?? null;

/** Starts it without a window. */
export const startBrowser = () => chromium.launch({ executablePath: BROWSER ?? PLACES[0], args: ['--disable-lcd-text'] });
