import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { csvFile } from '../../../workbench/tool-file.ts';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Words } from '../chart.ts';
import { resultRows } from '../rows.ts';
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
} from '../state.ts';
import type { Text } from '../text.en.ts';
import { makeWorkbook } from './make-workbook.ts';
import { PrintSheet } from './print/PrintSheet.tsx';
import { Sheet } from './Sheet.tsx';
import type { StanceActions } from './stance-props.ts';

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
  const print = (kind: PrintKind) => {
    return result
      ? () => {
          setPrinting(kind);
        }
      : null;
  };
  return (
    <div class="tool stance">
      <LiveBar
        title={text.title}
        exports={[
          {
            id: 'csv',
            label: text.bar.exportCsv,
            name: text.file,
            make: result && (() => csvFile(resultRows(result, words))),
          },
        ]}
        workbook={{
          name: text.file,
          make: result && parsed.ok ? () => makeWorkbook(locale, workspace, parsed.inputs, result) : null,
        }}
        onPrint={{ filled: print('filled'), blank: print('blank') }}
      />
      <LiveSampleNote />
      {parsed.ok && result ? (
        <Sheet words={words} inputs={parsed.inputs} result={result} actions={actions} />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
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
