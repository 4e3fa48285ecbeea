import { fill } from '../../../i18n/fill.ts';
import { combinationsOf, type AssignmentNote, type ChangeLine, type FoundOutcome } from '../model.ts';
import {
  accountName,
  accountNames,
  figure,
  managerName,
  namesList,
  percent,
  personName,
  skillName,
  tenth,
  type Told,
} from './words.ts';

/** So many are told one by one; the tables have all. */
const mostTold = 3;

/** What the best assignment means, sentence by sentence. */
export function reading(told: Told): readonly string[] {
  const { result, outcome } = told;
  if (outcome?.kind !== 'found') return [];
  const without = outcome.plan.assignment.flatMap((manager, account) => (manager === null ? [account] : []));
  const { reading: text } = told.words.text;
  return [
    ...outcome.changes.lines.slice(0, mostTold).flatMap((line) => changeSentence(told, line)),
    ...(without.length > 0
      ? [fill(text.without, { names: accountNames(told, without), n: without.length })]
      : []),
    ...outcome.temptations.slice(0, mostTold).map((_, index) => temptationSentence(told, outcome, index)),
    ...fullestSentence(told, outcome),
    ...(result.present ? overSentence(told) : []),
  ];
}

function changeSentence(told: Told, line: ChangeLine): string[] {
  const { words, result } = told;
  const { reading: text } = words.text;
  const { account, from, to, fit, continuity, handover } = line;
  if (to === null) return [];
  const names = { account: accountName(told, account), to: managerName(told, to) };
  const present = result.case.accounts[account]?.said.present ?? null;
  if (from === null) {
    const shown = { ...names, fit: figure(words, fit) };
    if (present === null) return [fill(text.starts, shown)];
    return [fill(text.leaves, { ...shown, from: personName(told, present) })];
  }
  const cost = { fit: tenth(words, fit), cost: figure(words, -continuity), from: managerName(told, from) };
  if (handover === null) return [fill(text.goesUnknown, { ...names, ...cost })];
  return [fill(text.goes, { ...names, ...cost, hours: figure(words, handover) })];
}

function temptationSentence(told: Told, { plan, temptations }: FoundOutcome, index: number): string {
  const { words } = told;
  const { reading: text } = words.text;
  const temptation = temptations[index];
  if (temptation === undefined) return '';
  const { account, manager, change } = temptation;
  const told_ = {
    account: accountName(told, account),
    from: managerName(told, plan.assignment[account] ?? null),
    manager: managerName(told, manager),
    fit: tenth(words, change.fit),
  };
  if (change.value > 0) return fill(text.blocked, told_);
  return fill(text.stays, { ...told_, value: tenth(words, change.value) });
}

function fullestSentence(told: Told, { loads, plan }: FoundOutcome): string[] {
  const { words } = told;
  if (plan.highestLoad === null) return [];
  const fullest = loads.findIndex(({ load }) => load === plan.highestLoad);
  const name = managerName(told, fullest);
  return [fill(words.text.reading.fullest, { name, load: percent(words, plan.highestLoad) })];
}

function overSentence(told: Told): string[] {
  const { words, result } = told;
  const over = result.presentLoads.flatMap(({ isOver }, manager) =>
    isOver ? [managerName(told, manager)] : [],
  );
  if (over.length === 0) return [];
  return [fill(words.text.reading.overNow, { names: namesList(words, over), n: over.length })];
}

/** How sure it is that there is no better assignment. */
export function proofSentence({ words, result, outcome }: Told): string {
  const { proof: text } = words.text;
  if (outcome?.kind !== 'found') return '';
  if (!outcome.proved) return text.open;
  if (outcome.how === 'solved') return text.solved;
  return fill(text.tried, { n: figure(words, combinationsOf(result.case.programme)) });
}

export function noteSentence({ words, result }: Told, note: AssignmentNote): string {
  const names = namesList(words, note.names);
  const text = words.text.notes[note.code];
  if (note.code !== 'unrated') return fill(text, { names });
  const skill = result.inputs.skills.find(({ id }) => id === note.skillId);
  return fill(text, { names, skill: skill ? skillName(words, result.inputs, skill) : '' });
}
