import type * as z from 'zod';

/** Whether a value has the shape of a schema. */
export type Fits = (value: unknown) => boolean;

/**
 * Compiles a schema to a check that only says yes or no: it makes no copies and no issues, which is most of what zod's parser does.
 * It never says yes where the schema refuses; parts of kinds that are not known here are asked of the schema itself.
 */
export function fitsOf(schema: z.core.$ZodType): Fits {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const rules = rulesOf(schema);
  if (rules === null) return asks(schema);
  switch (def.type) {
    case 'string':
      return every((value) => typeof value === 'string', rules);
    case 'number':
      return every(Number.isFinite, rules);
    case 'array': {
      const item = fitsOf(def.element);
      return every(Array.isArray, [...rules, (value) => isEach(value as readonly unknown[], item)]);
    }
    default:
      return rules.length > 0 ? asks(schema) : plain(schema, def);
  }
}

/** The check of a schema that has no rules beyond its type. */
function plain(schema: z.core.$ZodType, def: z.core.$ZodTypes['_zod']['def']): Fits {
  switch (def.type) {
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'literal': {
      const values = new Set<unknown>(def.values);
      return (value) => values.has(value);
    }
    case 'nullable': {
      const inner = fitsOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = fitsOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? strictObject(schema, def.shape) : asks(schema);
    default:
      return asks(schema);
  }
}

function asks(schema: z.core.$ZodType): Fits {
  const { safeParse } = schema as z.ZodType;
  return (value) => safeParse(value).success;
}

/**
 * All fields fit, and there are no more keys than they have values for. The check is written as source, since a key that the engine reads
 * in a constant place costs a tenth of one that is looked up; zod's own parser does the same.
 */
function strictObject(schema: z.core.$ZodType, shape: z.core.$ZodShape): Fits {
  const keys = Object.keys(shape);
  const fields = keys.map((key) => fitsOf(shape[key]!));
  const names = keys.map((key) => JSON.stringify(key));
  const source = `return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let left = 0;
    ${names.map((name, at) => `if (!fits${at}(value[${name}])) return false;`).join('\n')}
    ${names.map((name, at) => (isRequired(shape[keys[at]!]!) ? 'left++;' : `if (${name} in value) left++;`)).join('\n')}
    for (const key in value) left--;
    return left === 0;
  }`;
  try {
    return new Function(...fields.map((_, at) => `fits${at}`), source)(...fields) as Fits;
  } catch {
    // a process may forbid to make code of text
    return asks(schema);
  }
}

function isRequired(schema: z.core.$ZodType): boolean {
  return schema._zod.optin === undefined;
}

/** The limits of a string, a number or an array; null where one is of a kind that is not known here. */
function rulesOf(schema: z.core.$ZodType): readonly Fits[] | null {
  const { def } = schema._zod;
  const own = 'check' in def ? [schema as unknown as z.core.$ZodCheck] : [];
  const rules = [...own, ...(def.checks ?? [])].map(ruleOf);
  return rules.includes(null) ? null : (rules as Fits[]);
}

function ruleOf(check: z.core.$ZodCheck): Fits | null {
  const { def } = (check as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : null;
    case 'greater_than': {
      const { value: limit, inclusive } = def;
      return inclusive ? (value) => (value as number) >= (limit as number) : null;
    }
    case 'less_than': {
      const { value: limit, inclusive } = def;
      return inclusive ? (value) => (value as number) <= (limit as number) : null;
    }
    case 'min_length': {
      const { minimum } = def;
      // of one letter or more any text has one, however letters are counted
      return minimum === 1 ? (value) => (value as string).length >= 1 : null;
    }
    case 'length_equals': {
      const { length } = def;
      return (value) => (value as string).length === length && ASCII.test(value as string);
    }
    case 'string_format': {
      const { format, pattern } = def;
      return format === 'regex' && pattern && !pattern.global && !pattern.sticky
        ? (value) => pattern.test(value as string)
        : null;
    }
    default:
      return null;
  }
}

/** Letters that are one code unit and one code point each. */
const ASCII = /^[\x20-\x7e]*$/;

/** All of the checks in their order, the type first; written out for as few as there are. */
function every(type: Fits, rules: readonly Fits[]): Fits {
  const [one, two, ...more] = rules;
  if (one === undefined) return type;
  if (two === undefined) return (value) => type(value) && one(value);
  if (more.length === 0) return (value) => type(value) && one(value) && two(value);
  return (value) => type(value) && rules.every((rule) => rule(value));
}

function isEach(values: readonly unknown[], fits: Fits): boolean {
  for (let i = 0; i < values.length; i++) if (!fits(values[i])) return false;
  return true;
}
