import { TextField } from '../../../../ui/TextField.tsx';
import { anchorsOf, type InputWords } from '../../chart.ts';
import { change, type Criterion } from '../../state.ts';
import { patchCriterion } from '../../state/criteria.ts';
import type { RatedScale as Scale } from '../../state/scale.ts';

export interface RatedScaleProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly scale: Scale;
}

/** What 0, 5 and 10 mean in words; an emptied field goes back to the built-in words. */
export function RatedScale({ words, criterion, scale }: RatedScaleProps) {
  const anchors = anchorsOf(words, criterion);
  return (
    <div class="portfolio-anchors">
      {(['low', 'middle', 'high'] as const).map((end) => (
        <TextField
          key={end}
          label={words.text.criteria[end]}
          value={anchors?.[end] ?? ''}
          lines={2}
          maxLength={500}
          onCommit={(said) =>
            change(
              patchCriterion(criterion.id, { scale: { ...scale, [end]: said.trim() } }),
              `${end} ${criterion.id}`,
            )
          }
        />
      ))}
    </div>
  );
}
