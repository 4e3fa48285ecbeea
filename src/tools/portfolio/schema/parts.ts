import { defaultStartSet, startSet, type StartSetInputs } from './choice.ts';

/** What version 2 added to the inputs, one file each: what the reader enters, what it begins with, and how it is read. */
export interface PortfolioParts {
  readonly startSet: StartSetInputs;
}

/** What a document begins with, and what one of version 1 is given. */
export const defaultParts: PortfolioParts = {
  startSet: defaultStartSet,
};

export const partSchemas = {
  startSet,
};
