import { useState } from 'preact/hooks';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { needName, needNote, type Words } from '../chart.ts';
import type { NeedLine } from '../model.ts';
import { NeedFields } from './NeedFields.tsx';
import type { Change } from './technology-props.ts';

export interface NeedRowProps {
  readonly words: Words;
  readonly line: NeedLine;
  readonly change: Change | null;
}

/** A need with what it lacks; its fields unfold. One that nobody has named yet is open. */
export function NeedRow({ words, line, change }: NeedRowProps) {
  const [open, setOpen] = useState(change !== null && line.need.name === '');
  const complete = line.gaps.length === 0;
  return (
    <li>
      <Disclosure
        open={open}
        onToggle={setOpen}
        summary={
          <span class="technology-need">
            <span class={complete ? 'technology-mark technology-mark-done' : 'technology-mark'} />
            <span>{needName(words, line.need)}</span>
            <span class="tool-small">{needNote(words, line)}</span>
          </span>
        }
      >
        {change && open ? <NeedFields words={words} line={line} change={change} /> : null}
      </Disclosure>
    </li>
  );
}
