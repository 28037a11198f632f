import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Puts the command line and its threads into a few files: loading three hundred modules one by one is a third of the time that one
 * short document takes. Packages stay outside but for zod, whose fifty languages fall away, and commander.
 */
const cli = fileURLToPath(new URL('../cli/', import.meta.url));
const made = fileURLToPath(new URL('../cli.bundled/', import.meta.url));
const worker = fileURLToPath(new URL('../worker.js', import.meta.url));
const INSIDE = ['zod', 'commander'];

const bundle = await rolldown({
  input: { main: `${cli}main.js`, worker },
  platform: 'node',
  external: (id) => !/^[./]|^[A-Za-z]:/.test(id) && !INSIDE.includes(id),
});
await bundle.write({ dir: made, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
// first what is new, then away with what is old: a command that starts meanwhile finds its files
const files = readdirSync(made);
for (const file of files) renameSync(`${made}${file}`, `${cli}${file}`);
for (const file of readdirSync(cli)) if (file.endsWith('.js') && !files.includes(file)) rmSync(`${cli}${file}`);
rmSync(made, { recursive: true });
writeFileSync(worker, "export { default } from './cli/worker.js';\n");
