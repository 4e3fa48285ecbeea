import { Notice } from '../../../ui/Notice.tsx';
import { Select, type Option } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { figureHint, figureInField, yearlySentence } from '../chart.ts';
import { assetLimits, noAccount } from '../schema.ts';
import { chooseAccount, patchCase, removeCase } from '../state/changes.ts';
import type { AssetProps } from './asset-props.ts';
import { MoneyField, PercentField } from './fields.tsx';
import type { WorthProps } from './Worth.tsx';

const nothing = () => undefined;

/** Which account, and its sales and margin: the document's, or the reader's own in their place. */
export function AccountFields(props: WorthProps) {
  const { words, result, change, accounts } = props;
  const { account: text, figures } = words.text;
  const { chosen } = result;
  const gone: Option<string>[] = chosen.kind === 'gone' ? [{ value: chosen.id, label: text.gone }] : [];
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{figures.heading}</h3>
      <Select
        label={text.label}
        value={result.case.id}
        options={[
          { value: noAccount, label: text.none },
          ...accounts.map(({ id, name }) => ({ value: id, label: name })),
          ...gone,
        ]}
        onChange={change ? (id) => change(chooseAccount(id)) : nothing}
      />
      {chosen.kind === 'gone' ? <Gone {...props} /> : null}
      <Figures {...props} />
      <p>{yearlySentence(words, result)}</p>
    </section>
  );
}

function Gone({ words, change }: AssetProps) {
  const { account: text } = words.text;
  return (
    <Notice
      kind="warning"
      action={
        <button type="button" class="ui-button" onClick={() => change?.(removeCase)}>
          {text.remove}
        </button>
      }
    >
      {text.goneNote}
    </Notice>
  );
}

function Figures({ words, result, change }: AssetProps) {
  const { figures: text } = words.text;
  const { figures } = result.case;
  const { margin } = assetLimits;
  return (
    <div class="tool-fields">
      <MoneyField
        words={words}
        label={text.sales}
        value={figures.sales}
        placeholder={figureInField(words, result, 'sales')}
        hint={figureHint(words, result, 'sales')}
        onCommit={(sales) => change?.(patchCase('figures', { sales }))}
      />
      <PercentField
        words={words}
        label={text.margin}
        value={figures.margin}
        min={margin.min}
        max={margin.max}
        placeholder={figureInField(words, result, 'rate')}
        hint={figureHint(words, result, 'rate')}
        onCommit={(rate) => change?.(patchCase('figures', { margin: rate }))}
      />
      {figures.sales === null && figures.margin === null ? null : (
        <TextField
          label={text.source}
          value={figures.source}
          hint={text.sourceHint}
          onCommit={(source) => change?.(patchCase('figures', { source }))}
        />
      )}
    </div>
  );
}
