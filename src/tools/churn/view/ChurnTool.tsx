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
import type { ChurnResult } from '../model.ts';
import { resultRows } from '../rows.ts';
import { $inputs, $result, $workspace, change, startAgain } from '../state.ts';
import type { ChurnInputs } from '../schema.ts';
import type { Text } from '../text.en.ts';
import { AccountScreen } from './AccountScreen.tsx';
import { ChurnFrame } from './ChurnFrame.tsx';
import type { Change, LiveProps, Screen } from './churn-props.ts';
import { makeWorkbook } from './make-workbook.ts';

export interface ChurnToolProps {
  readonly locale: Locale;
  readonly text: Text;
}

const load = {
  signals: () => import('./later.ts').then(({ SignalsScreen }) => SignalsScreen),
  money: () => import('./later.ts').then(({ MoneyScreen }) => MoneyScreen),
  past: () => import('./later.ts').then(({ PastScreen }) => PastScreen),
  overview: () => import('./later.ts').then(({ OverviewScreen }) => OverviewScreen),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function ChurnTool({ locale, text }: ChurnToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('account');
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, currency }), [locale, text, currency]);
  if (!workspace || !parsed) return null;
  const inputs = parsed.ok ? parsed.inputs : null;
  const onDone = () => {
    setPrinting(null);
  };
  return (
    <ChurnFrame
      text={text}
      bar={<ChurnBar {...{ words, workspace, inputs, result }} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      screen={screen}
      onScreen={setScreen}
    >
      {inputs && result ? (
        <ChurnScreen
          {...{ words, inputs, result, screen }}
          accounts={workspace.accounts}
          change={apply}
          actionIds={workspace.actions.map(({ id }) => id)}
          onScreen={setScreen}
        />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && result ? (
        <Lazy
          quiet
          load={load.print}
          props={{ words, result, name: workspace.name, kind: printing, onDone }}
        />
      ) : null}
    </ChurnFrame>
  );
}

interface ChurnBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Both null while the inputs cannot be read. */
  readonly inputs: ChurnInputs | null;
  readonly result: ChurnResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function ChurnBar({ words, workspace, inputs, result, onPrint }: ChurnBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) => {
    return result
      ? () => {
          onPrint(kind);
        }
      : null;
  };
  const make = inputs && result ? () => makeWorkbook(words, workspace, inputs, result) : null;
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

function ChurnScreen({ screen, ...props }: LiveProps & { readonly screen: Screen }) {
  if (screen === 'account') return <AccountScreen {...props} />;
  return <Lazy key={screen} load={load[screen]} props={props} />;
}
