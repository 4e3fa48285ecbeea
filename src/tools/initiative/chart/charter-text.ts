import { fill } from '../../../i18n/fill.ts';
import type { InitiativeResult } from '../model.ts';
import type { Charter, InitiativeInputs } from '../schema.ts';
import { charterFields, type CharterField } from '../schema/statements.ts';
import { compactMoney, figure, namesList, percent, points, type Words } from './words.ts';

interface Part {
  readonly sentences: readonly string[];
  /** What has to be decided before the field is whole. */
  readonly open: readonly string[];
}

export interface CharterLine {
  readonly field: CharterField;
  /** As it stands in the charter: the reader's own words, or those composed from the answers. */
  readonly words: string;
  readonly isEdited: boolean;
  /** Something is still to be decided, and the reader has not put own words in its place. */
  readonly isOpen: boolean;
}

/** The charter field by field, in the reader's language. */
export function charterLines(
  words: Words,
  inputs: InitiativeInputs,
  result: InitiativeResult,
): readonly CharterLine[] {
  return charterFields.map((field) => {
    const own = inputs.charter.edited[field];
    if (own !== undefined) return { field, words: own, isEdited: true, isOpen: false };
    const { sentences, open } = parts[field](words, inputs, result);
    return {
      field,
      words: written(words, field, { sentences, open }),
      isEdited: false,
      isOpen: open.length > 0,
    };
  });
}

function written({ text }: Words, field: CharterField, { sentences, open }: Part): string {
  const { charter } = text;
  const rest = open.length === 0 ? [] : [fill(charter.open, { names: open.join(charter.comma) })];
  return [...sentences, ...rest].join(field === 'executives' ? '\n' : text.sentenceGap);
}

/** Fields in which something is still open, as one thing to do. */
export function charterTodos(words: Words, lines: readonly CharterLine[]) {
  const { field, missing, comma } = words.text.charter;
  const names = lines.filter(({ isOpen }) => isOpen).map((line) => field[line.field]);
  if (names.length === 0) return [];
  return [{ id: 'initiative-charter', text: fill(missing, { names: names.join(comma) }) }];
}

type Compose = (words: Words, inputs: InitiativeInputs, result: InitiativeResult) => Part;

const parts: Readonly<Record<CharterField, Compose>> = {
  purpose: (words, _, { index, charter }) => {
    const { charter: text } = words.text;
    const standing = index.value === null ? '' : fill(text.standing, { index: figure(words, index.value) });
    return { sentences: [fill(text.purpose, { firm: charter.firm }), standing].filter(Boolean), open: [] };
  },
  scope: (words, _, { charter }) => {
    const { charter: text } = words.text;
    const functions = charter.executives.map((one) => one.function.name);
    if (functions.length === 0) return { sentences: [], open: [text.scopeOpen] };
    const values = { n: charter.accounts.length, functions: namesList(words, functions) };
    return { sentences: [fill(text.scope, values)], open: [] };
  },
  accounts: (words, _, { charter }) => {
    const names = charter.accounts.map(({ name }) => name);
    return names.length === 0
      ? { sentences: [], open: [words.text.charter.accountsOpen] }
      : { sentences: [namesList(words, names)], open: [] };
  },
  executives: (words, _, { charter }) => {
    const { charter: text } = words.text;
    const lines = charter.executives.map((one) =>
      one.person === null
        ? fill(text.executiveOpen, { function: one.function.name })
        : fill(text.executive, { function: one.function.name, person: one.person.name }),
    );
    const isOpen = lines.length === 0 || charter.executives.some(({ person }) => person === null);
    return { sentences: lines, open: isOpen ? [text.executivesOpen] : [] };
  },
  rights: (words, { charter }) => {
    const { charter: text } = words.text;
    return limits(words, charter, [
      ['priceBand', (band) => fill(text.band, { band: percent(words, band) })],
      ['budget', (amount) => fill(text.money, { amount: compactMoney(words, amount) })],
      ['escalationHours', (hours) => fill(text.escalate, { hours: figure(words, hours) })],
    ]);
  },
  levels: (words, { charter }, { charter: facts }) => {
    const { charter: text } = words.text;
    const part = limits(words, charter, [
      ['answerHours', (hours) => fill(text.answerWithin, { hours: figure(words, hours) })],
      ['onTime', (share) => fill(text.delivered, { share: percent(words, share) })],
    ]);
    const serving = facts.serving.map(({ name }) => name);
    return serving.length === 0
      ? { ...part, open: [...part.open, text.keptOpen] }
      : {
          ...part,
          sentences: [...part.sentences, fill(text.keptBy, { functions: namesList(words, serving) })],
        };
  },
  rhythm: (words, { charter }) => {
    const { charter: text } = words.text;
    const part = limits(words, charter, [
      ['meetingWeeks', (weeks) => fill(text.meet, { n: figure(words, weeks) })],
    ]);
    return { ...part, sentences: [...part.sentences, text.review] };
  },
  whole: (words, _, { charter }) => {
    const { charter: text } = words.text;
    const names = charter.serving.map(({ name }) => name);
    return names.length === 0
      ? { sentences: [], open: [text.wholeOpen] }
      : { sentences: [fill(text.whole, { functions: namesList(words, names) })], open: [] };
  },
  goals: (words, { settings }, { plan }) => {
    const { charter: text } = words.text;
    const index = fill(text.goalIndex, { business: figure(words, settings.businessFrom) });
    if (plan.kind !== 'known') return { sentences: [index], open: [text.goalsOpen] };
    const pays = fill(text.goalPays, { points: points(words, plan.breakEven) });
    if (plan.believed === null) return { sentences: [pays, index], open: [] };
    const expected = fill(text.goalExpected, {
      expected: points(words, plan.believed.expected),
      value: compactMoney(words, plan.believed.netPresentValue),
    });
    return { sentences: [pays, expected, index], open: [] };
  },
};

type Limit = 'priceBand' | 'budget' | 'escalationHours' | 'answerHours' | 'onTime' | 'meetingWeeks';

/** A sentence for each limit that is set, and what is still to be said where it is not. */
function limits(
  { text }: Words,
  charter: Charter,
  list: readonly (readonly [key: Limit, sentence: (value: number) => string])[],
): Part {
  const found = list.map(([key, sentence]) => {
    const value = charter[key];
    return value === null ? { open: text.charter.openLimit[key] } : { sentence: sentence(value) };
  });
  return {
    sentences: found.flatMap((one) => one.sentence ?? []),
    open: found.flatMap((one) => one.open ?? []),
  };
}
