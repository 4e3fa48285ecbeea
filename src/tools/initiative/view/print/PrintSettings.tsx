import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { settingsTable } from '../../chart.ts';
import type { Printed } from './PrintSheet.tsx';

/** The limits under which the readings stand. */
export function PrintSettings({ words, inputs }: Pick<Printed, 'words' | 'inputs'>) {
  return (
    <>
      <PlainTable {...settingsTable(inputs.settings, words)} />
      <p>{words.text.ours}</p>
    </>
  );
}
