import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import gridStyles from '../../../ui/data-grid/data-grid.css?url';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { loadStyles } from '../../../workbench/load-styles.ts';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { StatementsText } from '../statements-text.en.ts';
import type { AlignmentResult } from '../model.ts';
import { resultRows } from '../rows.ts';
import type { AlignmentInputs } from '../schema.ts';
import { $inputs, $result, $workspace, change, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import { AlignmentFrame } from './AlignmentFrame.tsx';
import type { Change, LiveProps, Screen } from './alignment-props.ts';
import { makeWorkbook } from './make-workbook.ts';
import { Result } from './result/Result.tsx';

export interface AlignmentToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly statements: StatementsText;
}

const load = {
  answers: () =>
    Promise.all([import('./later.ts'), loadStyles(gridStyles)]).then(([{ AnswersScreen }]) => AnswersScreen),
  departments: () => import('./later.ts').then(({ DepartmentsScreen }) => DepartmentsScreen),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function AlignmentTool({ locale, text, statements }: AlignmentToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('result');
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(
    () => ({ locale, text, statements, currency }),
    [locale, text, statements, currency],
  );
  if (!workspace || !parsed) return null;
  const inputs = parsed.ok ? parsed.inputs : null;
  const onDone = () => {
    setPrinting(null);
  };
  return (
    <AlignmentFrame
      text={text}
      bar={<AlignmentBar {...{ words, workspace, inputs, result }} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      result={result}
      screen={screen}
      onScreen={setScreen}
    >
      {inputs && result ? (
        <AlignmentScreen
          {...{ words, inputs, result, screen }}
          change={apply}
          actionIds={workspace.actions.map(({ id }) => id)}
          onScreen={setScreen}
        />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && inputs && result ? (
        <Lazy
          quiet
          load={load.print}
          props={{ words, inputs, result, name: workspace.name, kind: printing, onDone }}
        />
      ) : null}
    </AlignmentFrame>
  );
}

interface AlignmentBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Both null while the inputs cannot be read. */
  readonly inputs: AlignmentInputs | null;
  readonly result: AlignmentResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function AlignmentBar({ words, workspace, inputs, result, onPrint }: AlignmentBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) => {
    return result
      ? () => {
          onPrint(kind);
        }
      : null;
  };
  const make = inputs && result ? () => makeWorkbook(words.locale, workspace, inputs, result) : null;
  return (
    <LiveBar
      title={title}
      exports={[
        {
          id: 'csv',
          label: bar.exportCsv,
          name: file,
          make: result && (() => csvFile(resultRows(result, words))),
        },
      ]}
      workbook={{ name: file, make }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}

interface AlignmentScreenProps extends LiveProps {
  readonly screen: Screen;
  readonly actionIds: readonly string[];
  readonly onScreen: (screen: Screen) => void;
}

function AlignmentScreen({ screen, actionIds, onScreen, ...props }: AlignmentScreenProps) {
  if (screen === 'result') return <Result {...props} actionIds={actionIds} onScreen={onScreen} />;
  return <Lazy key={screen} load={load[screen]} props={props} />;
}
