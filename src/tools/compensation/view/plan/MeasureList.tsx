import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { measureName } from '../../chart.ts';
import { paysSentence, weightSentence } from '../../chart/design.ts';
import { compensationLimits, type Measure, type PlanMeasureTerms } from '../../schema.ts';
import { addMeasure, freeMeasures, patchTerms, removeMeasure } from '../../state/changes.ts';
import { PercentField } from '../fields.tsx';
import type { DesignerProps } from './Designer.tsx';

export interface MeasureListProps extends DesignerProps {
  readonly open: string | null;
  readonly onOpen: (measureId: string) => void;
}

export function MeasureList(props: MeasureListProps) {
  const { told, text } = props;
  const { words, inputs, result } = told;
  const { plan } = result;
  return (
    <>
      <h3 class="tool-finding">{text.plan.measures}</h3>
      <p class="tool-lead">{plan.measures.length === 0 ? text.plan.noMeasures : text.plan.measuresLead}</p>
      {plan.measures.length > 0 ? (
        <table class="compensation-sheet">
          <thead>
            <tr>
              {[text.plan.measure, text.plan.weight, text.plan.period, text.plan.pays].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {plan.measures.map((terms) => {
              const measure = inputs.measures.find(({ id }) => id === terms.id);
              return measure ? <Row key={terms.id} {...props} terms={terms} measure={measure} /> : null;
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.plan.sum}</th>
              <td>{weightSentence(words, plan)}</td>
            </tr>
          </tfoot>
        </table>
      ) : null}
      <AddMeasure {...props} />
    </>
  );
}

interface RowProps extends MeasureListProps {
  readonly terms: PlanMeasureTerms;
  readonly measure: Measure;
}

function Row({ told, text, change, terms, measure, open, onOpen }: RowProps) {
  const { words, result } = told;
  const planId = result.plan.id;
  const name = measureName(words, measure);
  const isOpen = open === terms.id;
  return (
    <tr aria-current={isOpen ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="tool-unfold"
          aria-expanded={isOpen}
          aria-label={fill(text.plan.edit, { name })}
          onClick={() => {
            onOpen(terms.id);
          }}
        >
          {name}
        </button>
      </th>
      <td>
        <PercentField
          words={words}
          label={text.plan.weight}
          value={terms.weight}
          onCommit={(weight) => {
            change(patchTerms(planId, terms.id, { weight }), `weight ${planId} ${terms.id}`);
          }}
        />
      </td>
      <td class="compensation-sheet-words">
        <span class="ui-label">{text.plan.period}</span>
        {text.plan.periods[terms.period]}
      </td>
      <td class="compensation-sheet-words compensation-sheet-wide">
        <span class="ui-label">{text.plan.pays}</span>
        {paysSentence(words, terms, measure)}
      </td>
      <td class="compensation-sheet-end">
        <RemoveButton
          label={fill(text.plan.removeMeasure, { name })}
          onClick={() => {
            change(removeMeasure(planId, terms.id));
          }}
        />
      </td>
    </tr>
  );
}

/** Prefixes keep what is there and what is built in apart. */
const known = 'known ';
const builtIn = 'built-in ';
const own = 'own';

function AddMeasure({ told, text, change, onOpen }: MeasureListProps) {
  const { words, inputs, result } = told;
  const { plan } = result;
  const { planMeasures: max } = compensationLimits;
  if (plan.measures.length >= max) return <p class="tool-small">{fill(text.plan.measuresFull, { max })}</p>;
  const free = freeMeasures(inputs, plan);
  const add = (measureId: string) => {
    change(addMeasure(plan.id, measureId));
    onOpen(measureId);
  };
  return (
    <div class="tool-fields">
      <Select
        label={text.plan.addMeasure}
        value=""
        options={[
          { value: '', label: text.plan.addMeasureChoose },
          ...free.known.map((measure) => ({
            value: `${known}${measure.id}`,
            label: measureName(words, measure),
          })),
          ...free.presets.map((preset) => ({
            value: `${builtIn}${preset}`,
            label: words.text.measures[preset],
          })),
          { value: own, label: text.plan.ownMeasure },
        ]}
        onChange={(value) => {
          if (value === own) add(newId());
          else if (value.startsWith(known)) add(value.slice(known.length));
          else if (value.startsWith(builtIn)) add(value.slice(builtIn.length));
        }}
      />
    </div>
  );
}
