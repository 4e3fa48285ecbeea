import { defaultStartSet, startSet, type StartSetInputs } from './choice.ts';
import { defaultProfit, profitSchema, type ProfitPart } from './profit.ts';
import { defaultRaters, ratersSchemas, type RatersPart } from './raters.ts';
import { defaultRobustness, robustnessSchema, type RobustnessInputs } from './robustness.ts';
import { defaultWhitespace, whitespaceSchema, type WhitespacePart } from './whitespace.ts';

/** What version 2 added to the inputs, one file each: what the reader enters, what it begins with, and how it is read. */
export interface PortfolioParts extends RatersPart {
  readonly robustness: RobustnessInputs;
  readonly startSet: StartSetInputs;
  readonly profit: ProfitPart;
  readonly whitespace: WhitespacePart;
}

/** What a document begins with, and what one of version 1 is given. */
export const defaultParts: PortfolioParts = {
  ...defaultRaters,
  robustness: defaultRobustness,
  startSet: defaultStartSet,
  profit: defaultProfit,
  whitespace: defaultWhitespace,
};

export const partSchemas = {
  ...ratersSchemas,
  robustness: robustnessSchema,
  startSet,
  profit: profitSchema,
  whitespace: whitespaceSchema,
};
