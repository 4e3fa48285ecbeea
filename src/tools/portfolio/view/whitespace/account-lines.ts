import { offeringName, type WhitespaceWords } from '../../chart/whitespace-words.ts';
import type { PortfolioInputs } from '../../state.ts';
import { own } from '../../model/own.ts';
import type { WhitespaceResult } from '../../state/whitespace.ts';
import type { NamedLine } from './CellLines.tsx';

/** The cells of one account, in the order of the offerings; those of its locations one after the other. */
export function accountLines(
  words: WhitespaceWords,
  { whitespace }: PortfolioInputs,
  { rows }: WhitespaceResult,
  accountId: string,
): readonly NamedLine[] {
  const ofAccount = rows.filter((row) => row.accountId === accountId);
  return ofAccount.flatMap((row) =>
    whitespace.offerings.flatMap((offering) => {
      const cell = own(row.cells, offering.id);
      const name = offeringName(words, offering);
      return cell ? [{ ...cell, name: row.locationId === null ? name : `${row.name}: ${name}` }] : [];
    }),
  );
}
