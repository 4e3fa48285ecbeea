import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { RaterList } from '../../../../ui/RaterList.tsx';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import { raterName } from '../../chart/merged.ts';
import type { RatersWords } from '../../chart/raters.ts';
import { change, portfolioLimits, undo, type PortfolioInputs } from '../../state.ts';
import { addRater, removeRater, renameRater } from '../../state/raters.ts';
import type { RatersReport } from '../../state/raters-report.ts';
import { $ratingAs } from '../../state/rating-as.ts';
import { newId } from '../../../../workspace/new-id.ts';
import type { Screen } from '../screens.ts';

export interface PeopleProps {
  readonly words: RatersWords;
  readonly inputs: PortfolioInputs;
  readonly report: RatersReport;
  readonly onGo: (screen: Screen) => void;
}

/** Longer is no name. */
const nameLength = 200;

const loadTakeIn = () => import('./TakeIn.tsx').then(({ TakeIn }) => TakeIn);

export function People({ words, inputs, report, onGo }: PeopleProps) {
  const { list: text } = words.raters;
  const { raters } = inputs;
  const [takingIn, setTakingIn] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const isFull = raters.length >= portfolioLimits.raters;
  const countOf = (id: string) => report.raters.find((rater) => rater.id === id)?.count ?? 0;
  const remove = (id: string) => {
    setDone(fill(text.removed, { rater: raterName(words, raters, id), n: countOf(id) }));
    change(removeRater(id));
  };
  return (
    <section class="tool-block">
      <h4>{text.heading}</h4>
      {raters.length > 0 ? (
        <RaterList
          text={text}
          maxLength={nameLength}
          raters={raters.map(({ id, name }, index) => ({
            id,
            name,
            label: fill(words.text.unnamed.rater, { n: index + 1 }),
            note: countOf(id) > 0 ? fill(text.ratings, { n: countOf(id) }) : text.silent,
          }))}
          onName={(id, name) => change(renameRater(id, name))}
          onRate={(id) => {
            $ratingAs.set(id);
            onGo('ratings');
          }}
          onRemove={remove}
        />
      ) : null}
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={isFull}
          onClick={() => {
            setDone(null);
            change(addRater(newId(), ''));
          }}
        >
          {text.add}
        </button>
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            setDone(null);
            setTakingIn(true);
          }}
        >
          {text.takeIn}
        </button>
      </div>
      {isFull ? <p class="tool-small">{text.full}</p> : null}
      {done === null ? null : (
        <Notice
          kind="done"
          live
          action={
            <button
              type="button"
              class="ui-button"
              onClick={() => {
                undo();
                setDone(null);
              }}
            >
              {text.undo}
            </button>
          }
        >
          {done}
        </Notice>
      )}
      {takingIn ? (
        <Lazy
          quiet
          load={loadTakeIn}
          props={{
            words,
            inputs,
            onDone: (sentence: string) => {
              setTakingIn(false);
              setDone(sentence);
            },
            onClose: () => setTakingIn(false),
          }}
        />
      ) : null}
    </section>
  );
}
