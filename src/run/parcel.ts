import type { Readable } from './inputs.ts';
import type { Reply, Task } from './work.ts';

/** The tasks of a message, their bytes side by side. */
export function packedTasks(tasks: readonly Task[]): readonly Task[] {
  const bytes = sideBySide(tasks.map(({ input }) => bytesIn(input)));
  return tasks.map((task, k) => (bytes[k] ? { ...task, input: withBytes(task.input, bytes[k]) } : task));
}

/** The replies to a message, their lines side by side. */
export function packedReplies(replies: readonly Reply[]): readonly Reply[] {
  const lines = sideBySide(replies.map((reply) => (reply.ok ? reply.line : null)));
  return replies.map((reply, k) => (reply.ok && lines[k] ? { ...reply, line: lines[k] } : reply));
}

/** The same bytes in one buffer of their own: what is sent to another thread takes along the whole buffer that it lies in. */
function sideBySide(parts: readonly (Uint8Array | null)[]): (Uint8Array | null)[] {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  let end = 0;
  return parts.map((part) => {
    if (!part) return null;
    whole.set(part, end);
    end += part.length;
    return whole.subarray(end - part.length, end);
  });
}

function bytesIn(input: Readable): Uint8Array | null {
  if (input.kind === 'record') return null;
  return input.kind === 'line' ? input.bytes : input.bytes.bytes;
}

function withBytes(input: Readable, bytes: Uint8Array): Readable {
  if (input.kind === 'record') return input;
  return input.kind === 'line' ? { ...input, bytes } : { ...input, bytes: { ...input.bytes, bytes } };
}
