import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { Words } from '../../chart.ts';
import type { AccountResult } from '../../model.ts';
import { patchCase } from '../../state/changes.ts';
import type { Change } from '../churn-props.ts';
import { MoneyField } from '../fields.tsx';

export interface OwnValueProps {
  readonly words: Words;
  readonly one: AccountResult;
  readonly change: Change;
}

/** A value in place of the one that the tool `asset` does not have. */
export function OwnValue({ words, one, change }: OwnValueProps) {
  const { money: text } = words.text;
  const { tool } = one.money.asset;
  const { asset } = one.case;
  if (tool === 'known') return null;
  return (
    <>
      <Notice kind="info">{text.tool[tool]}</Notice>
      <div class="tool-fields">
        <MoneyField
          words={words}
          label={text.own}
          value={asset.value}
          onCommit={(value) => {
            change(patchCase(one.id, { asset: { ...asset, value } }));
          }}
        />
        <TextField
          label={text.source}
          value={asset.source}
          maxLength={2000}
          onCommit={(source) => {
            change(patchCase(one.id, { asset: { ...asset, source } }));
          }}
        />
      </div>
    </>
  );
}
