import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { formatTime } from '../i18n/format.ts';
import { localePath } from '../i18n/path.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { ToolBar } from '../ui/ToolBar.tsx';
import { $history, $saveState, $workspace, redo, undo, type SaveState } from '../workspace/store.ts';
import { SaveNotice } from './SaveNotice.tsx';
import type { ExportProblem } from './ExportNotice.tsx';
import { Lazy } from './Lazy.tsx';
import { handOver, type ToolFile } from './tool-file.ts';
import { useWorkbenchWords, type WorkbenchWords } from './words.ts';

/** One entry of the menu that gives a file. */
export interface ToolExport {
  readonly id: string;
  readonly label: string;
  /** What the file holds: the second half of its name, after the document's. */
  readonly name: string;
  /** Null while there is nothing to hand over. */
  readonly make: (() => ToolFile | Promise<ToolFile>) | null;
}

export type PrintKind = 'filled' | 'blank';

export interface LiveBarProps {
  readonly title: string;
  readonly exports: readonly ToolExport[];
  /** The tool as a workbook with live formulas; every tool calls it the same. */
  readonly workbook?: Pick<ToolExport, 'name' | 'make'> | undefined;
  /** Null where this cannot be printed now. */
  readonly onPrint: Readonly<Record<PrintKind, (() => void) | null>>;
}

type ExportState =
  { readonly kind: 'idle' | 'making' } | { readonly kind: 'problem'; readonly problem: ExportProblem };

const loadNotice = () => import('./ExportNotice.tsx').then(({ ExportNotice }) => ExportNotice);

/** Title, undo, what is saved, and a menu of everything that leaves the tool. */
export function LiveBar({ title, exports, workbook, onPrint }: LiveBarProps) {
  const { locale, text } = useWorkbenchWords();
  const history = useStore($history);
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const documents = localePath(locale, 'workspace/', import.meta.env.BASE_URL);
  const workbookExport = workbook ? [{ id: 'xlsx', label: text.bar.exportXlsx, ...workbook }] : [];
  const print = (kind: PrintKind, label: string): MenuItem => ({
    id: kind,
    label,
    onSelect: () => onPrint[kind]?.(),
    disabled: onPrint[kind] === null,
  });
  return (
    <>
      <ToolBar
        title={title}
        text={text.bar}
        canUndo={history.canUndo}
        canRedo={history.canRedo}
        onUndo={undo}
        onRedo={redo}
        status={state.kind === 'making' ? text.export.making : <SaveStatus />}
      >
        <Menu
          label={text.bar.menu}
          items={[
            ...[...exports, ...workbookExport].map(({ id, label, name, make }) => ({
              id,
              label,
              onSelect: () => {
                if (make) void hand(make, name, setState);
              },
              disabled: make === null,
            })),
            print('filled', text.bar.printFilled),
            print('blank', text.bar.printBlank),
            {
              id: 'documents',
              label: text.bar.documents,
              onSelect: () => {
                location.assign(documents);
              },
              separated: true,
            },
          ]}
        />
      </ToolBar>
      <SaveNotice
        onBlocked={(content) => {
          setState({ kind: 'problem', problem: { kind: 'copy', content } });
        }}
      />
      {state.kind === 'problem' ? (
        <Lazy
          quiet
          load={loadNotice}
          props={{
            problem: state.problem,
            onClose: () => {
              setState({ kind: 'idle' });
            },
          }}
        />
      ) : null}
    </>
  );
}

async function hand(
  make: () => ToolFile | Promise<ToolFile>,
  name: string,
  setState: (state: ExportState) => void,
): Promise<void> {
  setState({ kind: 'making' });
  try {
    const file = await make();
    const done = (await handOver(file, $workspace.get()?.name ?? '', name)) === 'download';
    setState(done ? { kind: 'idle' } : { kind: 'problem', problem: undelivered(file) });
  } catch (error) {
    console.error(error);
    setState({ kind: 'problem', problem: { kind: 'failed' } });
  }
}

/** The browser is known to drop files; text can be copied instead. */
function undelivered(file: ToolFile): ExportProblem {
  return file.extension === 'csv' ? { kind: 'copy', content: file.content } : { kind: 'closed' };
}

function SaveStatus() {
  const words = useWorkbenchWords();
  const save = useStore($saveState);
  const workspace = useStore($workspace);
  return <>{saveSentence(words, save, workspace?.sample !== null)}</>;
}

function saveSentence({ locale, text }: WorkbenchWords, save: SaveState, isSample: boolean): string {
  if (save.kind === 'saved') return fill(text.save.saved, { time: formatTime(locale, save.at) });
  if (save.kind === 'unsaved') return text.save.unsavedShort;
  if (save.kind === 'saving') return text.save.saving;
  return isSample ? text.save.sample : text.save.untouched;
}
