import type { DateDraft, MoneyDraft } from './core/mention.ts';
import type { Stage } from './core/stage.ts';
import type { Engine } from './engine.ts';
import { createAgreementStage } from './extract/agreements.ts';
import { toDateDraft } from './extract/dates.ts';
import { toMoneyDraft } from './extract/money.ts';
import { createOrganizationStage } from './extract/organizations.ts';
import { createDateLinking } from './link/dates.ts';
import { createEntityLinking } from './link/entities.ts';
import { createMoneyLinking } from './link/money.ts';
import { DECISION } from './rules/organization/index.ts';

/** The order of work, from a document to what is known of it. */
export function stagesOf({ classes, values, organizations, agreements }: Engine): readonly Stage[] {
  return [
    {
      name: 'values',
      needs: [],
      gives: ['money', 'dates'],
      run(document, known, options, trace) {
        for (const candidate of values.run(document, trace, options.temporal)) {
          if (candidate.kind === 'money') known.money.push(toMoneyDraft(candidate) satisfies MoneyDraft);
          else {
            const date: DateDraft | null = toDateDraft(candidate);
            if (date) known.dates.push(date);
          }
        }
      },
    },
    createOrganizationStage(classes, organizations, DECISION),
    createEntityLinking(classes),
    createDateLinking(classes),
    createMoneyLinking(classes),
    createAgreementStage(classes, agreements),
  ];
}
