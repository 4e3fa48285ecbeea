import type { Locale } from '../i18n/locale.ts';
import { admit } from './admit.ts';
import { applyOps } from './apply-ops.ts';
import { connect } from './database.ts';
import { followTab } from './follow-tabs.ts';
import type { Issue } from './inspect-json.ts';
import { openFirst } from './open-first.ts';
import { documentIssues, isWorkspace } from './parse.ts';
import { askPersistenceOnce, checkPersistence } from './persistence.ts';
import type { Platform } from './platform.ts';
import { createSaver, type Saver } from './saver.ts';
import type { Workspace } from './schema.ts';
import { applyEdit } from './session.ts';
import { restingState, showSaveState, showSession } from './show-session.ts';
import { newAtoms, type Atoms, type StoreContext, type StoreOptions } from './store-context.ts';
import { joinTabs } from './tabs.ts';
import { setToolInputs, toolInputs } from './tool-slice.ts';
import { recordStep, stepBack, stepForward, type Step } from './undo-stack.ts';

export interface EditOptions {
  /** Edits in a row with an equal key become one undo step. */
  readonly merge?: string;
  /** What is stored is kept as a snapshot before this edit is. */
  readonly snapshot?: 'import';
}

/** An edit that would make the document unreadable is refused and changes nothing. */
export type EditResult = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

export interface Store {
  readonly atoms: Atoms;
  readonly context: StoreContext;
  readonly saver: Saver;
  /** Opens the document last used, or the built-in sample. May be called any number of times. */
  readonly start: (locale: Locale) => Promise<void>;
  /** `change` must not alter its argument; what it leaves untouched must stay the same object. */
  readonly edit: (change: (workspace: Workspace) => Workspace, options?: EditOptions) => EditResult;
  /** Changes the inputs of one tool; `change` gets what is stored, null at the first use. */
  readonly editTool: (
    toolId: string,
    version: number,
    change: (inputs: unknown) => unknown,
    options?: EditOptions,
  ) => EditResult;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stores now what is unsaved; resolves when it is stored or has failed. */
  readonly saveNow: () => Promise<void>;
  /** Stores the open document again after it was deleted elsewhere. */
  readonly saveAgain: () => Promise<void>;
}

export function createStore(platform: Platform, options: StoreOptions): Store {
  const atoms = newAtoms();
  const context: StoreContext = {
    platform,
    options,
    tab: platform.randomId(),
    atoms,
    connection: connect(platform.indexedDB, () => {
      halt(context);
    }),
    post: () => undefined,
    revisions: new Map(),
    session: null,
  };
  const saver = createSaver(context);
  const edit: Store['edit'] = (change, editOptions = {}) => editDocument(context, saver, change, editOptions);
  let started: Promise<void> | null = null;
  return {
    atoms,
    context,
    saver,
    start: (locale) => (started ??= begin(context, saver, locale)),
    edit,
    editTool: (toolId, version, change, editOptions) =>
      edit((current) => withToolInputs(current, toolId, version, change), editOptions),
    undo: () => {
      step(context, saver, 'back');
    },
    redo: () => {
      step(context, saver, 'forward');
    },
    saveNow: saver.flush,
    saveAgain: () => saveAgain(context, saver),
  };
}

async function begin(context: StoreContext, saver: Saver, locale: Locale): Promise<void> {
  const { platform } = context;
  context.post = joinTabs(platform, (message) => {
    followTab(context, saver, message);
  });
  platform.onHide(() => void saver.flush());
  platform.onShow(() => void lookAgain(context, saver, locale));
  await Promise.all([saver.enqueue(() => openFirst(context, saver, locale)), checkPersistence(context)]);
}

/** The page comes back: storage may be open now that was not, and messages of other tabs may have been missed. */
async function lookAgain(context: StoreContext, saver: Saver, locale: Locale): Promise<void> {
  const failed = context.atoms.problem.get()?.code === 'storage-failed';
  if (failed && context.session?.unsaved.length === 0) {
    await saver.enqueue(() => openFirst(context, saver, locale));
  } else await saver.resync();
}

function halt(context: StoreContext): void {
  const { session } = context;
  if (session === null) return;
  session.halted = 'newer-version';
  showSaveState(context, session, restingState(session));
}

function editDocument(
  context: StoreContext,
  saver: Saver,
  change: (workspace: Workspace) => Workspace,
  { merge, snapshot }: EditOptions,
): EditResult {
  const { session } = context;
  if (session === null) throw new RangeError('edit before start');
  const before = session.replica.value;
  const changed = change(before);
  if (changed === before) return { ok: true };
  const admitted = admit(before, changed);
  if (!admitted.ok) return admitted;
  if (snapshot !== undefined) session.snapshot = snapshot;
  const made = commit(context, saver, admitted.workspace);
  if (made !== null) session.stack = recordStep(session.stack, { ...made, merge: merge ?? null });
  showSession(context, session);
  return { ok: true };
}

function commit(context: StoreContext, saver: Saver, next: Workspace): Omit<Step, 'merge'> | null {
  const { session, platform, tab } = context;
  const edit = session === null ? null : applyEdit(session, next, platform.now(), tab);
  if (session === null || edit === null) return null;
  context.post({ kind: 'edited', documentId: session.replica.value.id, batch: edit.batch });
  if (context.atoms.saveState.get().kind !== 'unsaved') showSaveState(context, session, { kind: 'saving' });
  saver.schedule();
  void askPersistenceOnce(context);
  return edit.step;
}

function step(context: StoreContext, saver: Saver, direction: 'back' | 'forward'): void {
  const { session } = context;
  const taken = session === null ? null : (direction === 'back' ? stepBack : stepForward)(session.stack);
  if (session === null || taken === null) return;
  const next = applyOps(session.replica.value, taken.step[direction === 'back' ? 'inverse' : 'forward']);
  session.stack = taken.stack;
  // Another tab may have changed what the step was about so much that taking it back makes no sense.
  const issues = documentIssues(next);
  if (isWorkspace(next, issues)) commit(context, saver, next);
  showSession(context, session);
}

function withToolInputs(
  workspace: Workspace,
  toolId: string,
  version: number,
  change: (inputs: unknown) => unknown,
): Workspace {
  const before = toolInputs(workspace, toolId);
  const inputs = change(before?.inputs ?? null);
  if (before !== null && before.version === version && before.inputs === inputs) return workspace;
  return setToolInputs(workspace, toolId, version, inputs);
}

async function saveAgain(context: StoreContext, saver: Saver): Promise<void> {
  const { session } = context;
  if (session?.halted !== 'deleted') return;
  session.halted = null;
  session.store = 'revive';
  await saver.flush();
}
