import * as z from 'zod';
import { Result } from '../core/result.ts';

/** The shape of a result for other programs: JSON Schema, draft 2020-12. */
export function resultSchema(): object {
  return z.toJSONSchema(Result, { target: 'draft-2020-12' });
}
