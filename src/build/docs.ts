import { mkdirSync, writeFileSync } from 'node:fs';
import { pages } from './pages.ts';

const root = new URL('../../', import.meta.url);
for (const [path, text] of pages()) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
