import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { handOver } from '../../../../workbench/tool-file.ts';
import { patchCase } from '../../state.ts';
import { WholeField } from '../fields/WholeField.tsx';
import type { InputScreenProps } from '../load-screen.tsx';

type Making = 'idle' | 'making' | 'failed' | 'blocked';

export function Rhythm({ told, change, text: all }: InputScreenProps) {
  const { words, one, accountName } = told;
  const { reviews: text } = all;
  const { rhythm } = one;
  const [state, setState] = useState<Making>('idle');
  const make = async () => {
    setState('making');
    try {
      const { calendarFile } = await import('../../../../exchange/calendar.ts');
      const content = calendarFile({
        id: `value-${told.inputs.accountId ?? accountName}`,
        title: fill(text.calendarTitle, { account: accountName }),
        note: text.calendarNote,
        first: rhythm.first,
        everyMonths: rhythm.months,
      });
      const done = (await handOver({ extension: 'ics', content }, accountName, text.file)) === 'download';
      setState(done ? 'idle' : 'blocked');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.rhythm}</h3>
      <div class="tool-fields">
        <TextField
          label={text.first}
          type="date"
          value={rhythm.first}
          onCommit={(first) => {
            change(patchCase({ rhythm: { ...rhythm, first } }), 'rhythm first');
          }}
        />
        <WholeField
          words={words}
          label={text.months}
          value={rhythm.months}
          min={1}
          max={12}
          onCommit={(months) => {
            change(patchCase({ rhythm: { ...rhythm, months } }), 'rhythm months');
          }}
        />
        <button
          type="button"
          class="ui-button"
          disabled={rhythm.first === '' || state === 'making'}
          onClick={() => void make()}
        >
          {state === 'making' ? text.making : text.calendar}
        </button>
      </div>
      {rhythm.first === '' ? <p class="tool-small">{text.calendarNeeds}</p> : null}
      {state === 'failed' || state === 'blocked' ? (
        <Notice kind={state === 'failed' ? 'error' : 'info'} live>
          {text[state]}
        </Notice>
      ) : null}
    </section>
  );
}
