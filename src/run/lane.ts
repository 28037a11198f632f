import type { Issue } from '../core/issue.ts';
import { type Answering, answer } from './answer.ts';
import type { Crew } from './crew.ts';
import type { Input, Readable } from './inputs.ts';
import { lineOf, type Reply, type Task } from './work.ts';

/** An input with its result as a line of JSON and its line break, or with what was wrong. */
export interface Settled {
  readonly input: Input;
  readonly line: Uint8Array | null;
  readonly issues: readonly Issue[];
}

/** A message has at most so many documents and bytes. */
const DOCUMENTS = 32;
const BYTES = 128_000;

/** Answers inputs in this thread, batch by batch. */
export async function* answeredHere(
  batches: AsyncIterable<readonly Input[]>,
  extractor: Answering,
): AsyncGenerator<readonly Settled[]> {
  for await (const batch of batches) {
    yield batch.map((input) => {
      const answered = answer(extractor, input);
      return { input, line: answered.ok ? lineOf(answered.value) : null, issues: answered.issues };
    });
  }
}

/**
 * Has inputs answered by a crew, and gives the answers in input order, each as soon as those before it are there.
 * @param inHand how many messages may be out at the same time
 */
export async function* answeredInOrder(
  batches: AsyncIterable<readonly Input[]>,
  crew: Crew,
  inHand: number,
): AsyncGenerator<readonly Settled[]> {
  const messages = messagesOf(batches);
  const out: Promise<Event>[] = [];
  let trouble: { readonly error: unknown } | null = null;
  const next = (): Promise<Event> =>
    messages.next().then(
      ({ done, value }): Event => (done ? { kind: 'end' } : { kind: 'message', inputs: value }),
      (error: unknown): Event => {
        // what the source met is told when all before it is out
        trouble = { error };
        return { kind: 'end' };
      },
    );
  for (let coming: Promise<Event> | null = next(); coming || out.length > 0; ) {
    const waits = out.slice(0, 1);
    if (coming && out.length < inHand) waits.push(coming);
    const event = await Promise.race(waits);
    if (event.kind === 'end') coming = null;
    else if (event.kind === 'message') {
      const answers = answeredBy(crew, event.inputs).then((settled): Event => ({ kind: 'answers', settled }));
      answers.catch(() => {});
      out.push(answers);
      coming = next();
    } else {
      out.shift();
      yield event.settled;
    }
  }
  if (trouble) throw (trouble as { readonly error: unknown }).error;
}

type Event =
  | { readonly kind: 'message'; readonly inputs: readonly Input[] }
  | { readonly kind: 'answers'; readonly settled: readonly Settled[] }
  | { readonly kind: 'end' };

async function* messagesOf(batches: AsyncIterable<readonly Input[]>): AsyncGenerator<readonly Input[]> {
  for await (const batch of batches) {
    let inputs: Input[] = [];
    let size = 0;
    for (const input of batch) {
      inputs.push(input);
      size += input.size;
      if (inputs.length < DOCUMENTS && size < BYTES) continue;
      yield inputs;
      [inputs, size] = [[], 0];
    }
    if (inputs.length > 0) yield inputs;
  }
}

async function answeredBy(crew: Crew, inputs: readonly Input[]): Promise<readonly Settled[]> {
  const tasks = inputs.flatMap((input): Task[] => (input.kind === 'refused' ? [] : [{ input: sendable(input), to: null }]));
  const replies: Iterator<Reply> = (tasks.length > 0 ? await crew.work(tasks) : []).values();
  return inputs.map((input): Settled => {
    if (input.kind === 'refused') return { input, line: null, issues: input.issues };
    const reply: Reply = replies.next().value;
    return reply.ok ? { input, line: reply.line, issues: [] } : { input, line: null, issues: reply.issues };
  });
}

/** An input without what cannot be sent to another thread. */
export function sendable({ raw: _, ...input }: Readable & Partial<Pick<Input, 'raw'>>): Readable {
  return input;
}
