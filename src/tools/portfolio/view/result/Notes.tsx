import { Notice } from '../../../../ui/Notice.tsx';
import { noteSentence, type Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';

export interface NotesProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly inputs: PortfolioInputs;
}

export function Notes({ words, result, inputs }: NotesProps) {
  if (result.notes.length === 0) return null;
  return (
    <section class="portfolio-notes" aria-label={words.text.notes.heading}>
      <h3 class="portfolio-notes-title">{words.text.notes.heading}</h3>
      {result.notes.map((note) => {
        const sentence = noteSentence(words, note, inputs);
        return (
          <Notice
            key={sentence}
            kind={note.code === 'inconsistent' || note.code === 'zero-weights' ? 'warning' : 'info'}
          >
            {sentence}
          </Notice>
        );
      })}
    </section>
  );
}
