/** What something has otherwise than an example means it, field by field; fields that the example does not name are free. */
export function differing(wanted: object, got: object): string[] {
  const there = got as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).flatMap(([name, expected]) => {
    if (expected === undefined || JSON.stringify(expected) === JSON.stringify(there[name])) return [];
    if (isPlain(expected) && isPlain(there[name])) return differing(expected, there[name]);
    return [`expected ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(there[name] ?? null)}`];
  });
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
