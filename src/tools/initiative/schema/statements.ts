/** The five groups of statements, in the order of the page. */
export const groups = ['leadership', 'ownership', 'customer', 'together', 'business'] as const;
export type Group = (typeof groups)[number];

/** Twenty statements, four to a group. */
export const statementsOf = {
  leadership: ['named-executives', 'standing-meeting', 'before-launch', 'shared-priorities'],
  ownership: ['account-result', 'hand-over', 'kept-whole', 'decision-rights'],
  customer: ['customer-challenges', 'customer-figures', 'known-outside-sales', 'voice-travels'],
  together: ['joint-plan', 'joint-work', 'executives-meet', 'customer-verdict'],
  business: ['own-budget', 'business-case', 'measures', 'planned-hours'],
} as const satisfies Readonly<Record<Group, readonly string[]>>;

export type StatementId = (typeof statementsOf)[Group][number];

export const statements: readonly StatementId[] = groups.flatMap((group) => statementsOf[group]);

/** What a function can do for the programme: the rows of the grid. */
export const commitments = [
  'decides',
  'funds',
  'staffs',
  'serves',
  'measures',
  'escalates',
  'learns',
] as const;
export type Commitment = (typeof commitments)[number];

/** Accountable, responsible, both, consulted, informed. */
export const roles = ['A', 'AR', 'R', 'C', 'I'] as const;
export type Role = (typeof roles)[number];

/** Rows of the comparison of a sales programme with a business programme. */
export const comparisonRows = [
  'start',
  'sponsor',
  'owner',
  'goals',
  'cost',
  'promise',
  'help',
  'trouble',
] as const;
export type ComparisonRow = (typeof comparisonRows)[number];

export const positions = ['sales', 'between', 'business'] as const;
export type Position = (typeof positions)[number];

/** The ownership test. A "no" to `named-account` caps its score. */
export const testItems = [
  'executive-per-function',
  'met-lately',
  'goals-outside-sales',
  'named-account',
  'charter-signed',
  'rights-written',
  'levels-agreed',
  'keep-whole-rule',
  'budget-outside-sales',
  'function-said-no',
] as const;
export type TestItem = (typeof testItems)[number];
export const cappingItem = 'named-account' satisfies TestItem;

/** Fields of the charter, in the order of the page. */
export const charterFields = [
  'purpose',
  'scope',
  'accounts',
  'executives',
  'rights',
  'levels',
  'rhythm',
  'whole',
  'goals',
] as const;
export type CharterField = (typeof charterFields)[number];
