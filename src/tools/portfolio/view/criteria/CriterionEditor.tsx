import { Select } from '../../../../ui/Select.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { criterionName, type InputWords } from '../../chart.ts';
import { axes, change, type Criterion, type PortfolioResult } from '../../state.ts';
import { patchCriterion, setKind } from '../../state/criteria.ts';
import { scaleKinds } from '../../state/scale.ts';
import { RatedScale } from './RatedScale.tsx';
import { MeasuredScale } from './MeasuredScale.tsx';

export interface CriterionEditorProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly result: PortfolioResult;
  readonly onDone: () => void;
}

export function CriterionEditor({ words, criterion, result, onDone }: CriterionEditorProps) {
  const { text } = words;
  const { criteria } = text;
  const { id, axis, scale, preset } = criterion;
  return (
    <div class="portfolio-editor">
      <div class="portfolio-pairs">
        <TextField
          label={criteria.name}
          value={criterionName(words, criterion)}
          maxLength={200}
          required={preset === null}
          invalid={criteria.nameMissing}
          onCommit={(name) => change(patchCriterion(id, { name: name.trim() }), `name ${id}`)}
        />
        <Select
          label={criteria.axis}
          value={axis}
          options={axes.map((value) => ({ value, label: text.axis[value].name }))}
          onChange={(value) => change(patchCriterion(id, { axis: value }))}
        />
      </div>
      <SegmentedControl
        label={criteria.kind}
        value={scale.kind}
        segments={scaleKinds.map((value) => ({ value, label: criteria.kinds[value] }))}
        onChange={(kind) => change(setKind(id, kind))}
      />
      {scale.kind === 'rated' ? (
        <RatedScale words={words} criterion={criterion} scale={scale} />
      ) : (
        <MeasuredScale words={words} criterion={criterion} scale={scale} result={result} />
      )}
      <button type="button" class="ui-button" onClick={onDone}>
        {criteria.done}
      </button>
    </div>
  );
}
