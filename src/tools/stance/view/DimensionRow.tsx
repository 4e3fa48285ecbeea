import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { dimensionName, positionName, type Words } from '../chart.ts';
import type { StanceLine } from '../model.ts';
import { longestText } from '../../../workspace/tool-schema.ts';
import type { Judgement } from '../schema.ts';
import { HelpMeChoose } from './HelpMeChoose.tsx';
import { PositionChoice } from './PositionChoice.tsx';
import type { StanceActions } from './stance-props.ts';

export interface DimensionRowProps {
  readonly words: Words;
  readonly line: StanceLine;
  readonly judgement: Judgement;
  readonly actions: StanceActions | null;
}

export function DimensionRow(props: DimensionRowProps) {
  const { words, line, judgement, actions } = props;
  const { dimension } = line;
  return (
    <li class="stance-dimension">
      <div class="stance-dimension-head">
        <h4>{dimensionName(words, dimension)}</h4>
        <p class={`stance-standing stance-standing-${line.standing}`}>{standingSentence(props)}</p>
      </div>
      <p class="stance-ask">{words.text.dimension[dimension].ask}</p>
      <PositionChoice
        words={words}
        dimension={dimension}
        value={judgement.position}
        onChange={
          actions &&
          ((position) => {
            actions.answer(dimension, position);
          })
        }
      />
      <Evidence {...props} />
      {actions ? <Links words={words} line={line} actions={actions} /> : <div class="stance-links" />}
    </li>
  );
}

function standingSentence({ words, line }: DimensionRowProps): string {
  const { inputs } = words.text;
  if (line.standing !== 'taken') return inputs[line.standing];
  return fill(inputs.taken, { position: positionName(words, line.counted) });
}

function Evidence({ words, line: { dimension }, judgement, actions }: DimensionRowProps) {
  const { text } = words;
  if (actions === null) {
    return (
      <div class="ui-field">
        <span class="ui-label">{text.inputs.evidence}</span>
        <p class="stance-still-evidence">{judgement.evidence}</p>
      </div>
    );
  }
  return (
    <TextField
      label={text.inputs.evidence}
      value={judgement.evidence}
      lines={2}
      maxLength={longestText}
      placeholder={text.dimension[dimension].proof}
      onCommit={(evidence) => {
        actions.prove(dimension, evidence);
      }}
    />
  );
}

function Links({
  words,
  line,
  actions,
}: Omit<DimensionRowProps, 'judgement'> & { readonly actions: StanceActions }) {
  const { inputs } = words.text;
  const { dimension, said } = line;
  const name = dimensionName(words, dimension);
  const [helping, setHelping] = useState(false);
  return (
    <div class="stance-links">
      <button
        type="button"
        class="ui-link-button"
        aria-label={fill(inputs.helpOf, { name })}
        onClick={() => {
          setHelping(true);
        }}
      >
        {inputs.help}
      </button>
      {said === null ? null : (
        <button
          type="button"
          class="ui-link-button"
          aria-label={fill(inputs.clearOf, { name })}
          onClick={() => {
            actions.answer(dimension, null);
          }}
        >
          {inputs.clear}
        </button>
      )}
      {helping ? (
        <HelpMeChoose
          words={words}
          dimension={dimension}
          onClose={() => {
            setHelping(false);
          }}
          onTake={(position) => {
            setHelping(false);
            actions.answer(dimension, position);
          }}
        />
      ) : null}
    </div>
  );
}
