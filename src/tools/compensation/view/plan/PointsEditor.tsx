import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { curvePoints, type Told } from '../../chart.ts';
import { fill } from '../../../../i18n/fill.ts';
import type { DesignText } from '../../design-text.en.ts';
import { pointsCurve } from '../../model.ts';
import { compensationLimits, type CurvePoints } from '../../schema.ts';
import type { PointsChange } from '../../state/changes.ts';
import { OpenPercentField, NumField, PercentField } from '../fields.tsx';
import { DragCurve } from './DragCurve.tsx';

export interface PointsEditorProps {
  readonly told: Told;
  readonly text: DesignText;
  /** What the curve pays for. */
  readonly name: string;
  readonly points: CurvePoints;
  /** Changes in a row with an equal `merge` are one step of undo. */
  readonly onChange: (how: PointsChange, merge: string) => void;
}

const most = compensationLimits.multiple;

/** A curve through threshold, target and excellence: dragged, or typed. */
export function PointsEditor(props: PointsEditorProps) {
  const { told, text, name, points, onChange } = props;
  const { words } = told;
  const built = pointsCurve(points);
  return (
    <div class="tool-pair">
      <div class="tool-block">
        <DragCurve
          words={words}
          text={text}
          label={fill(words.text.curve.label, {
            measure: name,
            points: built.kind === 'curve' ? curvePoints(words, built.curve) : '',
          })}
          points={points}
          onMove={(which, how, merge) => {
            onChange((now) => ({ [which]: how(now[which]) }), merge);
          }}
        />
        <p class="tool-small">{text.measure.drag}</p>
        {built.kind === 'faults'
          ? built.faults.map((fault) => (
              <p key={fault} class="ui-error" role="status">
                {fill(words.text.faults.curve, { measure: name, fault: words.text.faults.curves[fault] })}
              </p>
            ))
          : null}
      </div>
      <PointFields {...props} />
    </div>
  );
}

function PointFields({ told, text, points, onChange }: PointsEditorProps) {
  const { words } = told;
  const { measure } = text;
  const set = (part: Partial<CurvePoints>) => {
    onChange(part, Object.keys(part).join());
  };
  return (
    <div class="tool-fields compensation-point-fields">
      <SegmentedControl
        label={measure.hasThreshold}
        value={points.hasThreshold ? 'yes' : 'no'}
        segments={(['yes', 'no'] as const).map((value) => ({ value, label: measure.thresholds[value] }))}
        onChange={(said) => {
          set({ hasThreshold: said === 'yes' });
        }}
      />
      {points.hasThreshold ? (
        <>
          <PercentField
            words={words}
            label={measure.thresholdAttainment}
            value={points.threshold.attainment}
            max={most}
            step={1}
            onCommit={(attainment) => {
              set({ threshold: { ...points.threshold, attainment } });
            }}
          />
          <PercentField
            words={words}
            label={measure.thresholdPayout}
            value={points.threshold.payout}
            max={most}
            onCommit={(payout) => {
              set({ threshold: { ...points.threshold, payout } });
            }}
          />
        </>
      ) : null}
      <PercentField
        words={words}
        label={measure.excellenceAttainment}
        value={points.excellence.attainment}
        max={most}
        step={1}
        onCommit={(attainment) => {
          set({ excellence: { ...points.excellence, attainment } });
        }}
      />
      <PercentField
        words={words}
        label={measure.excellencePayout}
        value={points.excellence.payout}
        max={most}
        onCommit={(payout) => {
          set({ excellence: { ...points.excellence, payout } });
        }}
      />
      <OpenPercentField
        words={words}
        label={measure.cap}
        hint={measure.capHint}
        value={points.cap}
        onCommit={(cap) => {
          set({ cap });
        }}
      />
      <Select
        label={measure.beyond}
        value={points.beyond}
        options={(['flat', 'last-slope', 'own'] as const).map((value) => ({
          value,
          label: measure.beyonds[value],
        }))}
        onChange={(beyond) => {
          set({ beyond });
        }}
      />
      {points.beyond === 'own' ? (
        <NumField
          words={words}
          label={measure.accelerator}
          value={points.accelerator}
          onCommit={(accelerator) => {
            set({ accelerator });
          }}
        />
      ) : null}
      <Select
        label={measure.interpolation}
        value={points.interpolation}
        options={(['linear', 'step'] as const).map((value) => ({
          value,
          label: measure.interpolations[value],
        }))}
        onChange={(interpolation) => {
          set({ interpolation });
        }}
      />
      {points.hasThreshold ? (
        <Select
          label={measure.atThreshold}
          value={points.atThreshold}
          options={(['inclusive', 'exclusive'] as const).map((value) => ({
            value,
            label: measure.atThresholds[value],
          }))}
          onChange={(atThreshold) => {
            set({ atThreshold });
          }}
        />
      ) : null}
    </div>
  );
}
