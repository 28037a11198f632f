import type { Trace } from '../core/stage.ts';

/** The rules that told the zones of a document, by where each zone begins; a result does not name them. */
export function zoneRules({ details }: Trace): Map<number, string> {
  return new Map(
    [...details].flatMap(([at, notes]): [number, string][] =>
      at.startsWith('zones:') && notes[0] ? [[Number(at.slice('zones:'.length)), notes[0].split(':')[0]!]] : [],
    ),
  );
}
