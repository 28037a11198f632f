import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../../src/extractor.ts';
import { pageDocument, pageFoot, pageHead } from '../../src/show/page.ts';
import type { Explained } from '../../src/show/wording.ts';
import { ROOT } from '../tree.ts';

const extractor = createExtractor();

/** Everything that can be said about a text. */
export function explained(text: string, title?: string): Explained {
  const document = extractor.readRecord({ id: 'example', text, ...(title === undefined ? {} : { title }) });
  return { ...extractor.explain(document), text: document.text, says: (rule) => `What ${rule} says.` };
}

/** The same of a file under fixtures. */
export function explainedFixture(path: string): Explained {
  const read = extractor.read({ id: path, uri: path, bytes: readFileSync(join(ROOT, 'fixtures', path)) });
  if (!read.ok) throw new Error(read.issues[0].message);
  return { ...extractor.explain(read.value), text: read.value.text, says: (rule) => `What ${rule} says.` };
}

/** The whole page of one document. */
export function pageOf(one: Explained): string {
  return pageHead(one.result.document.title ?? 'example') + pageDocument(one) + pageFoot('made by a test');
}

/** An article that tries to end elements and attributes, to run code, to load from elsewhere and to turn the direction of writing. */
export const HOSTILE = `"><script>alert('title')</script>

LONDON, March 5, 2024 -- <script>document.title = 'taken'; alert(1)</script> Acme <img src=x onerror=alert(2)> Holdings plc said it agreed to buy
Globex "onmouseover="alert(3)" Inc. for $1.2 billion</p></article></main><iframe src="https://example.com/"></iframe> on Tuesday.

<style>* { display: none }</style><link rel="stylesheet" href="https://example.com/a.css"><a href="javascript:alert(4)">Initech Inc.</a>
signed a contract with \u202Ecni nisihtoN\u202C Acme Holdings plc. <!-- &lt;script&gt; --> ]]> \${alert(5)} \u0000 \u200B {{constructor}} \`
<svg/onload=alert(6)><base href="https://example.com/"><meta http-equiv="refresh" content="0;url=https://example.com/">
`;
