import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { fill } from '../../../../i18n/fill.ts';
import { measureName } from '../../chart.ts';
import { measuresOf } from '../../model.ts';
import { compensationLimits, type Measure, type Position } from '../../schema.ts';
import { patchPersonMeasure, patchPart, patchPosition, personMeasureOf } from '../../state/changes.ts';
import { OpenPercentField, ResultField } from '../fields.tsx';
import { SpreadFields } from '../SpreadFields.tsx';
import { Objectives } from './Objectives.tsx';
import type { DesignProps } from './People.tsx';

export interface DetailProps extends DesignProps {
  readonly position: Position;
}

/** What one person is measured by, has reached and is expected to reach. */
export function PersonDetail(props: DetailProps) {
  const { told, text, position, change } = props;
  const { people } = text;
  const measures = measuresOf(told.inputs);
  const { accounts } = told.workspace;
  const chosen = new Set(position.accountIds);
  return (
    <>
      <p class="tool-lead">{measures.length === 0 ? people.noMeasures : people.detailLead}</p>
      {measures.map((measure) => (
        <MeasureFields key={measure.id} {...props} measure={measure} />
      ))}
      <Disclosure summary={people.accounts} note={String(chosen.size)}>
        <p class="tool-small">{accounts.length === 0 ? people.noAccounts : people.accountsHint}</p>
        <div class="compensation-checks">
          {accounts.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const others = position.accountIds.filter((one) => one !== id);
                  const accountIds = event.currentTarget.checked ? [...others, id] : others;
                  change(patchPosition(position.id, { accountIds }));
                }}
              />{' '}
              {name}
            </label>
          ))}
        </div>
      </Disclosure>
    </>
  );
}

interface MeasureProps extends DetailProps {
  readonly measure: Measure;
}

function MeasureFields(props: MeasureProps) {
  const { told, text, change, position, measure } = props;
  const { words } = told;
  const { people } = text;
  const own = personMeasureOf(position, measure.id);
  const set = (part: Parameters<typeof patchPersonMeasure>[2]) => {
    const key = `result ${position.id} ${measure.id} ${Object.keys(part).join()}`;
    change(patchPersonMeasure(position.id, measure.id, part), key);
  };
  const unit = measure.isMoney ? words.currency : measure.unit;
  const name = measureName(words, measure);
  return (
    <fieldset class="compensation-measure">
      <legend>{name}</legend>
      {measure.kind === 'objectives' ? <Objectives {...props} objectives={own.objectives} /> : null}
      <div class="tool-fields">
        {measure.kind === 'measured'
          ? (['target', 'result'] as const).map((field) => (
              <ResultField
                key={field}
                words={words}
                label={people[field]}
                unit={unit}
                min={field === 'target' ? 0 : -compensationLimits.result}
                value={own[field]}
                onCommit={(value) => {
                  set({ [field]: value });
                }}
              />
            ))
          : null}
        <OpenPercentField
          words={words}
          label={people.attainment}
          value={own.attainment}
          step={1}
          onCommit={(attainment) => {
            set({ attainment });
          }}
        />
      </div>
      <Disclosure summary={people.ownSpread} open={own.spread !== null}>
        <SpreadFields
          words={words}
          text={text}
          spread={own.spread ?? measure.spread}
          onChange={(spread) => {
            set({ spread });
          }}
        />
      </Disclosure>
      {measure.kind === 'measured' ? <Parts {...props} unit={unit} /> : null}
    </fieldset>
  );
}

const partLists = [
  { list: 'quarters', count: 4, label: 'quarter' },
  { list: 'years', count: 3, label: 'year' },
] as const;

/** By quarter or year, where any plan pays the measure so. */
function Parts({ told, text, change, position, measure, unit }: MeasureProps & { readonly unit: string }) {
  const { words, inputs } = told;
  const { people } = text;
  const own = personMeasureOf(position, measure.id);
  const periods = inputs.plans.flatMap(({ measures }) =>
    measures.flatMap(({ id, period }) => (id === measure.id ? [period] : [])),
  );
  const needed = partLists.filter(({ list }) =>
    periods.some((period) => period.startsWith(list === 'quarters' ? 'quarter' : 't')),
  );
  if (needed.length === 0) return null;
  return (
    <Disclosure summary={people.parts}>
      <div class="tool-fields">
        {needed.flatMap(({ list, count, label }) =>
          Array.from({ length: count }, (_, place) =>
            (['target', 'result'] as const).map((field) => (
              <ResultField
                key={`${list} ${place} ${field}`}
                words={words}
                label={`${fill(people[label], { n: place + 1 })}: ${people[field]}`}
                unit={unit}
                min={field === 'target' ? 0 : -compensationLimits.result}
                value={own[list][place]?.[field] ?? null}
                onCommit={(value) => {
                  change(
                    patchPart(position.id, measure.id, list, place, { [field]: value }),
                    `part ${position.id} ${measure.id} ${list} ${place} ${field}`,
                  );
                }}
              />
            )),
          ),
        )}
      </div>
    </Disclosure>
  );
}
