import { fill } from '../../../i18n/fill.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { StopState } from '../model.ts';
import type { StopRule } from '../schema.ts';
import type { Words } from './words.ts';

export function stopSentence({ locale, text }: Words, state: StopState, { measure, date }: StopRule): string {
  if (state !== 'set') return text.stop.state[state];
  return fill(text.stop.state.set, { measure, date: formatDate(locale, Date.parse(`${date}T12:00`)) });
}
