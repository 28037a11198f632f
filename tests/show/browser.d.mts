import type { Browser } from 'playwright-core';

export const BROWSER: string | null;
export function startBrowser(): Promise<Browser>;
