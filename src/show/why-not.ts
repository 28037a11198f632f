import type { Result } from '../core/result.ts';
import type { NearRule, Untold, WhyNot } from '../judge/why-not.ts';
import { aligned, type Paint, PLAIN, type Row } from './aligned.ts';
import { quoted, visible } from './visible.ts';

/**
 * Why sentences tell of no agreement, as text for a terminal: each with the rule that came nearest, the words of its trigger, its roles and
 * the condition that failed; the other rules that were tried stand below in a line each.
 */
export function whyNotText({ document }: Pick<Result, 'document'>, whyNot: WhyNot, paint: Paint = PLAIN): string {
  const { sentences, told, silent, untold } = whyNot;
  return [
    paint('bold', visible(document.title ?? document.id)),
    paint('dim', `${counted(sentences, 'sentence')}, ${told} with an agreement, ${untold.length} below`),
    ...untold.flatMap((one) => ['', ...sentenceLines(one, paint)]),
    ...(silent > 0 ? ['', paint('dim', `${counted(silent, 'sentence')} more: no organization, and no word of any rule`)] : []),
    '',
  ].join('\n');
}

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

function sentenceLines({ text, start, end, zone, organizations, nearest, others }: Untold, paint: Paint): string[] {
  const names: Row[] =
    organizations.length > 0 ? [{ cells: ['names', paint('cyan', organizations.map(visible).join(', '))] }] : [];
  const rows = nearest
    ? ruleRows(nearest, paint)
    : [{ cells: ['nearest', 'none'] }, failed('no trigger: no word of any rule for agreements stands here', paint)];
  const also = others.map(
    (one) => `  ${paint('dim', `also     ${one.rule} ${quoted(one.trigger.text)}: ${visible(one.because)}`)}`,
  );
  return [
    `${paint('yellow', quoted(text))} ${paint('dim', `${start}-${end} ${zone}`)}`,
    ...aligned([...names, ...rows], paint),
    ...new Set(also),
  ];
}

/** Rows of a label and the rest of the line, so that a long frame widens no column. */
function ruleRows({ rule, says, frame, trigger, roles, because }: NearRule, paint: Paint): Row[] {
  return [
    { cells: ['nearest', `${paint('magenta', rule)}  ${paint('dim', says)}`] },
    { cells: ['frame', frame] },
    { cells: ['trigger', `${quoted(trigger.text)}  ${paint('dim', `${trigger.start}-${trigger.end}`)}`] },
    ...roles.map(({ role, party, how }): Row => {
      const filled = party === null ? paint('red', 'nobody') : `${paint('cyan', visible(party))}  ${paint('dim', how ?? '')}`;
      return { cells: [role, filled] };
    }),
    failed(because, paint),
  ];
}

const failed = (because: string, paint: Paint): Row => ({ cells: ['failed', paint('red', visible(because))] });
