import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import { needName, type Words } from '../chart.ts';
import type { NeedLine } from '../model.ts';
import { evidences, fits, noRating } from '../schema.ts';
import { rate } from '../state/changes.ts';
import type { OptionProps } from './OptionsScreen.tsx';

/** What the option does for each complete need, and what shows it. */
export function FitFields({ words, result, change, option }: OptionProps) {
  const { option: text } = words.text;
  const needs = result.lock.lines.filter(({ gaps }) => gaps.length === 0);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.fit}</h3>
      <Disclosure summary={text.help}>
        <div class="tool-block">
          <p>{text.ask}</p>
          <ol class="technology-questions">
            {text.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </div>
      </Disclosure>
      {needs.map((line) => (
        <NeedRating
          key={line.need.id}
          words={words}
          line={line}
          rating={option.ratings[line.need.id] ?? noRating}
          onRate={(part) => {
            change(rate(option.id, line.need.id, part));
          }}
        />
      ))}
    </section>
  );
}

interface NeedRatingProps {
  readonly words: Words;
  readonly line: NeedLine;
  readonly rating: typeof noRating;
  readonly onRate: (part: Partial<typeof noRating>) => void;
}

function NeedRating({ words, line, rating, onRate }: NeedRatingProps) {
  const { option: text } = words.text;
  const name = needName(words, line.need);
  return (
    <div class="technology-rating">
      <Select
        label={fill(text.ratingOf, { name })}
        value={String(rating.value ?? '')}
        options={[
          { value: '', label: text.unrated },
          ...fits.map((fit) => ({ value: String(fit), label: text.anchors[fit] })),
        ]}
        onChange={(chosen) => {
          onRate({ value: fits.find((fit) => String(fit) === chosen) ?? null });
        }}
      />
      <Select
        label={fill(text.evidenceOf, { name })}
        hideLabel
        value={rating.evidence}
        options={evidences.map((evidence) => ({ value: evidence, label: text.evidence[evidence] }))}
        onChange={(evidence) => {
          onRate({ evidence });
        }}
      />
    </div>
  );
}
