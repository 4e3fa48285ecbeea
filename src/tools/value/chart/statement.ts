import { fill } from '../../../i18n/fill.ts';
import type { StatementKind } from '../schema.ts';
import type { StatementText } from '../statement-text.en.ts';
import { forBoard } from './statement/for-board.ts';
import { forCustomer } from './statement/for-customer.ts';
import { effectTable, type EffectTable } from './statement/effect-table.ts';
import { waterfallFinding } from './waterfall.ts';
import type { Told } from './words.ts';

export interface StatementSection {
  readonly key: keyof StatementText['sections'];
  readonly heading: string;
  readonly composed: string;
  /** The reader's own words where there are any. */
  readonly shown: string;
}

export interface Statement {
  readonly title: string;
  readonly sections: readonly StatementSection[];
  /** What the waterfall shows, in the voice of the statement. */
  readonly finding: string;
  readonly table: EffectTable;
}

export type Composed = readonly (readonly [StatementSection['key'], string])[];

/** A statement in the language of its words, with the reader's own paragraphs in place of composed ones. */
export function statementOf(told: Told, text: StatementText, kind: StatementKind): Statement {
  const { words, one, accountName } = told;
  const own = one.statements[kind][words.locale] ?? {};
  const composed = kind === 'customer' ? forCustomer(told, text) : forBoard(told, text);
  return {
    title: fill(text.titles[kind], { account: accountName }),
    sections: composed.map(([key, sentence]) => ({
      key,
      heading: text.sections[key],
      composed: sentence,
      shown: own[key] ?? sentence,
    })),
    finding: waterfallFinding(told, text[kind].chart),
    table: effectTable(told, text, kind),
  };
}
