import type { ReadFailure } from '../../../workspace/file.ts';
import type { Account, Workspace } from '../../../workspace/schema.ts';
import { toolInputs } from '../../../workspace/tool-slice.ts';
import { parsePortfolioInputs, type Criterion, type PortfolioInputs } from '../schema.ts';
import {
  matchAccounts,
  matchCriteria,
  takeRatings,
  type Matched,
  type TakenRatings,
} from './match-ratings.ts';

/** Somebody in the file who has rated: the team of that document, which is its owner working alone, or one of its raters. */
export interface FileSource extends TakenRatings {
  /** Null is the team of that document. */
  readonly raterId: string | null;
  readonly name: string;
}

export interface RaterFile {
  readonly ok: true;
  /** Name of the document in the file. */
  readonly name: string;
  readonly accounts: Matched<Account>;
  readonly criteria: Matched<Criterion>;
  /** At least one; those not known here first. */
  readonly sources: readonly FileSource[];
}

export type RaterFileRefusal =
  | ReadFailure
  /** A workspace in which nobody has used the portfolio. */
  | { readonly code: 'no-portfolio' }
  | { readonly code: 'newer-portfolio' }
  | { readonly code: 'unreadable-portfolio'; readonly path: string }
  | { readonly code: 'no-ratings' }
  /** Nobody there has rated an account and criterion that are here. */
  | { readonly code: 'nothing-matches' };

type Refused = { readonly ok: false } & RaterFileRefusal;

/** Beyond this not even the text is taken into memory. */
const maxFileBytes = 200_000_000;

interface Here {
  readonly accounts: readonly Account[];
  readonly inputs: PortfolioInputs;
}

/** Reads the file of another person; nothing is changed by it. */
export async function readRaterFile(file: Blob, here: Here): Promise<RaterFile | Refused> {
  if (file.size > maxFileBytes) return { ok: false, code: 'too-large' };
  const { readWorkspaceFile } = await import('../../../workspace/file.ts');
  const read = readWorkspaceFile(await file.text());
  return read.ok ? ratersIn(read.workspace, here) : read;
}

/** Who has rated in a document, and what of it fits the one here. */
export function ratersIn(workspace: Workspace, here: Here): RaterFile | Refused {
  const slice = toolInputs(workspace, 'portfolio');
  if (slice === null) return { ok: false, code: 'no-portfolio' };
  const parsed = parsePortfolioInputs(slice.inputs, slice.version);
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    if (issue?.code === 'newer-version') return { ok: false, code: 'newer-portfolio' };
    return { ok: false, code: 'unreadable-portfolio', path: issue?.path ?? '' };
  }
  const there = parsed.inputs;
  const accounts = matchAccounts(workspace.accounts, here.accounts);
  const criteria = matchCriteria(there.criteria, here.inputs.criteria);
  const people = [{ id: null, name: '', ratings: there.ratings }, ...there.raters];
  const sources = people
    .map(({ id, name, ratings }): FileSource => {
      const rater = { id: id ?? '', name, ratings };
      const matches = { accounts: accounts.ids, criteria: criteria.ids };
      return { raterId: id, name, ...takeRatings(rater, there, here.inputs, matches) };
    })
    .filter(({ count, lost }) => count + lost > 0);
  if (sources.length === 0) return { ok: false, code: 'no-ratings' };
  const usable = sources.filter(({ count }) => count > 0);
  if (usable.length === 0) return { ok: false, code: 'nothing-matches' };
  return { ok: true, name: workspace.name, accounts, criteria, sources: newestFirst(usable, here.inputs) };
}

/** A rater whom nobody here knows is most likely the one who sends the file; then its team, then those known here. */
function newestFirst(sources: readonly FileSource[], { raters }: PortfolioInputs): FileSource[] {
  const order = ({ raterId }: FileSource) => {
    if (raterId === null) return 1;
    return raters.some(({ id }) => id === raterId) ? 2 : 0;
  };
  return sources.toSorted((a, b) => order(a) - order(b));
}
