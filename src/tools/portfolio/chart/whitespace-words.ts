import type { CellState, Offering, WhitespaceCell } from '../schema/whitespace.ts';
import type { WhitespaceText } from '../whitespace-text.en.ts';
import { compact, type Words } from './words.ts';

/** What the whitespace screen needs beside the words of the tool. */
export interface WhitespaceWords extends Words {
  readonly space: WhitespaceText;
}

export function offeringName({ space }: WhitespaceWords, { name }: Pick<Offering, 'name'>): string {
  return name || space.offerings.unnamed;
}

/** `○ 250k`: the mark of the state and the value at a glance. */
export function shownCell(words: WhitespaceWords, cell: WhitespaceCell | undefined): string {
  const { state, unknownValue } = words.space;
  if (cell === undefined) return '';
  const { mark } = state[cell.state];
  if (cell.state === 'none') return mark;
  return `${mark} ${cell.value === null ? unknownValue : compact(words, cell.value)}`;
}

/** `could 250000`: what a cell is edited and copied as, and reads back the same. */
export function typedCell(words: WhitespaceWords, cell: WhitespaceCell | undefined): string {
  const { state, unknownValue } = words.space;
  if (cell === undefined) return '';
  const { name } = state[cell.state];
  if (cell.state === 'none') return name;
  return `${name} ${cell.value === null ? unknownValue : String(cell.value)}`;
}

export function stateSentence(words: WhitespaceWords, state: CellState): string {
  return words.space.state[state].long;
}
