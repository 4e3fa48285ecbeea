import type { Locale } from '../i18n/locale.ts';
import { reasonOf } from './database.ts';
import type { DocumentInfo } from './document-info.ts';
import { newWorkspace } from './new-workspace.ts';
import {
  adopt,
  leaveSession,
  openFromStorage,
  remember,
  rememberedKey,
  type OpenOptions,
  type OpenResult,
} from './open-document.ts';
import { listInfos } from './read-document.ts';
import { sampleDocumentId, sampleWorkspace } from './sample.ts';
import type { Saver } from './saver.ts';
import { memorySession } from './session.ts';
import { showSaveState } from './show-session.ts';
import type { Problem } from './status.ts';
import type { StoreContext } from './store-context.ts';

/** The document of the last visit; failing that the one saved last; failing that the first sample. */
export async function openFirst(context: StoreContext, saver: Saver, locale: Locale): Promise<void> {
  const sampleIds = Object.keys(context.options.samples);
  const remembered = context.platform.localStorage?.getItem(rememberedKey) ?? null;
  const sampleId = sampleIds.find((id) => sampleDocumentId(id) === remembered);
  const problem = await openStoredFirst(context, saver, remembered, sampleId !== undefined);
  context.atoms.problem.set(problem === 'nothing-stored' ? null : problem);
  if (problem === null) return;
  // What is shown for want of the reader's own document is not what the next visit should begin with.
  await adoptSample(context, saver, sampleId ?? sampleIds[0] ?? '', locale);
  const { session } = context;
  if (session !== null && problem !== 'nothing-stored' && problem.code === 'storage-failed') {
    showSaveState(context, session, { kind: 'unsaved', reason: problem.reason });
  }
}

async function openStoredFirst(
  context: StoreContext,
  saver: Saver,
  remembered: string | null,
  sampleRemembered: boolean,
): Promise<Problem | 'nothing-stored' | null> {
  try {
    const infos = (await context.connection.run(listInfos)).filter(({ deletedAt }) => deletedAt === null);
    const chosen =
      infos.find(({ id }) => id === remembered) ?? (sampleRemembered ? undefined : latest(infos));
    if (chosen === undefined) return 'nothing-stored';
    return problemOf(await openFromStorage(context, saver, chosen.id));
  } catch (error) {
    return { code: 'storage-failed', reason: reasonOf(error) };
  }
}

function latest(infos: readonly DocumentInfo[]): DocumentInfo | undefined {
  return infos.filter(({ fault }) => fault === null).toSorted((a, b) => b.savedAt - a.savedAt)[0];
}

function problemOf(result: OpenResult): Problem | 'nothing-stored' | null {
  if (result.ok) return null;
  if (result.code === 'storage-failed') return { code: result.code, reason: result.reason };
  if (!('setAsideId' in result)) return 'nothing-stored';
  return { code: result.code, name: result.name, setAsideId: result.setAsideId };
}

/** Opens the stored document that began as the sample, or else the sample, which is stored at its first edit. */
export async function openSample(
  context: StoreContext,
  saver: Saver,
  sampleId: string,
  locale: Locale,
  options: OpenOptions = {},
): Promise<OpenResult> {
  if (!(await leaveSession(context, saver, options))) return { ok: false, code: 'unsaved-edits' };
  const id = sampleDocumentId(sampleId);
  const stored = await saver.enqueue(() => openFromStorage(context, saver, id));
  if (stored.ok || stored.code !== 'not-found') return stored;
  await adoptSample(context, saver, sampleId, locale);
  remember(context, id);
  return { ok: true };
}

async function adoptSample(
  context: StoreContext,
  saver: Saver,
  sampleId: string,
  locale: Locale,
): Promise<void> {
  const { platform, options, atoms } = context;
  const data = await options.samples[sampleId]?.().catch(() => null);
  const now = platform.now();
  const sample = sampleWorkspace(data, locale, now);
  if (sample === null) atoms.problem.set(atoms.problem.get() ?? { code: 'sample-unavailable' });
  adopt(context, saver, memorySession(sample ?? newWorkspace(platform.randomId(), '', now, '')));
}
