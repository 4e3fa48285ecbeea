import { fill } from '../../../i18n/fill.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { compareFinding, compareSentences } from '../chart.ts';
import { setCompared } from '../state/changes.ts';
import { comparisonRows, positions, type ComparisonRow } from '../schema/statements.ts';
import type { LiveProps } from './initiative-props.ts';

/** A sales programme against a business programme, with the reader's own position on each row. */
export function Compare(props: LiveProps) {
  const { words, result } = props;
  const { compare: text, judgement } = words.text;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <p class="tool-answer">{compareFinding(words, result)}</p>
        {compareSentences(words, result).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        <ol class="initiative-statements">
          {comparisonRows.map((row) => (
            <Row key={row} {...props} row={row} />
          ))}
        </ol>
      </section>
      <p class="tool-small">{judgement}</p>
    </div>
  );
}

function Row({ words, inputs, change, row }: LiveProps & { readonly row: ComparisonRow }) {
  const { compare: text } = words.text;
  const { name, sales, business } = words.asked.compared[row];
  const said = inputs.comparison[row];
  const position = said?.position ?? null;
  const side = (own: 'sales' | 'business') => (position === own ? 'initiative-chosen' : undefined);
  return (
    <li class="initiative-statement">
      <h4 class="initiative-claim">{name}</h4>
      <dl class="initiative-anchors initiative-sides">
        <div class={side('sales')}>
          <dt>{text.position.sales}</dt>
          <dd>{sales}</dd>
        </div>
        <div class={side('business')}>
          <dt>{text.position.business}</dt>
          <dd>{business}</dd>
        </div>
      </dl>
      <SegmentedControl
        label={fill(text.positionOf, { name })}
        hideLabel
        value={position}
        segments={positions.map((value) => ({ value, label: text.position[value] }))}
        onChange={(value) => {
          change(setCompared(row, { position: value }), `compared ${row}`);
        }}
      />
      <TextField
        label={text.evidence}
        value={said?.evidence ?? ''}
        maxLength={2000}
        onCommit={(evidence) => {
          change(setCompared(row, { evidence }));
        }}
      />
    </li>
  );
}
