import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import type { Told, Words } from '../chart.ts';
import {
  $inputs,
  $result,
  $saveState,
  $workspace,
  change,
  resultOf,
  service,
  startAgain,
  startOwn,
} from '../state.ts';
import type { Text } from '../text.en.ts';
import type { Change, Screen } from './capacity-props.ts';
import { CapacityFrame } from './CapacityFrame.tsx';
import type { FunctionsProps } from './functions/Functions.tsx';
import { Lazy } from './Lazy.tsx';
import { LiveBar } from './LiveBar.tsx';
import type { PrintKind } from './print/PrintSheet.tsx';
import { Result } from './result/Result.tsx';
import { ServicePicture } from './result/ServicePicture.tsx';
import { SampleNote } from './SampleNote.tsx';
import { Unreadable } from './Unreadable.tsx';

export interface CapacityToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly screen: Screen;
}

const load = {
  managers: () => import('./inputs.ts').then(({ Managers }) => Managers),
  functions: () => import('./inputs.ts').then(({ Functions }) => Functions),
  waves: () => import('./inputs.ts').then(({ Waves }) => Waves),
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
  const save = useStore($saveState);
  const [screen, setScreen] = useState(first);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const words = useMemo<Words>(() => ({ locale, text }), [locale, text]);
  if (!workspace || !parsed) return null;
  const told: Told | null =
    parsed.ok && result ? { words, inputs: parsed.inputs, result, service: resultOf(state) } : null;
  return (
    <CapacityFrame
      text={text}
      bar={<LiveBar words={words} workspace={workspace} told={told} onPrint={setPrinting} />}
      notes={
        workspace.sample === null ? null : (
          <SampleNote
            words={words}
            name={workspace.name}
            touched={save.kind !== 'untouched'}
            onStart={() => startOwn(text.sample.newName)}
          />
        )
      }
      inputs={told?.inputs ?? null}
      screen={screen}
      onScreen={setScreen}
    >
      {told ? (
        <CapacityScreen told={told} change={apply} screen={screen} known={workspace.functions} />
      ) : (
        <Unreadable words={words} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && told ? (
        <Lazy
          load={load.print}
          waiting={null}
          failed={text.failed}
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

interface CapacityScreenProps extends FunctionsProps {
  readonly screen: Screen;
}

function CapacityScreen({ screen, known, ...props }: CapacityScreenProps) {
  const state = useStore(service.$state);
  const { words, inputs } = props.told;
  const shared = {
    waiting: <p class="capacity-loading">{words.text.loading}</p>,
    failed: <p class="capacity-loading">{words.text.failed}</p>,
  };
  if (screen === 'managers') return <Lazy key={screen} {...shared} load={load.managers} props={props} />;
  if (screen === 'functions') {
    return <Lazy key={screen} {...shared} load={load.functions} props={{ ...props, known }} />;
  }
  if (screen === 'plan') return <Lazy key={screen} {...shared} load={load.waves} props={props} />;
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
