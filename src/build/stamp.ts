import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes what results say of their origin: the package's version and the hash of every compiled file that decides a result. */
const DECIDES = ['core', 'data', 'extract', 'link', 'match', 'normalize', 'read', 'rules', 'write'];
const dist = new URL('../', import.meta.url);
mkdirSync(new URL('data/', dist), { recursive: true });
const hash = createHash('sha256');
for (const room of DECIDES) {
  const files = (readdirSync(new URL(`${room}/`, dist), { recursive: true }) as string[]).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files.sort()) {
    if (!/\.(js|json|txt)$/.test(file) || file === 'stamp.json') continue;
    hash.update(`${room}/${file}\n`).update(readFileSync(new URL(`${room}/${file}`, dist)));
  }
}
const { version } = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
writeFileSync(new URL('data/stamp.json', dist), `${JSON.stringify({ version, rulesSha256: hash.digest('hex') })}\n`);

chmodSync(new URL('cli/main.js', dist), 0o755);
