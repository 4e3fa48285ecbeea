import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { curvePicture, curvePoints, measureName, shownTo } from '../../chart.ts';
import { curveOf } from '../../model.ts';
import { compensationLimits } from '../../schema.ts';
import { addTier, patchTier, patchTiers, removeTier } from '../../state/changes.ts';
import { CurveFigure } from '../CurveFigure.tsx';
import { NumField, OpenPercentField, PercentField } from '../fields.tsx';
import type { MeasureEditorProps } from './MeasureEditor.tsx';

/** A commission in tiers: marginal, or reaching back to the first unit. */
export function TiersEditor(props: MeasureEditorProps) {
  const { told, text, change, terms } = props;
  const { words, result } = told;
  const { measure } = text;
  const planId = result.plan.id;
  const { tiers, mode, cap } = terms.tiers;
  return (
    <div class="tool-pair">
      <Picture {...props} />
      <div class="tool-block">
        <SegmentedControl
          label={measure.mode}
          hint={mode === 'retroactive' ? measure.modeHint : undefined}
          value={mode}
          segments={(['marginal', 'retroactive'] as const).map((value) => ({
            value,
            label: measure.modes[value],
          }))}
          onChange={(said) => {
            change(patchTiers(planId, terms.id, { mode: said }));
          }}
        />
        <ol class="compensation-list">
          {tiers.map(({ id, from, rate }, index) => (
            <li key={id} aria-label={fill(measure.tier, { n: index + 1 })}>
              <PercentField
                words={words}
                label={measure.tierFrom}
                value={from}
                max={compensationLimits.multiple}
                onCommit={(value) => {
                  change(patchTier(planId, terms.id, id, { from: value }), `tier ${id} from`);
                }}
              />
              <NumField
                words={words}
                label={measure.tierRate}
                value={rate}
                onCommit={(value) => {
                  change(patchTier(planId, terms.id, id, { rate: value }), `tier ${id} rate`);
                }}
              />
              <RemoveButton
                label={fill(measure.removeTier, { n: index + 1 })}
                onClick={() => {
                  change(removeTier(planId, terms.id, id));
                }}
              />
            </li>
          ))}
        </ol>
        <p class="tool-small">{measure.tierHint}</p>
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={tiers.length >= compensationLimits.points}
            onClick={() => {
              change(addTier(planId, terms.id, newId()));
            }}
          >
            {measure.addTier}
          </button>
        </div>
        <OpenPercentField
          words={words}
          label={measure.cap}
          hint={measure.capHint}
          value={cap}
          onCommit={(value) => {
            change(patchTiers(planId, terms.id, { cap: value }), `tiers ${terms.id} cap`);
          }}
        />
      </div>
    </div>
  );
}

function Picture({ told, terms, measure }: MeasureEditorProps) {
  const { words } = told;
  const built = curveOf(terms, measure);
  if (built.kind === 'faults') {
    return (
      <p class="ui-error" role="status">
        {built.faults.map((fault) => words.text.faults.curves[fault]).join(words.text.sentenceGap)}
      </p>
    );
  }
  const label = fill(words.text.curve.label, {
    measure: measureName(words, measure),
    points: curvePoints(words, built.curve),
  });
  return <CurveFigure label={label} picture={curvePicture(words, built.curve, shownTo(built.curve))} />;
}
