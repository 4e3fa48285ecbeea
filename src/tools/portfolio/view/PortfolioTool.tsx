import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile, type ToolFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Words } from '../chart.ts';
import type { PresetText } from '../preset-text.en.ts';
import { resultRows } from '../rows.ts';
import {
  $inputs,
  $result,
  $workspace,
  startAgain,
  type PortfolioInputs,
  type PortfolioResult,
  type Workspace,
} from '../state.ts';
import type { Text } from '../text.en.ts';
import { makeWorkbook } from './make-workbook.ts';
import type { Screen } from './screens.ts';
import { ToolFrame } from './ToolFrame.tsx';
import { ToolScreen } from './ToolScreen.tsx';

export interface PortfolioToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly presets: PresetText;
  readonly screen: Screen;
}

async function loadPrintSheet(locale: Locale) {
  const { loadSheet: load } = await import('./print/load-sheet.tsx');
  return load(locale);
}

const loadSheet = { en: () => loadPrintSheet('en'), zh: () => loadPrintSheet('zh') } as const;

export function PortfolioTool({ locale, text, presets, screen: first }: PortfolioToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState(first);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(
    () => ({ locale, text, presets, currency }),
    [locale, text, presets, currency],
  );
  if (!workspace || !parsed) return null;
  const inputs = parsed.ok ? parsed.inputs : null;
  return (
    <ToolFrame
      text={text}
      bar={
        <PortfolioBar
          words={words}
          workspace={workspace}
          inputs={inputs}
          result={result}
          onPrint={setPrinting}
        />
      }
      notes={<LiveSampleNote onStarted={() => setScreen('accounts')} />}
      inputs={inputs}
      accounts={workspace.accounts}
      screen={screen}
      onScreen={setScreen}
    >
      {parsed.ok && result ? (
        <ToolScreen words={words} screen={screen} inputs={parsed.inputs} result={result} onGo={setScreen} />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && inputs && result ? (
        <Lazy
          quiet
          load={loadSheet[locale]}
          props={{ words, inputs, result, kind: printing, onDone: () => setPrinting(null) }}
        />
      ) : null}
    </ToolFrame>
  );
}

interface Shown {
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

async function certaintyFile(words: Words, { inputs, result }: Shown): Promise<ToolFile> {
  const { certaintyTable } = await import('./certainty/parts.ts');
  return csvFile(await certaintyTable(words, inputs, result));
}

interface PortfolioBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Null while they cannot be read. */
  readonly inputs: PortfolioInputs | null;
  readonly result: PortfolioResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function PortfolioBar({ words, workspace, inputs, result, onPrint }: PortfolioBarProps) {
  const { locale, text } = words;
  const shown = inputs && result && result.accounts.length > 0 ? { inputs, result } : null;
  return (
    <LiveBar
      title={text.title}
      exports={[
        {
          id: 'csv',
          label: text.bar.exportCsv,
          name: text.file,
          make: shown && (() => csvFile(resultRows(shown.result, shown.inputs, text))),
        },
        {
          id: 'raters',
          label: text.bar.exportRaters,
          name: `${text.file} ${text.tabs.raters}`,
          make:
            shown && shown.inputs.raters.length > 0
              ? async () => (await import('./raters/raters-file.ts')).ratersFile(words, shown)
              : null,
        },
        {
          id: 'certainty',
          label: text.bar.exportCertainty,
          name: `${text.file} ${text.tabs.certainty}`,
          make: shown && shown.result.chosen.scored.length > 0 ? () => certaintyFile(words, shown) : null,
        },
        {
          id: 'start',
          label: text.bar.exportStart,
          name: text.tabs.choice,
          make: shown && (() => import('./choice/start-file.ts').then(({ startFile }) => startFile(words))),
        },
        {
          id: 'profit',
          label: text.bar.exportProfit,
          name: text.tabs.profit,
          make:
            shown &&
            (() => import('./profit/profit-file.ts').then((part) => part.profitFile(words, shown.inputs))),
        },
        {
          id: 'whitespace',
          label: text.bar.exportWhitespace,
          name: text.tabs.whitespace,
          make:
            shown &&
            (() =>
              import('./whitespace/whitespace-file.ts').then((part) =>
                part.whitespaceFile(words, shown.inputs),
              )),
        },
      ]}
      workbook={{
        name: text.file,
        make: shown && (() => makeWorkbook(locale, workspace, shown.inputs, shown.result)),
      }}
      onPrint={{
        filled: shown && (() => onPrint('filled')),
        blank: inputs && (() => onPrint('blank')),
      }}
    />
  );
}
