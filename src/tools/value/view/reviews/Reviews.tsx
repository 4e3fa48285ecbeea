import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { reviewsChart, reviewsFinding, reviewsSentence, reviewsTable } from '../../chart/reviews.ts';
import { plannedInReview } from '../../model.ts';
import { valueLimits, type Review } from '../../schema.ts';
import { addReview, patchReview, removeReview, today } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import type { InputScreenProps } from '../load-screen.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { Notes } from '../result/Result.tsx';
import { Rhythm } from './Rhythm.tsx';

export function Reviews(props: InputScreenProps) {
  const { told, change, text: all } = props;
  const { reviews: text } = all;
  const { reviews } = told.one;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        {reviews.length === 0 ? <Notice kind="info">{text.empty}</Notice> : null}
        <ul class="value-lines">
          {reviews.map((review) => (
            <ReviewRow key={review.id} {...props} review={review} />
          ))}
        </ul>
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={reviews.length >= valueLimits.reviews}
            onClick={() => {
              const planned = wholeAmount(plannedInReview(told.one, reviews.length + 1));
              change(addReview(newId(), { date: today(), planned }));
            }}
          >
            {text.add}
          </button>
        </div>
        <p>{reviewsSentence(told, all)}</p>
      </section>
      {told.result.reviews.lines.length > 0 ? <Sums {...props} /> : null}
      <Rhythm {...props} />
      <Notes told={told} />
    </div>
  );
}

/** A plan to the penny would pretend to know it. */
function wholeAmount(amount: number): number {
  return Math.round(amount);
}

function Sums({ told, text }: InputScreenProps) {
  const config = useMemo(() => reviewsChart(told, text), [told, text]);
  return (
    <ToolChart
      title={reviewsFinding(told, text)}
      config={config}
      table={reviewsTable(told, text)}
      fileName={told.words.text.file.reviews}
      height="low"
    />
  );
}

function ReviewRow({ told, change, text: all, review }: InputScreenProps & { readonly review: Review }) {
  const { words } = told;
  const { reviews: text } = all;
  const set = (part: Partial<Omit<Review, 'id'>>) => {
    change(patchReview(review.id, part), `review ${review.id} ${Object.keys(part).join()}`);
  };
  return (
    <li>
      <TextField
        label={text.date}
        type="date"
        value={review.date}
        onCommit={(date) => {
          set({ date });
        }}
      />
      {(['planned', 'verified'] as const).map((field) => (
        <MoneyField
          key={field}
          words={words}
          label={text[field]}
          value={review[field]}
          signed
          onCommit={(value) => {
            set({ [field]: value });
          }}
        />
      ))}
      <TextField
        label={text.toldTo}
        value={review.toldTo}
        maxLength={200}
        onCommit={(toldTo) => {
          set({ toldTo: toldTo.trim() });
        }}
      />
      <TextField
        label={text.note}
        value={review.note}
        onCommit={(note) => {
          set({ note });
        }}
      />
      <RemoveButton
        label={fill(all.remove, { name: review.date })}
        onClick={() => {
          change(removeReview(review.id));
        }}
      />
    </li>
  );
}
