import { fill } from '../../../i18n/fill.ts';
import type { StatementKind } from '../schema.ts';
import type { StatementText } from '../statement-text.en.ts';
import { carriersSentence } from './break-even.ts';
import { answer } from './findings.ts';
import { alternativeName, driverName, money, namesList, percent, yearsText, type Told } from './words.ts';

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
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

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
    table: effectTable(told, text),
  };
}

type Composed = readonly (readonly [StatementSection['key'], string])[];

function forCustomer(told: Told, { customer: text, item }: StatementText): Composed {
  const { words, one, result } = told;
  const { customerIncentive } = result.premium.offer;
  const effects = one.drivers.flatMap((driver) => {
    const value = result.values.get(driver.id);
    if (value?.kind !== 'value') return [];
    return [fill(item, { name: driverName(words, one, driver), amount: money(words, value.fullYear) })];
  });
  return [
    [
      'headline',
      fill(customerIncentive >= 0 ? text.headline : text.headlineWorse, {
        ...commonFacts(told),
        incentive: money(words, Math.abs(customerIncentive)),
      }),
    ],
    ['value', fill(text.value, { list: namesList(words, effects) })],
    [
      'cost',
      fill(text.cost, {
        price: money(words, one.price),
        reference: money(words, one.alternative.price),
        costs: money(words, result.customer.presentCosts),
      }),
    ],
    ['proof', fill(text.proof, proofFacts(told))],
    ['next', fill(text.next, { months: one.rhythm.months })],
  ];
}

function forBoard(told: Told, { board: text }: StatementText): Composed {
  const { words, one, result } = told;
  const received = result.received.value;
  const { learning } = one.received;
  return [
    [
      'headline',
      fill(received ? text.headline : text.headlineUnknown, {
        ...commonFacts(told),
        received: money(words, received?.netPresentValue ?? null),
      }),
    ],
    ['received', learning === '' ? text.receivedNone : fill(text.received, { learning })],
    ['proof', fill(text.proof, { ...proofFacts(told), verdict: answer(told) })],
    ['risk', carriersSentence(told)],
    ['next', text.next],
  ];
}

function commonFacts({ words, one, result, accountName }: Told) {
  return {
    account: accountName,
    alternative: alternativeName(words, one),
    npv: money(words, result.customer.netPresentValue),
    years: yearsText(words, one.horizonYears),
  };
}

function proofFacts({ words, result }: Told) {
  const { byStatus } = result;
  const part = (value: number) => percent(words, byStatus.total > 0 ? value / byStatus.total : null);
  return {
    verified: part(byStatus.verified),
    agreed: part(byStatus.agreed),
    claimed: part(byStatus.claimed),
  };
}

function effectTable({ words, one, result }: Told, { table }: StatementText): Statement['table'] {
  return {
    caption: words.text.print.drivers,
    head: [table.effect, table.fullYear, table.counts, table.proof],
    rows: one.drivers.map((driver) => {
      const value = result.values.get(driver.id);
      return [
        driverName(words, one, driver),
        money(words, value?.kind === 'value' ? value.fullYear : null),
        money(words, result.drivers.get(driver.id)?.presentValue ?? null),
        words.text.statuses[driver.status],
      ];
    }),
  };
}
