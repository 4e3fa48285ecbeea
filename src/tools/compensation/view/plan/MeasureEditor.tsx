import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { measureName, spreadFault } from '../../chart.ts';
import { periods, subjects, type Measure, type PlanMeasureTerms } from '../../schema.ts';
import { patchMeasure, patchPoints, patchTerms } from '../../state/changes.ts';
import { SpreadFields } from '../SpreadFields.tsx';
import type { DesignerProps } from './Designer.tsx';
import { PointsEditor } from './PointsEditor.tsx';
import { TiersEditor } from './TiersEditor.tsx';

export interface MeasureEditorProps extends DesignerProps {
  readonly terms: PlanMeasureTerms;
  readonly measure: Measure;
}

/** One measure of the plan: how it pays, what it is, and what is expected of it. */
export function MeasureEditor(props: MeasureEditorProps) {
  const { told, text, change, terms, measure } = props;
  const { words, result } = told;
  const planId = result.plan.id;
  const set = (part: Parameters<typeof patchTerms>[2]) => {
    change(patchTerms(planId, terms.id, part), `terms ${planId} ${terms.id} ${Object.keys(part).join()}`);
  };
  return (
    <section class="tool-block compensation-editor">
      <h3 class="tool-finding">{fill(text.measure.heading, { name: measureName(words, measure) })}</h3>
      <div class="tool-fields">
        <Select
          label={text.plan.period}
          value={terms.period}
          options={periods.map((value) => ({ value, label: text.plan.periods[value] }))}
          onChange={(period) => {
            set({ period });
          }}
        />
        {measure.kind === 'objectives' ? (
          <Select
            label={text.measure.variant}
            value={terms.objectives}
            options={(['prorated', 'all-or-nothing', 'uncapped'] as const).map((value) => ({
              value,
              label: text.measure.variants[value],
            }))}
            onChange={(objectives) => {
              set({ objectives });
            }}
          />
        ) : (
          <SegmentedControl
            label={text.measure.form}
            value={terms.form}
            segments={(['points', 'tiers'] as const).map((value) => ({
              value,
              label: text.measure.forms[value],
            }))}
            onChange={(form) => {
              set({ form });
            }}
          />
        )}
      </div>
      {terms.period === 'year' ? null : <p class="tool-small">{text.plan.periodHint}</p>}
      {measure.kind === 'objectives' ? null : terms.form === 'tiers' ? (
        <TiersEditor {...props} />
      ) : (
        <PointsEditor
          told={told}
          text={text}
          name={measureName(words, measure)}
          points={terms.points}
          onChange={(how, merge) => {
            change(patchPoints(planId, terms.id, how), `points ${planId} ${terms.id} ${merge}`);
          }}
        />
      )}
      <About {...props} />
    </section>
  );
}

function About({ told, text, change, measure }: MeasureEditorProps) {
  const { words, result } = told;
  const set = (part: Parameters<typeof patchMeasure>[1]) => {
    change(patchMeasure(measure.id, part), `measure ${measure.id} ${Object.keys(part).join()}`);
  };
  const faults = result.spreadFaults.filter(
    ({ measureId, positionId }) => measureId === measure.id && positionId === null,
  );
  return (
    <>
      <div class="tool-fields">
        <TextField
          label={text.measure.name}
          value={measureName(words, measure)}
          maxLength={200}
          onCommit={(name) => {
            set({ name: name.trim() });
          }}
        />
        <Select
          label={text.measure.subject}
          value={measure.subject}
          options={subjects.map((value) => ({ value, label: text.measure.subjects[value] }))}
          onChange={(subject) => {
            set({ subject });
          }}
        />
        <Select
          label={text.measure.kind}
          value={measure.kind}
          options={(['measured', 'objectives'] as const).map((value) => ({
            value,
            label: text.measure.kinds[value],
          }))}
          onChange={(kind) => {
            set({ kind });
          }}
        />
        {measure.kind === 'measured' ? (
          <Select
            label={text.measure.isMoney}
            value={measure.isMoney ? 'money' : 'other'}
            options={(['money', 'other'] as const).map((value) => ({
              value,
              label: text.measure.units[value],
            }))}
            onChange={(unit) => {
              set({ isMoney: unit === 'money' });
            }}
          />
        ) : null}
        {measure.kind === 'measured' && !measure.isMoney ? (
          <TextField
            label={text.measure.unit}
            value={measure.unit}
            maxLength={20}
            onCommit={(unit) => {
              set({ unit: unit.trim() });
            }}
          />
        ) : null}
        <TextField
          label={text.measure.source}
          value={measure.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
      </div>
      <Disclosure summary={text.measure.expect} open={faults.length > 0 || undefined}>
        <p class="tool-small">{text.measure.expectLead}</p>
        <SpreadFields
          words={words}
          text={text}
          spread={measure.spread}
          onChange={(spread) => {
            set({ spread });
          }}
        />
        {faults.map((fault, index) => (
          <Notice key={index} kind={fault.kind === 'no-spread' ? 'info' : 'error'}>
            {spreadFault(told, fault)}
          </Notice>
        ))}
      </Disclosure>
    </>
  );
}
