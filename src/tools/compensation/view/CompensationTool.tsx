import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Told, Words } from '../chart.ts';
import { $inputs, $result, $workspace, change, changeWith, openPlan, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import type { Change, ChangeWith, Screen } from './compensation-props.ts';
import { CompensationFrame } from './CompensationFrame.tsx';
import { ToolScreen } from './ToolScreen.tsx';

export interface CompensationToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly screen: Screen;
}

const apply: Change = (how, merge) => {
  change(how, merge);
};

const applyWith: ChangeWith = (document, how, options) => {
  changeWith(document, how, options);
};

const load = {
  rows: () => import('../rows.ts'),
  files: () => import('./make-files.ts'),
  en: () => import('./print/load-sheet.tsx').then(({ loadSheet }) => loadSheet('en')),
  zh: () => import('./print/load-sheet.tsx').then(({ loadSheet }) => loadSheet('zh')),
} as const;

export function CompensationTool({ locale, text, screen: first }: CompensationToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState(first);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, currency }), [locale, text, currency]);
  if (!workspace || !parsed) return null;
  const told: Told | null = parsed.ok && result ? { words, inputs: parsed.inputs, workspace, result } : null;
  return (
    <CompensationFrame
      words={words}
      bar={<Bar words={words} told={told} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      inputs={told?.inputs ?? null}
      screen={screen}
      onScreen={setScreen}
      onPlan={(planId) => {
        change(openPlan(planId), 'current');
      }}
    >
      {told ? (
        <ToolScreen screen={screen} told={told} change={apply} changeWith={applyWith} />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && told ? (
        <Lazy
          quiet
          load={load[locale]}
          props={{
            told,
            kind: printing,
            onDone: () => {
              setPrinting(null);
            },
          }}
        />
      ) : null}
    </CompensationFrame>
  );
}

interface BarProps {
  readonly words: Words;
  /** Null while the inputs cannot be read. */
  readonly told: Told | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function Bar({ words, told, onPrint }: BarProps) {
  const { title, bar, file, files } = words.text;
  const sound = told?.result.planFaults.length === 0 ? told : null;
  const costed = sound && sound.result.statements.length > 0 ? sound : null;
  const helped = sound && sound.inputs.helpers.length > 0 ? sound : null;
  const print = (kind: PrintKind) => {
    return told
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
          id: 'pay',
          label: bar.exportCsv,
          name: file,
          make:
            told && told.result.statements.length > 0
              ? async () => csvFile((await load.rows()).payRows(told))
              : null,
        },
        {
          id: 'cost',
          label: bar.exportCost,
          name: files.cost,
          make: costed && (async () => (await load.files()).costFile(costed)),
        },
        {
          id: 'compare',
          label: bar.exportCompare,
          name: files.compare,
          make: costed && (async () => (await load.files()).compareFile(costed)),
        },
        {
          id: 'scan',
          label: bar.exportScan,
          name: files.scan,
          make: sound && (async () => (await load.files()).scanFile(sound)),
        },
        {
          id: 'helpers',
          label: bar.exportHelpers,
          name: files.helpers,
          make: helped && (async () => (await load.files()).helpersFile(helped)),
        },
      ]}
      workbook={{ name: title, make: told && (async () => (await load.files()).workbookOf(told)) }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}
