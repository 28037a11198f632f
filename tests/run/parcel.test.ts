import { describe, expect, it } from 'vitest';
import { packedReplies, packedTasks } from '../../src/run/parcel.ts';
import type { Reply, Task } from '../../src/run/work.ts';

const chunk = Buffer.from('{"id":"1"}\n{"id":"2"}\nand much more that nobody asked for');
const place = { where: 'a', part: 1, unit: 'line', size: 10 } as const;
const line = (from: number): Task => ({ input: { ...place, kind: 'line', bytes: chunk.subarray(from, from + 10) }, to: null });
const file: Task = {
  input: { ...place, kind: 'bytes', bytes: { id: 'b', uri: null, bytes: Buffer.from('Acme') } },
  to: 'b.json',
};
const record: Task = { input: { ...place, kind: 'record', record: { id: 'c', text: 'Acme' } }, to: null };

describe('a parcel', () => {
  it('takes along the bytes of its tasks and nothing that lay beside them', () => {
    const packed = packedTasks([line(0), file, record, line(11)]);
    const plain = packed.map(({ input }) =>
      input.kind === 'line' ? input.bytes : input.kind === 'bytes' ? input.bytes.bytes : null,
    );
    expect(plain.map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual(['{"id":"1"}', 'Acme', null, '{"id":"2"}']);
    expect(plain.flatMap((bytes) => (bytes ? [bytes.buffer.byteLength] : []))).toEqual([24, 24, 24]);
    expect(packed[1]).toMatchObject({ input: { bytes: { id: 'b' } }, to: 'b.json' });
  });

  it('takes along the lines of its replies', () => {
    const failed: Reply = { ok: false, stage: 'read', issues: [], cause: null };
    const fine: Reply = {
      ok: true,
      counts: { money: 0, dates: 0, organizations: 0, agreements: {} },
      textSha256: 'a',
      line: Buffer.from('{}\n'),
    };
    const [first, second, third] = packedReplies([fine, failed, { ...fine, line: null }]);
    expect(first).toEqual({ ...fine, line: new Uint8Array([0x7b, 0x7d, 0x0a]) });
    expect(first?.ok && first.line?.buffer.byteLength).toBe(3);
    expect([second, third]).toEqual([failed, { ...fine, line: null }]);
  });
});
