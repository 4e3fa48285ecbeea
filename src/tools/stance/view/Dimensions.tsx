import { fill } from '../../../i18n/fill.ts';
import { DimensionRow } from './DimensionRow.tsx';
import type { StanceProps } from './stance-props.ts';

export function Dimensions({ words, inputs, result, actions }: StanceProps) {
  const { inputs: text } = words.text;
  return (
    <section class="stance-inputs">
      <div class="stance-inputs-head">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-small">{fill(text.answered, { n: result.answered, total: result.lines.length })}</p>
      </div>
      <p class="tool-lead">{text.lead}</p>
      <ol class="stance-dimensions">
        {result.lines.map((line) => (
          <DimensionRow
            key={line.dimension}
            words={words}
            line={line}
            judgement={inputs.dimensions[line.dimension]}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
}
