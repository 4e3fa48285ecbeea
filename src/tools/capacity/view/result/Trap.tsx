import { fill } from '../../../../i18n/fill.ts';
import { trapRows, trapSentence, type Told } from '../../chart.ts';
import { capacityLimits } from '../../schema.ts';
import { patchInputs } from '../../state/changes.ts';
import type { ScreenProps } from '../capacity-props.ts';
import { WholeField } from '../fields/WholeField.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';

export interface TrapButtonProps {
  readonly told: Told;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function TrapButton({ told: { words, inputs }, open, onToggle }: TrapButtonProps) {
  return (
    <button type="button" class="ui-button capacity-trap-button" aria-expanded={open} onClick={onToggle}>
      {fill(words.text.trap.ask, { n: inputs.declare })}
    </button>
  );
}

/** (M): the numbers that firms have declared at one stroke. */
const declared = [50, 65] as const;

/** The counter-example beside what is recommended. */
export function Trap({ told, change }: ScreenProps) {
  const { words, inputs } = told;
  const { trap: text } = words.text;
  const set = (declare: number) => {
    change(patchInputs({ declare }), 'declare');
  };
  return (
    <section class="capacity-trap">
      <h3 class="tool-finding">{fill(text.heading, { n: inputs.declare })}</h3>
      <p class="tool-lead">{text.lead}</p>
      <div class="capacity-trap-number">
        <WholeField
          words={words}
          label={text.number}
          value={inputs.declare}
          min={1}
          max={capacityLimits.accounts}
          onCommit={set}
        />
        {declared.map((n) => (
          <button
            key={n}
            type="button"
            class="ui-button"
            aria-pressed={inputs.declare === n}
            onClick={() => {
              set(n);
            }}
          >
            {fill(text.quick, { n })}
          </button>
        ))}
      </div>
      <PlainTable
        caption={fill(text.what, { months: inputs.horizonMonths })}
        head={[
          fill(text.what, { months: inputs.horizonMonths }),
          text.recommended,
          fill(text.declared, { n: inputs.declare }),
        ]}
        hideCaption
        wrap
        rows={trapRows(told)}
      />
      <p class="tool-book">{trapSentence(told)}</p>
    </section>
  );
}
