import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Told, Words } from '../chart.ts';
import { $inputs, $outcome, $result, $workspace, change, outcomeNow, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import { AssignmentFrame } from './AssignmentFrame.tsx';
import type { Change, LaterScreen, Screen, ScreenProps } from './assignment-props.ts';
import { makeWorkbook } from './make-workbook.ts';
import { Result } from './result/Result.tsx';

export interface AssignmentToolProps {
  readonly locale: Locale;
  readonly text: Text;
}

const load = {
  rows: () => import('../rows.ts'),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function AssignmentTool({ locale, text }: AssignmentToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const [screen, setScreen] = useState<Screen>('result');
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const words = useMemo<Words>(() => ({ locale, text }), [locale, text]);
  const told = useTold(words);
  if (!workspace || !parsed) return null;
  return (
    <AssignmentFrame
      text={text}
      bar={<AssignmentBar told={told} words={words} workspace={workspace} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      screen={screen}
      onScreen={setScreen}
    >
      {told ? <ToolScreen told={told} change={apply} screen={screen} onGo={setScreen} /> : null}
      {parsed.ok ? null : <Unreadable title={text.title} issues={parsed.issues} onStartAgain={startAgain} />}
      {printing && told ? (
        <Lazy
          quiet
          load={load.print}
          props={{
            told,
            name: workspace.name,
            kind: printing,
            onDone: () => {
              setPrinting(null);
            },
          }}
        />
      ) : null}
    </AssignmentFrame>
  );
}

function useTold(words: Words): Told | null {
  const result = useStore($result);
  const outcome = useStore($outcome);
  return useMemo(() => result && { words, result, outcome }, [words, result, outcome]);
}

interface AssignmentBarProps {
  readonly words: Words;
  /** Null while the inputs cannot be read. */
  readonly told: Told | null;
  readonly workspace: Workspace;
  readonly onPrint: (kind: PrintKind) => void;
}

function AssignmentBar({ words, told, workspace, onPrint }: AssignmentBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) =>
    told
      ? () => {
          onPrint(kind);
        }
      : null;
  const solved = async (known: Told) => ({ ...known, outcome: await outcomeNow() });
  return (
    <LiveBar
      title={title}
      exports={[
        {
          id: 'csv',
          label: bar.exportCsv,
          name: file,
          make: told && (async () => csvFile((await load.rows()).assignmentRows(await solved(told)))),
        },
      ]}
      workbook={{ name: file, make: told && (async () => makeWorkbook(await solved(told), workspace)) }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}

interface ToolScreenProps extends ScreenProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
}

function ToolScreen({ screen, onGo, ...props }: ToolScreenProps) {
  if (screen === 'result') return <Result {...props} onGo={onGo} />;
  return <Later key={screen} later={screen} props={props} />;
}

function Later({ later, props }: { readonly later: LaterScreen; readonly props: ScreenProps }) {
  const { locale } = props.told.words;
  const loadLater = useCallback(async () => {
    const { loadScreen } = await import('./load-screen.tsx');
    return loadScreen(later, locale);
  }, [later, locale]);
  return <Lazy load={loadLater} props={props} />;
}
