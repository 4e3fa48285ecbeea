import type { ExtraColumn } from '../../exchange/people/people-mapping.ts';

/** A column that a tool takes with its people, with what it is called on the page. */
export type PeopleColumn = ExtraColumn & {
  readonly label: string;
  /** Words for the keys of a choice. */
  readonly choiceLabels?: Readonly<Record<string, string>>;
};
