import type { ComponentChildren } from 'preact';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import { answer, leadSentences, noteSentence, reading, type Told } from '../../chart.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Screen, ScreenProps } from '../value-props.ts';

export interface ResultProps extends ScreenProps {
  readonly onGo: (screen: Screen) => void;
  /** The waterfall, drawn or still. */
  readonly picture: ComponentChildren;
  /** The simulated outcomes; null in the preview. */
  readonly drawn: ComponentChildren;
}

const loadDetail = () => import('./Detail.tsx').then(({ Detail }) => Detail);

export function Result({ told, change, onGo, picture, drawn }: ResultProps) {
  const { text } = told.words;
  const empty = told.result.drivers.size === 0;
  return (
    <div class="tool-screen">
      <section class="value-head">
        <h3 class="tool-answer">{answer(told)}</h3>
        <p class="tool-book">{leadSentences(told).join(text.sentenceGap)}</p>
        {empty ? (
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              onGo('drivers');
            }}
          >
            {text.lead.toDrivers}
          </button>
        ) : null}
      </section>
      {empty ? null : (
        <div class="tool-pair tool-pair-picture">
          {picture}
          <section class="value-reading">
            <h3>{text.reading.heading}</h3>
            <p class="tool-book">{reading(told).join(text.sentenceGap)}</p>
          </section>
        </div>
      )}
      {told.one.drivers.length === 0 ? null : <Notes told={told} />}
      {drawn ? <Lazy load={loadDetail} props={{ told, change, drawn }} /> : null}
    </div>
  );
}

const warnings: ReadonlySet<string> = new Set(['driver-formula', 'incentive-negative', 'proven-low']);

export function Notes({ told }: { readonly told: Told }) {
  return (
    <div class="value-notes">
      {told.result.notes.map((note, index) => (
        <Notice key={index} kind={warnings.has(note.code) ? 'warning' : 'info'}>
          {noteSentence(told, note)}
        </Notice>
      ))}
    </div>
  );
}
