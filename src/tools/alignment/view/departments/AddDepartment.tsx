import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { withFunction } from '../../../../workspace/people.ts';
import type { Words } from '../../chart.ts';
import type { FunctionLine } from '../../model.ts';
import { alignmentLimits } from '../../schema.ts';
import { edit } from '../../state.ts';

interface AddProps {
  readonly words: Words;
}

/** The departments that most firms have, to begin with. */
export function AddUsual({ words }: AddProps) {
  const { departments: text } = words.text;
  return (
    <p>
      <button
        type="button"
        class="ui-button ui-button-primary"
        onClick={() => {
          const added = text.usualNames.map((name) => withFunction({ id: newId(), name }));
          edit((workspace) => added.reduce((current, add) => add(current), workspace));
        }}
      >
        {text.usual}
      </button>
    </p>
  );
}

type Problem = 'missing' | 'known';

export function AddDepartment({
  words,
  functions,
}: AddProps & { readonly functions: readonly FunctionLine[] }) {
  const { departments: text } = words.text;
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  if (functions.length >= alignmentLimits.functions) {
    return <p class="tool-small">{fill(text.full, { n: alignmentLimits.functions })}</p>;
  }
  const add = () => {
    const entered = name.trim();
    const isKnown = functions.some((one) => one.name === entered);
    setProblem(entered === '' ? 'missing' : isKnown ? 'known' : null);
    if (entered === '' || isKnown) return;
    edit(withFunction({ id: newId(), name: entered }));
    setName('');
  };
  return (
    <form
      class="alignment-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={text.name}
        value={name}
        maxLength={200}
        hint={problem ? text[problem] : undefined}
        onCommit={setName}
      />
      <button type="submit" class="ui-button">
        {text.add}
      </button>
    </form>
  );
}
