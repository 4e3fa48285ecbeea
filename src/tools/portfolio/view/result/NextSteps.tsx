import type { Words } from '../../chart.ts';
import type { Screen } from '../screens.ts';

export type Lack = 'accounts' | 'criteria' | 'ratings';

export interface NextStepsProps {
  readonly words: Words;
  readonly lacking: readonly Lack[];
  readonly onGo: (screen: Screen) => void;
}

/** What to do while there is nothing to show. */
export function NextSteps({ words, lacking, onGo }: NextStepsProps) {
  const { result } = words.text;
  return (
    <section class="portfolio-next">
      <h3 class="tool-finding">{result.emptyTitle}</h3>
      <ol>
        {lacking.map((lack) => (
          <li key={lack}>
            <p>{result.empty[lack]}</p>
            <button type="button" class="ui-button" onClick={() => onGo(lack)}>
              {result.go[lack]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
