import { defaultProfit, profitSchema, type ProfitPart } from './profit.ts';
import { defaultRaters, ratersSchemas, type RatersPart } from './raters.ts';
import { defaultRobustness, robustnessSchema, type RobustnessInputs } from './robustness.ts';
import { defaultWhitespace, whitespaceSchema, type WhitespacePart } from './whitespace.ts';

/** What version 2 added to the inputs, one file each: what the reader enters, what it begins with, and how it is read. */
export interface PortfolioParts extends RatersPart {
  readonly robustness: RobustnessInputs;
  readonly profit: ProfitPart;
  readonly whitespace: WhitespacePart;
}

/** What a document begins with, and what one of version 1 is given. */
export const defaultParts: PortfolioParts = {
  ...defaultRaters,
  robustness: defaultRobustness,
  profit: defaultProfit,
  whitespace: defaultWhitespace,
};

export const partSchemas = {
  ...ratersSchemas,
  robustness: robustnessSchema,
  profit: profitSchema,
  whitespace: whitespaceSchema,
};
