import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { figure } from '../../chart.ts';
import type { FunctionLine } from '../../model.ts';
import { alignmentLimits, stages, type Stage } from '../../schema.ts';
import { patchDepartment } from '../../state/changes.ts';
import type { LiveProps } from '../alignment-props.ts';
import { AddDepartment, AddUsual } from './AddDepartment.tsx';

/** Touchpoints and stage of each department. */
export function Departments(props: LiveProps) {
  const { words, result } = props;
  const { departments: text, stage: names, stageWords } = words.text;
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <dl class="alignment-stages">
        {stages.map((stage) => (
          <div key={stage}>
            <dt>{names[stage]}</dt>
            <dd>{stageWords[stage]}</dd>
          </div>
        ))}
      </dl>
      {result.functions.length === 0 ? (
        <>
          <p class="tool-lead">{text.none}</p>
          <AddUsual words={words} />
        </>
      ) : (
        <ul class="alignment-rows">
          {result.functions.map((line) => (
            <Line key={line.id} {...props} line={line} />
          ))}
        </ul>
      )}
      <AddDepartment words={words} functions={result.functions} />
    </section>
  );
}

function Line({ words, change, line }: LiveProps & { readonly line: FunctionLine }) {
  const { departments: text, stage: names } = words.text;
  const { department, proposed } = line;
  const follow = proposed ? fill(text.follow, { stage: names[proposed] }) : text.followNone;
  return (
    <li class="alignment-row alignment-department">
      <h4 class="tool-finding">{line.name}</h4>
      <div class="tool-fields">
        <NumberField
          label={text.touchpoints}
          value={department.touchpoints}
          min={0}
          max={alignmentLimits.touchpoints}
          required
          invalid={fill(text.invalid, { max: figure(words, alignmentLimits.touchpoints) })}
          onCommit={(touchpoints) => {
            if (touchpoints !== null) change(patchDepartment(line.id, { touchpoints }));
          }}
        />
        <Select<Stage | ''>
          label={text.stage}
          value={department.stage ?? ''}
          options={[
            { value: '', label: follow },
            ...stages.map((stage) => ({ value: stage, label: names[stage] })),
          ]}
          onChange={(stage) => {
            change(patchDepartment(line.id, { stage: stage === '' ? null : stage }));
          }}
        />
      </div>
    </li>
  );
}
