import { defaultProfit, profitSchema, type ProfitPart } from './profit.ts';
import { defaultWhitespace, whitespaceSchema, type WhitespacePart } from './whitespace.ts';

/** What version 2 added to the inputs, one file each: what the reader enters, what it begins with, and how it is read. */
export interface PortfolioParts {
  readonly profit: ProfitPart;
  readonly whitespace: WhitespacePart;
}

/** What a document begins with, and what one of version 1 is given. */
export const defaultParts: PortfolioParts = {
  profit: defaultProfit,
  whitespace: defaultWhitespace,
};

export const partSchemas = {
  profit: profitSchema,
  whitespace: whitespaceSchema,
};
