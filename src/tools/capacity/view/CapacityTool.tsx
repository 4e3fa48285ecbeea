import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Told, Words } from '../chart.ts';
import { $inputs, $result, $workspace, change, resultOf, service, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import type { Change, Screen } from './capacity-props.ts';
import { CapacityFrame } from './CapacityFrame.tsx';
import type { FunctionsProps } from './functions/Functions.tsx';
import { makeWorkbook } from './make-workbook.ts';
import { Result } from './result/Result.tsx';
import { ServicePicture } from './result/ServicePicture.tsx';

export interface CapacityToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly screen: Screen;
}

const load = {
  managers: () => import('./inputs.ts').then(({ Managers }) => Managers),
  functions: () => import('./inputs.ts').then(({ Functions }) => Functions),
  waves: () => import('./inputs.ts').then(({ Waves }) => Waves),
  rows: () => import('../rows.ts'),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const apply: Change = (how, merge) => {
  change(how, merge);
};

export function CapacityTool({ locale, text, screen: first }: CapacityToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const state = useStore(service.$state);
  const [screen, setScreen] = useState(first);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const words = useMemo<Words>(() => ({ locale, text }), [locale, text]);
  if (!workspace || !parsed) return null;
  const told: Told | null =
    parsed.ok && result ? { words, inputs: parsed.inputs, result, service: resultOf(state) } : null;
  return (
    <CapacityFrame
      text={text}
      bar={<CapacityBar words={words} workspace={workspace} told={told} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      inputs={told?.inputs ?? null}
      screen={screen}
      onScreen={setScreen}
    >
      {told ? (
        <CapacityScreen told={told} change={apply} screen={screen} known={workspace.functions} />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
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
    </CapacityFrame>
  );
}

interface CapacityBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Null while the inputs cannot be read. */
  readonly told: Told | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function CapacityBar({ words, workspace, told, onPrint }: CapacityBarProps) {
  const { title, bar, file } = words.text;
  const service = told?.service ?? null;
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
          id: 'load',
          label: bar.exportLoad,
          name: `${title} ${file.load}`,
          make: told && (async () => csvFile((await load.rows()).loadRows(told))),
        },
        {
          id: 'service',
          label: bar.exportService,
          name: `${title} ${file.service}`,
          make: service && (async () => csvFile((await load.rows()).serviceRows({ words }, service))),
        },
      ]}
      workbook={{ name: title, make: told && (() => makeWorkbook(told, workspace)) }}
      onPrint={{ filled: print('filled'), blank: print('blank') }}
    />
  );
}

interface CapacityScreenProps extends FunctionsProps {
  readonly screen: Screen;
}

function CapacityScreen({ screen, known, ...props }: CapacityScreenProps) {
  const state = useStore(service.$state);
  const { words, inputs } = props.told;
  if (screen === 'managers') return <Lazy key={screen} load={load.managers} props={props} />;
  if (screen === 'functions') return <Lazy key={screen} load={load.functions} props={{ ...props, known }} />;
  if (screen === 'plan') return <Lazy key={screen} load={load.waves} props={props} />;
  return (
    <Result
      {...props}
      pending={state.kind === 'waiting' || state.kind === 'running'}
      picture={
        <ServicePicture
          words={words}
          inputs={inputs}
          state={state}
          onStop={service.stop}
          onAgain={service.again}
        />
      }
    />
  );
}
