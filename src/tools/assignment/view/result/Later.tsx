import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { rangesTable } from '../../chart/ranges.ts';
import type { ScreenProps } from '../assignment-props.ts';
import { Settings } from './Settings.tsx';
import { WhatIfs } from './WhatIfs.tsx';

/** What more would bring, what counts how much, and what others report. */
export function Later({ told, change }: ScreenProps) {
  const { ranges: text } = told.words.text;
  return (
    <>
      <WhatIfs told={told} />
      <div>
        <Settings told={told} change={change} />
        <Disclosure summary={text.heading}>
          <div class="tool-block">
            <p class="tool-small">{text.lead}</p>
            <PlainTable {...rangesTable(told)} wrap />
          </div>
        </Disclosure>
      </div>
    </>
  );
}
