import { fill } from '../../../i18n/fill.ts';
import type { Move, WhatIf, WhatIfOutcome } from '../model.ts';
import { figure, personName, signed, type Told } from './words.ts';

/** What each change adds, and who gets what then. */
export function whatIfTable(told: Told, outcomes: readonly WhatIfOutcome[]) {
  const { whatIf: text } = told.words.text;
  return {
    caption: text.caption,
    head: [text.change, text.adds, text.then],
    rows: outcomes.map((outcome) => [
      changeText(told, outcome.change),
      addsText(told, outcome),
      thenText(told, outcome),
    ]),
  };
}

function nameOf({ result }: Told, accountId: string): string {
  return result.accounts.find(({ id }) => id === accountId)?.name ?? '';
}

function changeText(told: Told, change: WhatIf): string {
  const { words } = told;
  const { whatIf: text } = words.text;
  const name = personName(told, change.managerId);
  if (change.kind === 'manager') return fill(text.manager, { name });
  if (change.kind === 'hours') return fill(text.hours, { name, hours: figure(words, change.by) });
  return fill(text[change.kind], { name, account: nameOf(told, change.accountId) });
}

function addsText({ words }: Told, outcome: WhatIfOutcome): string {
  const { whatIf: text } = words.text;
  if (outcome.kind === 'more') {
    const adds = signed(words, outcome.adds);
    return outcome.proved ? adds : `${adds} ${text.unproved}`;
  }
  return outcome.kind === 'nothing' ? text.zero : text[outcome.kind];
}

function thenText(told: Told, outcome: WhatIfOutcome): string {
  if (outcome.kind !== 'more' && outcome.kind !== 'possible') return '';
  const { whatIf: text, listGap } = told.words.text;
  if (outcome.moves.length === 0) return text.same;
  const move = ({ accountId, to }: Move) =>
    fill(text.move, { account: nameOf(told, accountId), name: personName(told, to) });
  return outcome.moves.map(move).join(listGap);
}
