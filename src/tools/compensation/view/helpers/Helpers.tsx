import { useMemo } from 'preact/hooks';
import { Notice } from '../../../../ui/Notice.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import {
  factorSentences,
  helpersAnswer,
  helperSentences,
  helpersTable,
} from '../../chart/field-neutrality.ts';
import { neutralityOf } from '../../model/scan-neutrality.ts';
import { compensationLimits } from '../../schema.ts';
import { addHelper } from '../../state/helper-changes.ts';
import type { ScanScreenProps } from '../scan/load-scan.tsx';
import { HelperFields } from './HelperFields.tsx';

/** What the move of an account does to the pay of everybody who served it before. */
export function Helpers({ told, change }: ScanScreenProps) {
  const { inputs, workspace, scanText, words } = told;
  const { helpers: text } = scanText;
  const result = useMemo(() => neutralityOf(inputs, workspace), [inputs, workspace]);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{helpersAnswer(told, result)}</h3>
        <p class="tool-lead">{text.lead}</p>
        {result === null ? <Notice kind="warning">{text.faulty}</Notice> : null}
        {result !== null && inputs.helpers.length > 0 ? (
          <>
            {helperSentences(told, result).map(({ kind, text: sentence }, index) => (
              <Notice key={index} kind={kind}>
                {sentence}
              </Notice>
            ))}
            <PlainTable caption={text.caption} hideCaption {...helpersTable(told, result)} />
            <p>{factorSentences(told, result).join(words.text.sentenceGap)}</p>
          </>
        ) : null}
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        {inputs.helpers.length === 0 ? <p class="tool-lead">{text.empty}</p> : null}
        <ul class="scan-helpers">
          {inputs.helpers.map((helper) => (
            <HelperFields
              key={helper.id}
              told={told}
              change={change}
              helper={helper}
              result={result?.helpers.find(({ helperId }) => helperId === helper.id) ?? null}
            />
          ))}
        </ul>
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={inputs.helpers.length >= compensationLimits.helpers}
            onClick={() => {
              change(addHelper(newId()));
            }}
          >
            {text.add}
          </button>
        </div>
      </section>
    </div>
  );
}
