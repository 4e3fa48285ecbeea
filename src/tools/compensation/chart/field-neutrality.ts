import { fill } from '../../../i18n/fill.ts';
import type { HelperResult, Neutrality } from '../model/scan-neutrality.ts';
import type { Helper } from '../schema.ts';
import type { ScanTold } from './scan.ts';
import { columnPercent, count, figure, money, unknownFigure } from './words.ts';

/** The name in the document, else the one entered. */
export function helperName(
  { workspace, scanText }: ScanTold,
  { personId, name }: Pick<Helper, 'personId' | 'name'>,
): string {
  const person = workspace.people.find(({ id }) => id === personId);
  return person?.name ?? (name || scanText.helpers.unnamed);
}

function nameOf(told: ScanTold, helperId: string): string {
  const helper = told.inputs.helpers.find(({ id }) => id === helperId);
  return helper === undefined ? told.scanText.helpers.unnamed : helperName(told, helper);
}

const isLoss = ({ change }: HelperResult) => change?.kind === 'loses';

export function helpersAnswer(told: ScanTold, result: Neutrality | null): string {
  const { words, scanText } = told;
  const { answer } = scanText.helpers;
  const helpers = result?.helpers ?? [];
  if (helpers.length === 0) return answer.nobody;
  const losing = helpers.filter(isLoss).length;
  if (losing > 0) return fill(answer.loses, { n: losing, all: figure(words, helpers.length) });
  return result?.neutral === true ? answer.neutral : answer.open;
}

type Verdict = 'gains' | 'same' | 'loses' | 'open';

export function helperVerdict({ change }: HelperResult): Verdict {
  return change === null || change.kind === 'no-quota' ? 'open' : change.kind;
}

export function helpersTable(told: ScanTold, { helpers }: Neutrality) {
  const { words, scanText } = told;
  const { columns, verdicts } = scanText.helpers;
  return {
    head: [
      columns.name,
      columns.before,
      columns.payBefore,
      columns.after,
      columns.payAfter,
      columns.helping,
      columns.change,
      columns.verdict,
    ],
    rows: helpers.map((result) => {
      const { change, helpingPay } = result;
      const known = change !== null && change.kind !== 'no-quota' ? change : null;
      return [
        nameOf(told, result.helperId),
        columnPercent(words, known?.before.attainment ?? null),
        money(words, known?.before.variable ?? null),
        columnPercent(words, known?.after.attainment ?? null),
        money(words, known?.after.variable ?? null),
        known === null ? unknownFigure : money(words, helpingPay),
        money(words, known?.change ?? null),
        verdicts[helperVerdict(result)],
      ];
    }),
  };
}

/** A sentence for everybody who loses, and for everybody who cannot be judged. */
interface HelperSentence {
  readonly kind: 'warning' | 'error';
  readonly text: string;
}

export function helperSentences(told: ScanTold, { helpers }: Neutrality): readonly HelperSentence[] {
  const { words, scanText } = told;
  const { faults, loses } = scanText.helpers;
  return helpers.flatMap((result): HelperSentence[] => {
    const name = nameOf(told, result.helperId);
    const { change, fault } = result;
    if (fault !== null) {
      const { curves } = words.text.faults;
      const wrong =
        fault.kind === 'curve' ? fault.faults.map((one) => curves[one]).join(words.text.listGap) : '';
      return [{ kind: 'warning', text: fill(faults[fault.kind], { name, fault: wrong }) }];
    }
    if (change?.kind === 'no-quota') {
      return [
        {
          kind: 'warning',
          text: fill(change.when === 'before' ? faults.noQuotaBefore : faults.noQuotaAfter, { name }),
        },
      ];
    }
    if (change?.kind !== 'loses') return [];
    const amount = money(words, -change.change);
    return [{ kind: 'error', text: fill(loses, { name, amount }) }];
  });
}

export function factorSentences(told: ScanTold, { creditFactor, doubleCredit }: Neutrality): string[] {
  const { words, scanText } = told;
  const { factors } = scanText.helpers;
  const plain = (value: number) => count(words, Number(value.toFixed(2)));
  return [
    ...(creditFactor === null ? [] : [fill(factors.credit, { factor: plain(creditFactor) })]),
    doubleCredit === null ? factors.doubleNone : fill(factors.double, { factor: plain(doubleCredit) }),
  ];
}
