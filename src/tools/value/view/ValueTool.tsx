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
import { caseOf } from '../model.ts';
import type { ForCustomer, ParsedValue, ValueInputs } from '../schema.ts';
import { $inputs, $result, $workspace, change, draws, resultOf, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import { makeWorkbook } from './make-workbook.ts';
import { AccountChoice, FirstCase } from './AccountChoice.tsx';
import { ToolScreen } from './ToolScreen.tsx';
import { ValueFrame } from './ValueFrame.tsx';
import type { Change, Screen } from './value-props.ts';

export interface ValueToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly screen: Screen;
}

const load = {
  rows: () => import('../rows.ts'),
  print: () => import('./print/load-print.tsx'),
  customer: () => import('./handback/load-customer-screen.tsx'),
  comparison: () => import('./handback/comparison-file.ts'),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function ValueTool({ locale, text, screen: first }: ValueToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const [screen, setScreen] = useState(first);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, currency }), [locale, text, currency]);
  const told = useTold(words, workspace, parsed);
  const loadCustomer = useCallback(async () => (await load.customer()).loadCustomerScreen(locale), [locale]);
  const hasReturned = Boolean(told?.one.returned);
  const loadPrint = useCallback(
    async () => (await load.print()).loadPrint(locale, hasReturned),
    [locale, hasReturned],
  );
  if (!workspace || !parsed) return null;
  const asked = parsed.ok ? askedOf(parsed.inputs, workspace) : null;
  const choice = parsed.ok
    ? { words, inputs: parsed.inputs, accounts: workspace.accounts, change: apply }
    : null;
  return (
    <ValueFrame
      text={text}
      bar={<ValueBar words={words} told={told} name={workspace.name} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      account={choice && !asked ? <AccountChoice {...choice} /> : null}
      one={asked ? null : (told?.one ?? null)}
      screen={screen}
      onScreen={setScreen}
    >
      {told && asked ? <Lazy load={loadCustomer} props={{ told, change: apply, asked }} /> : null}
      {told && !asked ? <ToolScreen told={told} change={apply} screen={screen} onGo={setScreen} /> : null}
      {!told && choice ? <FirstCase {...choice} /> : null}
      {parsed.ok ? null : <Unreadable title={text.title} issues={parsed.issues} onStartAgain={startAgain} />}
      {printing && told ? (
        <Lazy
          quiet
          load={loadPrint}
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
    </ValueFrame>
  );
}

/** What a customer was asked for; a file that was merged into the document it was made from is a file of ours again. */
function askedOf({ forCustomer }: ValueInputs, { id }: Workspace): ForCustomer | null {
  return forCustomer?.documentId === id ? null : forCustomer;
}

function useTold(words: Words, workspace: Workspace | null, parsed: ParsedValue | null): Told | null {
  const result = useStore($result);
  const drawn = resultOf(useStore(draws.$state));
  return useMemo(() => {
    const one = parsed?.ok ? caseOf(parsed.inputs) : null;
    if (!workspace || !parsed?.ok || !one || !result) return null;
    const { inputs } = parsed;
    const accountName = workspace.accounts.find(({ id }) => id === inputs.accountId)?.name ?? '';
    return { words, inputs, one, result, draws: drawn, accountName };
  }, [words, workspace, parsed, result, drawn]);
}

interface ValueBarProps {
  readonly words: Words;
  /** Null while there is no case that can be read. */
  readonly told: Told | null;
  /** Of the document. */
  readonly name: string;
  readonly onPrint: (kind: PrintKind) => void;
}

function ValueBar({ words, told, name, onPrint }: ValueBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) =>
    told
      ? () => {
          onPrint(kind);
        }
      : null;
  return (
    <LiveBar
      title={title}
      exports={[
        {
          id: 'case',
          label: bar.exportCase,
          name: file.case,
          make: told && (async () => csvFile((await load.rows()).caseRows(told))),
        },
        {
          id: 'reviews',
          label: bar.exportReviews,
          name: file.reviews,
          make: told && (async () => csvFile((await load.rows()).reviewRows(told))),
        },
        {
          id: 'comparison',
          label: bar.exportComparison,
          name: file.comparison,
          make: told?.one.returned
            ? async () => csvFile(await (await load.comparison()).comparisonOf(told))
            : null,
        },
      ]}
      workbook={{ name: title, make: told && (() => makeWorkbook(told, name)) }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}
