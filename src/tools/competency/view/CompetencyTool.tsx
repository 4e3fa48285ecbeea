import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { CompetenciesText } from '../competencies-text.en.ts';
import type { CompetencyResult } from '../model.ts';
import { resultRows } from '../rows.ts';
import type { CompetencyInputs } from '../schema.ts';
import { $inputs, $result, $workspace, change, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import { CompetencyFrame } from './CompetencyFrame.tsx';
import type { Change, LiveProps, Screen } from './competency-props.ts';
import { makeWorkbook } from './make-workbook.ts';
import { Result } from './result/Result.tsx';

export interface CompetencyToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly built: CompetenciesText;
}

const load = {
  profile: () => import('./later.ts').then(({ ProfileScreen }) => ProfileScreen),
  ratings: () => import('./later.ts').then(({ RatingsScreen }) => RatingsScreen),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function CompetencyTool({ locale, text, built }: CompetencyToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('result');
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const words = useMemo<Words>(() => ({ locale, text, built }), [locale, text, built]);
  if (!workspace || !parsed) return null;
  const inputs = parsed.ok ? parsed.inputs : null;
  const onDone = () => {
    setPrinting(null);
  };
  return (
    <CompetencyFrame
      text={text}
      bar={<CompetencyBar {...{ words, workspace, inputs, result }} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      result={result}
      screen={screen}
      onScreen={setScreen}
    >
      {inputs && result ? (
        <CompetencyScreen
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
    </CompetencyFrame>
  );
}

interface CompetencyBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Both null while the inputs cannot be read. */
  readonly inputs: CompetencyInputs | null;
  readonly result: CompetencyResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function CompetencyBar({ words, workspace, inputs, result, onPrint }: CompetencyBarProps) {
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

interface CompetencyScreenProps extends LiveProps {
  readonly screen: Screen;
  readonly actionIds: readonly string[];
  readonly onScreen: (screen: Screen) => void;
}

function CompetencyScreen({ screen, actionIds, onScreen, ...props }: CompetencyScreenProps) {
  if (screen === 'result') return <Result {...props} actionIds={actionIds} onScreen={onScreen} />;
  return <Lazy key={screen} load={load[screen]} props={props} />;
}
