import { useMemo, useState } from 'preact/hooks';
import { accountsFromTable } from '../../../../../exchange/accounts-from-table.ts';
import { guessMapping } from '../../../../../exchange/guess-mapping.ts';
import { mappingIssues } from '../../../../../exchange/mapping.ts';
import { mergeAccounts, type MergedAccounts } from '../../../../../exchange/merge-accounts.ts';
import type { Table } from '../../../../../exchange/table.ts';
import { fill } from '../../../../../i18n/fill.ts';
import { Dialog } from '../../../../../ui/Dialog.tsx';
import { Notice } from '../../../../../ui/Notice.tsx';
import type { Account } from '../../../../../workspace/schema.ts';
import { newId } from '../../../../../workspace/new-id.ts';
import type { AccountsWords } from '../accounts-words.ts';
import { CheckRows } from './CheckRows.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { withTarget } from './column-target.ts';
import { negatesCosts } from './figure-format.ts';
import { MapColumns } from './MapColumns.tsx';
import { MappingOptions } from './MappingOptions.tsx';
import { TableOptions } from './TableOptions.tsx';
import { useTable, type Refusal } from './use-table.ts';

export interface ImportDialogProps {
  readonly words: AccountsWords;
  readonly accounts: readonly Account[];
  readonly years: readonly number[];
  readonly thisYear: number;
  /** A table from the clipboard; without one the dialog begins with choosing a file. */
  readonly pasted: Table | null;
  readonly onPastePlain: () => void;
  readonly onTake: (merged: MergedAccounts) => void;
  readonly onClose: () => void;
}

type Step = 'choose' | 'map' | 'check';

export function ImportDialog(props: ImportDialogProps) {
  const { words, accounts, years, thisYear, pasted, onPastePlain, onTake, onClose } = props;
  const text = words.text.importing;
  const refusals: Readonly<Record<Refusal['code'], string>> = text.refused;
  const guess = (table: Table) => guessMapping(table, { thisYear });
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
  const checked = useMemo(() => {
    if (step !== 'check' || !table || !mapping) return null;
    const read = accountsFromTable(table, mapping, { thisYear });
    return { read, merged: mergeAccounts(accounts, read.accounts, newId) };
  }, [step, table, mapping, accounts, thisYear]);

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
  const frame = { title: text.title, closeLabel: text.close, onClose };

  if (step === 'choose' || !table || !mapping) {
    return (
      <Dialog {...frame}>
        <ChooseFile text={words.text} busy={reading.busy} refused={refusal} onFile={reading.open} />
      </Dialog>
    );
  }
  if (checked) {
    const take = (
      <button
        type="button"
        class="ui-button ui-button-primary"
        disabled={checked.read.rowsTaken === 0}
        onClick={() => {
          onTake(checked.merged);
        }}
      >
        {fill(text.check.take, { n: checked.read.rowsTaken })}
      </button>
    );
    return (
      <Dialog {...frame} size="wide" footer={[back('map'), cancel, take]}>
        <CheckRows text={words.text} read={checked.read} merged={checked.merged} />
      </Dialog>
    );
  }
  const plain = (
    <button type="button" class="ui-button ui-button-quiet" onClick={onPastePlain}>
      {text.mapping.pastePlain}
    </button>
  );
  const next = (
    <button
      type="button"
      class="ui-button ui-button-primary"
      disabled={mappingIssues(mapping).length > 0}
      onClick={() => {
        setStep('check');
      }}
    >
      {text.mapping.next}
    </button>
  );
  return (
    <Dialog {...frame} size="wide" footer={[pasted ? plain : back('choose'), cancel, next]}>
      <p class="accounts-source">
        {reading.fileName === null
          ? text.table.fromClipboard
          : fill(text.table.from, { file: reading.fileName })}
      </p>
      <TableOptions
        text={words.text}
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
      <p class="accounts-question">{text.mapping.lead}</p>
      <MapColumns
        text={words.text}
        table={table}
        mapping={mapping}
        years={years}
        onTarget={(column, key) => {
          setMapping(withTarget(mapping, table, column, key));
        }}
      />
      <MappingOptions
        words={words}
        table={table}
        mapping={mapping}
        asksCosts={guessed !== null && negatesCosts(guessed)}
        onMapping={setMapping}
      />
    </Dialog>
  );
}
