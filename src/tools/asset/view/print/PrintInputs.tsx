import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { enteredTable } from '../../chart.ts';
import type { AssetProps } from '../asset-props.ts';

/** What was entered, so that the sheet can be checked without the screen. */
export function PrintInputs({ words, result }: Omit<AssetProps, 'change'>) {
  return <PlainTable {...enteredTable(result, words)} />;
}
