import { fill } from '../../../../i18n/fill.ts';
import { TakeInFile, type TakenIn } from '../../../../workbench/TakeInFile.tsx';
import type { Words } from '../../chart.ts';
import type { AlignmentInputs } from '../../schema.ts';
import { $workspace, takeIn } from '../../state.ts';
import { putTaken, readRaterFile } from '../../state/rater-file.ts';

interface TakeInProps {
  readonly words: Words;
  readonly inputs: AlignmentInputs;
}

/** Takes in what somebody has rated alone in a copy of this document. */
export function TakeIn({ words, inputs }: TakeInProps) {
  const { answers: text } = words.text;
  const onFile = async (file: File): Promise<TakenIn> => {
    const functions = $workspace.get()?.functions ?? [];
    const read = await readRaterFile(file, { inputs, functions }).catch(
      () => ({ ok: false, problem: 'not-a-document' }) as const,
    );
    if (!read.ok) return { ok: false, sentence: text.problems[read.problem] };
    takeIn(putTaken(read));
    return {
      ok: true,
      sentence: fill(text.taken, { raters: read.raters.length, people: read.respondents.length }),
    };
  };
  return <TakeInFile label={text.takeIn} hint={text.takeInHint} onFile={onFile} />;
}
