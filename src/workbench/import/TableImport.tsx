import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Table } from '../../exchange/table.ts';
import { fill } from '../../i18n/fill.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ChooseFile, type PastingWords } from './ChooseFile.tsx';
import { TableOptions } from './TableOptions.tsx';
import type { ImportText } from './text.en.ts';
import { useTable, type Refusal } from './use-table.ts';

/** What a table would bring, worked out before anything is changed. */
export interface Checked {
  readonly rowsTaken: number;
  readonly shown: ComponentChildren;
  readonly onTake: () => void;
}

export interface TableImportProps<Mapping extends { readonly headerRow: number }> {
  readonly text: ImportText;
  readonly title: string;
  /** What the table should hold, and where cells can be pasted instead. */
  readonly choose: { readonly lead: string; readonly paste: string; readonly pasting?: PastingWords };
  /** A table from the clipboard; without one the dialog begins with choosing a file. */
  readonly pasted: Table | null;
  /** What to do with a pasted table instead. */
  readonly pastePlain: { readonly label: string; readonly onPaste: () => void } | null;
  readonly guess: (table: Table) => Mapping;
  /** Something has to be put right before the rows can be looked at. */
  readonly isBlocked: (mapping: Mapping) => boolean;
  readonly renderMapping: (
    table: Table,
    mapping: Mapping,
    guessed: Mapping,
    onMapping: (mapping: Mapping) => void,
  ) => ComponentChildren;
  /** Keep its identity while nothing changes: it may be long work. */
  readonly check: (table: Table, mapping: Mapping) => Checked;
  readonly onClose: () => void;
}

type Step = 'choose' | 'map' | 'check';

/** Choose a file, say what its columns are, look at what would be taken: the same three steps for whatever a table holds. */
export function TableImport<Mapping extends { readonly headerRow: number }>(
  props: TableImportProps<Mapping>,
) {
  const { text, title, pasted, pastePlain, guess, check, onClose } = props;
  const refusals: Readonly<Record<Refusal['code'], string>> = text.refused;
  const [guessed, setGuessed] = useState(() => (pasted ? guess(pasted) : null));
  const [mapping, setMapping] = useState(guessed);
  const [step, setStep] = useState<Step>(pasted ? 'map' : 'choose');
  const reading = useTable(pasted, (table) => {
    const first = guess(table);
    setGuessed(first);
    setMapping(first);
    setStep('map');
  });
  const { table, refused } = reading;
  const checked = useMemo(
    () => (step === 'check' && table && mapping ? check(table, mapping) : null),
    [step, table, mapping, check],
  );
  const cancel = (
    <button type="button" class="ui-button" onClick={onClose}>
      {text.cancel}
    </button>
  );
  const back = (to: Step) => (
    <button
      type="button"
      class="ui-button ui-button-quiet"
      onClick={() => {
        setStep(to);
      }}
    >
      {text.back}
    </button>
  );
  const refusal = refused ? fill(refusals[refused.code], refused.values) : null;
  const frame = { title, closeLabel: text.close, onClose };

  if (step === 'choose' || !table || !mapping || !guessed) {
    return (
      <Dialog {...frame}>
        <ChooseFile
          text={text}
          lead={props.choose.lead}
          paste={props.choose.paste}
          pasting={props.choose.pasting}
          busy={reading.busy}
          refused={refusal}
          onFile={reading.open}
          onText={reading.openText}
        />
      </Dialog>
    );
  }
  if (checked) {
    const take = (
      <button
        type="button"
        class="ui-button ui-button-primary"
        disabled={checked.rowsTaken === 0}
        onClick={checked.onTake}
      >
        {fill(text.check.take, { n: checked.rowsTaken })}
      </button>
    );
    return (
      <Dialog {...frame} size="wide" footer={[back('map'), cancel, take]}>
        {checked.shown}
      </Dialog>
    );
  }
  const plain = pastePlain ? (
    <button type="button" class="ui-button ui-button-quiet" onClick={pastePlain.onPaste}>
      {pastePlain.label}
    </button>
  ) : null;
  const next = (
    <button
      type="button"
      class="ui-button ui-button-primary"
      disabled={props.isBlocked(mapping)}
      onClick={() => {
        setStep('check');
      }}
    >
      {text.mapping.next}
    </button>
  );
  return (
    <Dialog {...frame} size="wide" footer={[pasted ? plain : back('choose'), cancel, next]}>
      <p class="table-import-source">
        {reading.fileName === null
          ? text.table.fromClipboard
          : fill(text.table.from, { file: reading.fileName })}
      </p>
      <TableOptions
        text={text}
        table={table}
        onRead={reading.readAgain}
        headerRow={mapping.headerRow}
        onHeaderRow={(headerRow) => {
          setMapping({ ...mapping, headerRow });
        }}
      />
      {refusal ? (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      ) : null}
      <p class="table-import-question">{text.mapping.lead}</p>
      {props.renderMapping(table, mapping, guessed, setMapping)}
    </Dialog>
  );
}
