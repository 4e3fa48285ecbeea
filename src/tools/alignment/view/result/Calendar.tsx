import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { handOver } from '../../../../workbench/tool-file.ts';
import { planAction } from '../../chart.ts';
import { actionIdOf } from '../../state/roadmap.ts';
import type { AlignmentProps } from '../alignment-props.ts';

type Making = 'idle' | 'making' | 'failed' | 'blocked';

/** The dates of the next steps as a calendar file; a second download replaces the first. */
export function Calendar({ words, result }: Pick<AlignmentProps, 'words' | 'result'>) {
  const { plan: text, file } = words.text;
  const [state, setState] = useState<Making>('idle');
  const dated = result.toMove.filter(
    ({ department }) => department.due !== '' && department.action.trim() !== '',
  );
  const make = async () => {
    setState('making');
    try {
      const { calendarOfDays } = await import('../../../../exchange/calendar.ts');
      const content = calendarOfDays({
        title: text.calendarTitle,
        days: dated.map((line) => ({
          id: actionIdOf(line.id, line.next ?? ''),
          title: planAction(words, line),
          note: fill(text.calendarNote, { owner: line.department.owner }),
          day: line.department.due,
        })),
      });
      const isDone = (await handOver({ extension: 'ics', content }, file)) === 'download';
      setState(isDone ? 'idle' : 'blocked');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <>
      <p>
        <button
          type="button"
          class="ui-button"
          disabled={dated.length === 0 || state === 'making'}
          onClick={() => void make()}
        >
          {state === 'making' ? text.making : text.calendar}
        </button>
      </p>
      {dated.length === 0 ? <p class="tool-small">{text.calendarNeeds}</p> : null}
      {state === 'failed' || state === 'blocked' ? (
        <Notice kind={state === 'failed' ? 'error' : 'info'} live>
          {text[state]}
        </Notice>
      ) : null}
    </>
  );
}
