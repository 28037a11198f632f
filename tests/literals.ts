/** A regular expression in a source text. */
export interface Literal {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** What may stand before a regular expression and not before a division: an operator, an opening sign, or a word that wants a value. */
const BEFORE = /(?:^|[=(,:;[{}!&|?*%<>~^]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|void|yield|await|throw|else))\s*$/;
/** What is passed over, and what is looked for, each from where it begins. */
const COMMENT = /#!.*|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const REGEX = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;

/** The regular expressions that are written in a TypeScript file, in order. The insides of templates are read as code. */
export function literalsIn(text: string): Literal[] {
  const found: Literal[] = [];
  /** for each template that is open, how many braces are open in its hole; -1 in its text */
  const templates: number[] = [];
  const taken = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let code = '';
  for (let at = 0; at < text.length; ) {
    const sign = text[at]!;
    if (templates.at(-1) === -1) {
      if (sign === '`') templates.pop();
      else if (text.startsWith('${', at)) templates[templates.length - 1] = 0;
      code = sign === '`' ? 'x' : '(';
      at += sign === '\\' || text.startsWith('${', at) ? 2 : 1;
      continue;
    }
    const regex = sign === '/' && BEFORE.test(code) ? taken(REGEX, at) : null;
    const passed = taken(COMMENT, at) ?? (regex ? null : taken(STRING, at));
    if (passed) {
      if (!/^[/#]/.test(passed[0])) code = 'x';
      at += passed[0].length;
    } else if (regex) {
      found.push({ line: text.slice(0, at).split('\n').length, source: regex[1]!, flags: regex[2]! });
      code = 'x';
      at += regex[0].length;
    } else {
      if (sign === '`') templates.push(-1);
      else if (templates.length > 0 && sign === '{') templates[templates.length - 1]!++;
      else if (templates.length > 0 && sign === '}') templates[templates.length - 1]!--;
      code = sign === '`' ? '(' : (code + sign).slice(-20);
      at++;
    }
  }
  return found;
}
