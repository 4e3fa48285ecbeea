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
import { Functions, type FunctionsProps } from './functions/Functions.tsx';
import { LiveBar } from './LiveBar.tsx';
import { Managers } from './managers/Managers.tsx';
import { PrintSheet, type PrintKind } from './print/PrintSheet.tsx';
import { Result } from './result/Result.tsx';
import { ServicePicture } from './result/ServicePicture.tsx';
import { SampleNote } from './SampleNote.tsx';
import { Unreadable } from './Unreadable.tsx';
import { Waves } from './waves/Waves.tsx';

export interface CapacityToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly screen: Screen;
}

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
        <PrintSheet
          told={told}
          name={workspace.name}
          kind={printing}
          onDone={() => {
            setPrinting(null);
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
  if (screen === 'managers') return <Managers {...props} />;
  if (screen === 'functions') return <Functions {...props} known={known} />;
  if (screen === 'plan') return <Waves {...props} />;
  const { words, inputs } = props.told;
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
