import { fill } from '../../../../i18n/fill.ts';
import { TakeInFile, type TakenIn } from '../../../../workbench/TakeInFile.tsx';
import type { Words } from '../../chart.ts';
import { churnLimits, type ChurnInputs } from '../../schema.ts';
import { $workspace, takeIn } from '../../state.ts';
import { putViews, readRaterFile } from '../../state/rater-file.ts';

interface TakeInProps {
  readonly words: Words;
  readonly inputs: ChurnInputs;
}

/** Takes in what somebody has answered alone in a copy of this document. */
export function TakeIn({ words, inputs }: TakeInProps) {
  const { raters: text } = words.text;
  const onFile = async (file: File): Promise<TakenIn> => {
    const accounts = $workspace.get()?.accounts ?? [];
    const read = await readRaterFile(file, { inputs, accounts }).catch(
      () => ({ ok: false, problem: 'not-a-document' }) as const,
    );
    if (!read.ok) return { ok: false, sentence: fill(text.problems[read.problem], { n: churnLimits.views }) };
    takeIn(putViews(read.views));
    return { ok: true, sentence: fill(text.taken, { n: read.views.length }) };
  };
  return <TakeInFile label={text.takeIn} hint={text.takeInHint} onFile={onFile} />;
}
