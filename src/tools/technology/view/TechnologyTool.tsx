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
import type { TechnologyResult } from '../model.ts';
import type { TechnologyInputs } from '../schema.ts';
import { $inputs, $result, $workspace, change, startAgain } from '../state.ts';
import { isOnRoadmap } from '../state/roadmap.ts';
import type { Text } from '../text.en.ts';
import { makeWorkbook } from './make-workbook.ts';
import { NeedsScreen } from './NeedsScreen.tsx';
import { TechnologyFrame } from './TechnologyFrame.tsx';
import type { Change, LiveProps, Screen } from './technology-props.ts';

export interface TechnologyToolProps {
  readonly locale: Locale;
  readonly text: Text;
}

const load = {
  options: () => import('./later.ts').then(({ OptionsScreen }) => OptionsScreen),
  result: () => import('./later.ts').then(({ ResultScreen }) => ResultScreen),
  habits: () => import('./later.ts').then(({ HabitsScreen }) => HabitsScreen),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function TechnologyTool({ locale, text }: TechnologyToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('needs');
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, currency }), [locale, text, currency]);
  if (!workspace || !parsed) return null;
  const inputs = parsed.ok ? parsed.inputs : null;
  const onDone = () => {
    setPrinting(null);
  };
  return (
    <TechnologyFrame
      text={text}
      bar={<TechnologyBar {...{ words, workspace, inputs, result }} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      screen={screen}
      onScreen={setScreen}
    >
      {inputs && result ? (
        <TechnologyScreen
          {...{ words, inputs, result, screen }}
          change={apply}
          onScreen={setScreen}
          onRoadmap={isOnRoadmap(workspace)}
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
    </TechnologyFrame>
  );
}

interface TechnologyBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Both null while the inputs cannot be read. */
  readonly inputs: TechnologyInputs | null;
  readonly result: TechnologyResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function TechnologyBar({ words, workspace, inputs, result, onPrint }: TechnologyBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) => {
    return result
      ? () => {
          onPrint(kind);
        }
      : null;
  };
  const csv = async () => {
    if (!inputs || !result) return csvFile([]);
    const { resultRows } = await import('../rows.ts');
    return csvFile(resultRows(inputs, result, words));
  };
  const make = inputs && result ? () => makeWorkbook(words.locale, workspace, inputs, result) : null;
  return (
    <LiveBar
      title={title}
      exports={[{ id: 'csv', label: bar.exportCsv, name: file, make: result && csv }]}
      workbook={{ name: file, make }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}

interface TechnologyScreenProps extends LiveProps {
  readonly screen: Screen;
  readonly onRoadmap: boolean;
}

function TechnologyScreen({ screen, onRoadmap, ...props }: TechnologyScreenProps) {
  if (screen === 'needs') return <NeedsScreen {...props} />;
  if (screen === 'result') return <Lazy key={screen} load={load.result} props={{ ...props, onRoadmap }} />;
  return <Lazy key={screen} load={load[screen]} props={props} />;
}
