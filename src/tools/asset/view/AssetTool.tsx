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
import type { AssetResult } from '../model.ts';
import { resultRows } from '../rows.ts';
import { $inputs, $result, $workspace, change, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import { AssetFrame } from './AssetFrame.tsx';
import type { AccountChoice, AssetProps, Change, Screen } from './asset-props.ts';
import { makeWorkbook } from './make-workbook.ts';
import { Worth } from './Worth.tsx';

export interface AssetToolProps {
  readonly locale: Locale;
  readonly text: Text;
}

const load = {
  invest: () => import('./later.ts').then(({ Invest }) => Invest),
  programme: () => import('./later.ts').then(({ Programme }) => Programme),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function AssetTool({ locale, text }: AssetToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('worth');
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, currency }), [locale, text, currency]);
  if (!workspace || !parsed) return null;
  const onDone = () => {
    setPrinting(null);
  };
  return (
    <AssetFrame
      text={text}
      bar={<AssetBar words={words} workspace={workspace} result={result} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      screen={screen}
      onScreen={setScreen}
    >
      {result ? (
        <AssetScreen
          screen={screen}
          accounts={workspace.accounts}
          words={words}
          result={result}
          change={apply}
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
    </AssetFrame>
  );
}

interface AssetBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Null while the inputs cannot be read. */
  readonly result: AssetResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function AssetBar({ words, workspace, result, onPrint }: AssetBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) => {
    return result
      ? () => {
          onPrint(kind);
        }
      : null;
  };
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
      workbook={{ name: file, make: result && (() => makeWorkbook(words.locale, workspace, result)) }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}

interface AssetScreenProps extends AssetProps {
  readonly change: Change;
  readonly screen: Screen;
  readonly accounts: readonly AccountChoice[];
}

function AssetScreen({ screen, accounts, ...props }: AssetScreenProps) {
  if (screen === 'worth') return <Worth {...props} accounts={accounts} />;
  return <Lazy key={screen} load={load[screen]} props={props} />;
}
