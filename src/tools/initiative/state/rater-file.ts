import type { ReadFailure } from '../../../workspace/file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { toolInputs } from '../../../workspace/tool-slice.ts';
import {
  initiativeLimits,
  parseInitiativeInputs,
  type Answers,
  type InitiativeInputs,
  type Rater,
} from '../schema.ts';

export type RaterFileProblem = ReadFailure['code'] | 'unreadable' | 'no-answers' | 'nothing-new' | 'too-many';

export type RaterFile =
  | { readonly ok: true; readonly raters: readonly Rater[] }
  | { readonly ok: false; readonly problem: RaterFileProblem };

/** Reads the file of a colleague; nothing is changed by it. */
export async function readRaterFile(file: Blob, here: InitiativeInputs): Promise<RaterFile> {
  const { maxFileBytes, readWorkspaceFile } = await import('../../../workspace/file.ts');
  if (file.size > maxFileBytes) return refusal('too-large');
  const read = readWorkspaceFile(await file.text());
  return read.ok ? ratersIn(read.workspace, here) : refusal(read.code);
}

/**
 * The raters of another document who are new here or say something else now. Where nobody there answers as a rater, the answers of its
 * team are those of one, which is what a colleague sends who worked alone in a copy.
 */
export function ratersIn(workspace: Workspace, here: InitiativeInputs): RaterFile {
  const slice = toolInputs(workspace, 'initiative');
  if (slice === null) return refusal('no-answers');
  const parsed = parseInitiativeInputs(slice.inputs, slice.version);
  if (!parsed.ok) {
    return refusal(parsed.issues[0]?.code === 'newer-version' ? 'newer-version' : 'unreadable');
  }
  const { answers, raters } = parsed.inputs;
  const alone: Rater = { id: `team-${workspace.id}`.slice(0, 90), name: '', answers };
  const spoken = raters.filter((rater) => hasAnswers(rater.answers));
  const fresh = spoken.filter((rater) => !isKnown(rater, here));
  const isOwn = same(answers, here.answers);
  const found =
    fresh.length === 0 && hasAnswers(answers) && !isOwn && !isKnown(alone, here) ? [alone] : fresh;
  if (spoken.length === 0 && !hasAnswers(answers)) return refusal('no-answers');
  if (found.length === 0) return refusal('nothing-new');
  const added = found.filter(({ id }) => !here.raters.some((known) => known.id === id));
  if (here.raters.length + added.length > initiativeLimits.raters) return refusal('too-many');
  return { ok: true, raters: found };
}

function refusal(problem: RaterFileProblem): RaterFile {
  return { ok: false, problem };
}

function hasAnswers(answers: Answers): boolean {
  return Object.values(answers).some(({ answer }) => answer !== null);
}

function isKnown({ id, name, answers }: Rater, { raters }: InitiativeInputs): boolean {
  const known = raters.find((rater) => rater.id === id);
  return known?.name === name && same(known.answers, answers);
}

function same(a: Answers, b: Answers): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Answers)[]);
  return [...ids].every((id) => {
    const [one, other] = [a[id], b[id]];
    return (one?.answer ?? null) === (other?.answer ?? null) && (one?.note ?? '') === (other?.note ?? '');
  });
}
