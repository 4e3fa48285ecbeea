import type { Told } from '../../chart.ts';
import type { PersonStatement } from '../../model.ts';
import type { StatementText } from '../../statement-text.en.ts';
import { PersonPages } from '../statement/PersonPages.tsx';

export interface PrintPersonProps {
  readonly told: Told;
  readonly text: StatementText;
  readonly one: PersonStatement;
}

/** A page for one person, to be signed. */
export function PrintPerson({ told, text, one }: PrintPersonProps) {
  return (
    <div class="compensation-print-person" lang={told.words.locale}>
      <p>{told.workspace.name}</p>
      <PersonPages told={told} text={text} one={one} />
      <p class="tool-print-lines">
        <span>{text.sign}</span>
        <span>{text.date}</span>
      </p>
      <p class="tool-small">{told.words.text.notAdvice}</p>
    </div>
  );
}
