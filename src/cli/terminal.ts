import { styleText } from 'node:util';
import { type Paint, PLAIN } from '../show/aligned.ts';

/** Colors for a stream that shows them: a terminal, unless NO_COLOR or its own kind speak against it. */
export const paintFor = (stream: NodeJS.WriteStream): Paint => (stream.isTTY && stream.hasColors() ? styleText : PLAIN);
