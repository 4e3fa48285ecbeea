import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import type { Words } from '../chart.ts';
import {
  $inputs,
  $result,
  $workspace,
  change,
  resetSettings,
  setEvidence,
  setPosition,
  setSettings,
  startAgain,
  startOwn,
} from '../state.ts';
import type { Text } from '../text.en.ts';
import { LiveBar } from './LiveBar.tsx';
import { PrintSheet, type PrintKind } from './print/PrintSheet.tsx';
import { SampleNote } from './SampleNote.tsx';
import { Sheet } from './Sheet.tsx';
import type { StanceActions } from './stance-props.ts';
import { Unreadable } from './Unreadable.tsx';

export interface StanceToolProps {
  readonly locale: Locale;
  readonly text: Text;
}

/** Arrow keys move through the three positions one by one: that is one step of undo. */
const actions: StanceActions = {
  answer: (dimension, position) => {
    change(setPosition(dimension, position), `position ${dimension}`);
  },
  prove: (dimension, evidence) => {
    change(setEvidence(dimension, evidence), `evidence ${dimension}`);
  },
  set: (settings) => {
    change(setSettings(settings), `settings ${Object.keys(settings).join(' ')}`);
  },
  reset: () => {
    change(resetSettings);
  },
};

export function StanceTool({ locale, text }: StanceToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(() => ({ locale, text, currency }), [locale, text, currency]);
  if (!workspace || !parsed) return null;
  return (
    <div class="stance">
      <LiveBar words={words} workspace={workspace} result={result} onPrint={setPrinting} />
      {workspace.sample === null ? null : (
        <SampleNote words={words} name={workspace.name} onStart={() => startOwn(text.sample.newName)} />
      )}
      {parsed.ok && result ? (
        <Sheet words={words} inputs={parsed.inputs} result={result} actions={actions} />
      ) : (
        <Unreadable words={words} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && parsed.ok && result ? (
        <PrintSheet
          words={words}
          name={workspace.name}
          inputs={parsed.inputs}
          result={result}
          kind={printing}
          onDone={() => {
            setPrinting(null);
          }}
        />
      ) : null}
    </div>
  );
}
