import { fill } from '../../../i18n/fill.ts';
import type { FunctionLine, PromiseLine, Said } from '../model.ts';
import type { Statement } from '../schema.ts';
import { figure, namesList, type Words } from './words.ts';

export function functionNames(words: Words, lines: readonly Pick<FunctionLine, 'name'>[]): string {
  return namesList(
    words,
    lines.map(({ name }) => name),
  );
}

export function raterLabel({ text }: Words, { name, place }: Pick<Said, 'name' | 'place'>): string {
  return name === '' ? fill(text.answers.unnamed, { n: place }) : name;
}

export interface Anchor {
  readonly at: 'low' | 'middle' | 'high';
  readonly label: string;
  readonly words: string;
}

/** What 1, 3 and 5 look like. */
export function anchorsOf({ text, statements }: Words, statement: Statement): readonly Anchor[] {
  return (['low', 'middle', 'high'] as const).map((at) => ({
    at,
    label: text.anchors[at],
    words: statements[statement][at],
  }));
}

/** V1 and so on: the same in every language. */
export function statementCode(statement: Statement): string {
  return statement.toUpperCase();
}

export function statementName({ statements }: Words, statement: Statement): string {
  return `${statementCode(statement)} ${statements[statement].short}`;
}

/** Whose answers a department's figures are made of. */
export function basisNote(words: Words, { basis, people, withheld }: FunctionLine): string {
  const { basis: names, heat } = words.text;
  if (basis === null) return withheld > 0 ? heat.withheld : heat.none;
  return fill(names[basis], { n: figure(words, people) });
}

/** The stage, and what the answers say where the team has another. */
export function stageNote(words: Words, { stage, proposed, department }: FunctionLine): string {
  const { text } = words;
  const isOther = department.stage !== null && proposed !== null && stage !== proposed;
  return isOther ? fill(text.heat.chosen, { stage: text.stage[proposed] }) : '';
}

export function promiseName({ text }: Words, { promise }: PromiseLine): string {
  return promise.text.trim() || text.promises.unnamed;
}
