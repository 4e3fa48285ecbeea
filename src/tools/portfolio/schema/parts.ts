import { defaultRaters, ratersSchemas, type RatersPart } from './raters.ts';
import { defaultRobustness, robustnessSchema, type RobustnessInputs } from './robustness.ts';

/** What version 2 added to the inputs, one file each: what the reader enters, what it begins with, and how it is read. */
export interface PortfolioParts extends RatersPart {
  readonly robustness: RobustnessInputs;
}

/** What a document begins with, and what one of version 1 is given. */
export const defaultParts: PortfolioParts = {
  ...defaultRaters,
  robustness: defaultRobustness,
};

export const partSchemas = {
  ...ratersSchemas,
  robustness: robustnessSchema,
};
