import type * as z from 'zod';

/** Whether a value has the shape of a schema. */
export type Fits = (value: unknown) => boolean;

interface Field {
  readonly fits: Fits;
  readonly required: boolean;
}

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
      return (value) => typeof value === 'string' && keeps(rules, value);
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value) && keeps(rules, value);
    case 'array': {
      const item = fitsOf(def.element);
      return (value) => Array.isArray(value) && keeps(rules, value) && isEach(value, item);
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
      return def.catchall?._zod.def.type === 'never' ? strictObject(def.shape) : asks(schema);
    default:
      return asks(schema);
  }
}

function asks(schema: z.core.$ZodType): Fits {
  const { safeParse } = schema as z.ZodType;
  return (value) => safeParse(value).success;
}

/** Every key of the value is one of the shape, and no required one is missing. */
function strictObject(shape: z.core.$ZodShape): Fits {
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const field = { fits: fitsOf(schema), required: schema._zod.optin === undefined };
    if (field.required) required++;
    fields.set(key, field);
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || !field.fits((value as Record<string, unknown>)[key])) return false;
      if (field.required) found++;
    }
    return found === required;
  };
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

function keeps(rules: readonly Fits[], value: unknown): boolean {
  for (const rule of rules) if (!rule(value)) return false;
  return true;
}

function isEach(values: readonly unknown[], fits: Fits): boolean {
  for (const value of values) if (!fits(value)) return false;
  return true;
}
