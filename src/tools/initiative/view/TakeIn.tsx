import { fill } from '../../../i18n/fill.ts';
import { TakeInFile, type TakenIn } from '../../../workbench/TakeInFile.tsx';
import type { Words } from '../chart.ts';
import type { InitiativeInputs } from '../schema.ts';
import { takeIn } from '../state.ts';
import { putRaters } from '../state/changes.ts';
import { readRaterFile } from '../state/rater-file.ts';

interface TakeInProps {
  readonly words: Words;
  readonly inputs: InitiativeInputs;
}

/** Takes in what a colleague has answered alone in a copy of this document. */
export function TakeIn({ words, inputs }: TakeInProps) {
  const { raters: text } = words.text;
  const onFile = async (file: File): Promise<TakenIn> => {
    const read = await readRaterFile(file, inputs).catch(
      () => ({ ok: false, problem: 'unreadable' }) as const,
    );
    if (!read.ok) return { ok: false, sentence: text.problems[read.problem] };
    takeIn(putRaters(read.raters));
    return { ok: true, sentence: fill(text.taken, { n: read.raters.length }) };
  };
  return <TakeInFile label={text.takeIn} hint={text.takeInHint} onFile={onFile} />;
}
