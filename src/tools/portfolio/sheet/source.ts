import type { Locale } from '../../../i18n/locale.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { AccountsText } from '../accounts-text.en.ts';
import type { InputsText } from '../inputs-text.en.ts';
import type { AccountResult, Derivation, PortfolioResult } from '../model.ts';
import { scoredRatings } from '../model/merged.ts';
import type { PresetText } from '../preset-text.en.ts';
import type { Axis, Criterion, PortfolioInputs, Rating } from '../schema.ts';
import type { SheetText } from '../sheet-text.en.ts';
import type { Text } from '../text.en.ts';

/** All words of the workbook: the page's own, and what only the workbook has. */
export interface SheetWords {
  readonly locale: Locale;
  readonly currency: string;
  readonly text: Text & InputsText;
  readonly accounts: AccountsText;
  readonly presets: PresetText;
  readonly sheet: SheetText;
}

/** What the workbook is made from. */
export interface Source {
  readonly words: SheetWords;
  readonly workspace: Pick<Workspace, 'name' | 'accounts' | 'settings'>;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  /** Of every account, in the order of the document. */
  readonly derivations: readonly Derivation[];
}

export function criteriaOn({ inputs }: Pick<Source, 'inputs'>, axis: Axis): readonly Criterion[] {
  return inputs.criteria.filter((criterion) => criterion.axis === axis);
}

/** Attractiveness first: the criteria of an axis stand side by side. */
export function orderedCriteria(source: Pick<Source, 'inputs'>): readonly Criterion[] {
  return [...criteriaOn(source, 'attractiveness'), ...criteriaOn(source, 'position')];
}

/** Where a rating or figure comes from, if not from the accounts' figures. */
export function isEntered({ scale }: Criterion): boolean {
  return scale.kind === 'rated' || scale.measure === 'entered';
}

export function accountOf({ result }: Source, index: number): AccountResult {
  const account = result.accounts[index];
  if (account === undefined) throw new RangeError(`there is no account ${index}`);
  return account;
}

export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The rating that the score is made of: the team's, or the raters' own merged. */
export function ratingOf(source: Source, { id }: Criterion, index: number): Rating | undefined {
  return own(scoredRatings(source.inputs, accountOf(source, index).id), id);
}
