import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { figure, handOffReading } from '../../chart.ts';
import { alignmentLimits } from '../../schema.ts';
import { patchHandOffs } from '../../state/changes.ts';
import type { LiveProps } from '../alignment-props.ts';
import { Sentences } from '../result/Sentences.tsx';

const counts = ['handed', 'closed'] as const;
const amounts = ['hours', 'cost'] as const;

export function HandOffFields({ words, inputs, result, change }: LiveProps) {
  const { handOffs: text } = words.text;
  const { handOffs } = inputs;
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <div class="tool-fields">
        {counts.map((name) => (
          <NumberField
            key={name}
            label={text[name]}
            value={handOffs[name]}
            min={0}
            max={alignmentLimits.handOffs}
            parse={(entry) => (/^\s*\d+\s*$/.test(entry) ? Number(entry) : null)}
            invalid={fill(text.invalidWhole, { max: figure(words, alignmentLimits.handOffs) })}
            onCommit={(value) => {
              change(patchHandOffs({ [name]: value }));
            }}
          />
        ))}
        {amounts.map((name) => (
          <NumberField
            key={name}
            label={text[name]}
            value={handOffs[name]}
            min={0}
            max={alignmentLimits[name]}
            unit={name === 'cost' ? words.currency : undefined}
            invalid={fill(text.invalidAmount, { max: figure(words, alignmentLimits[name]) })}
            onCommit={(value) => {
              change(patchHandOffs({ [name]: value }));
            }}
          />
        ))}
        <TextField
          label={text.source}
          value={handOffs.source}
          lines={2}
          maxLength={500}
          onCommit={(source) => {
            change(patchHandOffs({ source }));
          }}
        />
      </div>
      <Sentences of={handOffReading(words, result, inputs)} />
    </section>
  );
}
