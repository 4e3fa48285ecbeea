import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Words } from '../chart.ts';
import { $inputs, $result, $workspace, change, startAgain } from '../state.ts';
import { $ratingAs } from '../state/rating-as.ts';
import type { StatementsText } from '../statements-text.en.ts';
import type { Text } from '../text.en.ts';
import { Answers } from './Answers.tsx';
import { InitiativeFrame } from './InitiativeFrame.tsx';
import type { Change, InitiativeProps, LiveProps, Screen } from './initiative-props.ts';
import { makeWorkbook } from './make-workbook.ts';

export interface InitiativeToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly asked: StatementsText;
}

/** What is printed: everything, an empty worksheet, or the charter alone. */
export type Printing = PrintKind | 'charter';

const load = {
  owners: () => import('./later.ts').then(({ Owners }) => Owners),
  compare: () => import('./later.ts').then(({ Compare }) => Compare),
  money: () => import('./later.ts').then(({ Money }) => Money),
  charter: () => import('./later.ts').then(({ CharterScreen }) => CharterScreen),
  raters: () => import('./load-raters.ts').then(({ loadRaters }) => loadRaters()),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function InitiativeTool({ locale, text, asked }: InitiativeToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('answers');
  const [printing, setPrinting] = useState<Printing | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, asked, currency }), [locale, text, asked, currency]);
  if (!workspace || !parsed) return null;
  const props: Omit<InitiativeProps, 'change'> | null =
    parsed.ok && result ? { words, workspace, inputs: parsed.inputs, result } : null;
  return (
    <InitiativeFrame
      text={text}
      bar={<InitiativeBar words={words} props={props} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      result={result}
      screen={screen}
      onScreen={setScreen}
    >
      {props ? (
        <InitiativeScreen
          {...props}
          screen={screen}
          change={apply}
          onScreen={setScreen}
          onPrintCharter={() => {
            setPrinting('charter');
          }}
        />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && props ? (
        <Lazy
          quiet
          load={load.print}
          props={{
            ...props,
            kind: printing,
            onDone: () => {
              setPrinting(null);
            },
          }}
        />
      ) : null}
    </InitiativeFrame>
  );
}

interface InitiativeBarProps {
  readonly words: Words;
  /** Null while the inputs cannot be read. */
  readonly props: Omit<InitiativeProps, 'change'> | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function InitiativeBar({ words, props, onPrint }: InitiativeBarProps) {
  const { title, bar, file } = words.text;
  const print = (kind: PrintKind) =>
    props
      ? () => {
          onPrint(kind);
        }
      : null;
  const csv = async (shown: NonNullable<typeof props>) => {
    const { resultRows } = await import('../rows.ts');
    return csvFile(resultRows({ ...shown, functions: shown.workspace.functions }, words));
  };
  return (
    <LiveBar
      title={title}
      exports={[{ id: 'csv', label: bar.exportCsv, name: file, make: props && (() => csv(props)) }]}
      workbook={{ name: file, make: props && (() => makeWorkbook(words.locale, props)) }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}

function InitiativeScreen({ screen, ...props }: LiveProps & { readonly screen: Screen }) {
  const chosen = useStore($ratingAs);
  const raterId = props.inputs.raters.some(({ id }) => id === chosen) ? chosen : null;
  if (screen === 'answers') return <Answers {...props} raterId={raterId} />;
  return <Lazy key={screen} load={load[screen]} props={props} />;
}
