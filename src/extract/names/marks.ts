import { Shape, type Tokens } from '../../core/document.ts';

const CAPITAL = new Uint8Array(16);
for (const shape of [Shape.Title, Shape.Upper, Shape.Initial, Shape.Mixed, Shape.Camel, Shape.Number]) CAPITAL[shape] = 1;
const SIGN = new Uint8Array(16);
SIGN[Shape.Sign] = 1;

/** Which tokens of a document are worth a look for names, in text order: one in three is. Found in one pass and reused by all others. */
export class Marks {
  /** tokens that may begin a name: with a capital, or a number */
  capitals = new Int32Array(0);
  capitalCount = 0;
  signs = new Int32Array(0);
  signCount = 0;

  read({ shape, count }: Tokens): void {
    if (this.capitals.length < count) {
      this.capitals = new Int32Array(count * 2);
      this.signs = new Int32Array(count * 2);
    }
    const { capitals, signs } = this;
    let c = 0;
    let s = 0;
    // what is no mark is written over: a branch that follows the words of a text is guessed wrong every other time
    for (let i = 0; i < count; i++) {
      capitals[c] = i;
      signs[s] = i;
      c += CAPITAL[shape[i]!]!;
      s += SIGN[shape[i]!]!;
    }
    this.capitalCount = c;
    this.signCount = s;
  }
}
