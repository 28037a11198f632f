import { createHash } from 'node:crypto';
import { unpackedName } from './bytes.ts';

/** The id of a document that has none of its own: its path with forward slashes, without `./`, `../` and extension. */
export function idOf(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/^[A-Za-z]:/, '');
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.pop() ?? path;
  return [...parts, unpackedName(name).replace(/(?<=.)\.[^.]*$/, '')].join('/');
}

/** Bytes of a file name before its ending, beyond which a name is cut; file systems end at 255. */
const LONGEST = 120;
const HASH = 16;

/**
 * The name of the file that holds the result of a document, without its ending: the percent-encoded id, cut and told apart by a
 * hash where it is long. It holds no separator and no leading dot, whatever the id.
 */
export function fileNameOf(id: string): string {
  const encoded = encode(id);
  if (encoded.length <= LONGEST) return encoded;
  const hash = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, HASH);
  // an escape is kept whole
  const cut = encoded.slice(0, LONGEST - HASH - 1).replace(/%(?:[0-9A-F]?|u[0-9A-F]{0,3})$/, '');
  return `${cut}~${hash}`;
}

/** Percent-encodes all but ASCII letters and digits, `-`, `_` and inner full stops; half a surrogate pair becomes `%uD800`. */
function encode(id: string): string {
  return [...id]
    .map((sign) =>
      /^\p{Surrogate}$/u.test(sign) ? `%u${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
    )
    .join('')
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/^\./, '%2E')
    .replace(/\.$/, '%2E');
}
