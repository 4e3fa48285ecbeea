import { defaultRaters, ratersSchemas, type RatersPart } from './raters.ts';

/** What version 2 added to the inputs, one file each: what the reader enters, what it begins with, and how it is read. */
export type PortfolioParts = RatersPart;

/** What a document begins with, and what one of version 1 is given. */
export const defaultParts: PortfolioParts = {
  ...defaultRaters,
};

export const partSchemas = {
  ...ratersSchemas,
};
