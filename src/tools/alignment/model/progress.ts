import type { AlignmentInputs } from '../schema.ts';
import type { FunctionLine } from './function-line.ts';

export type Section = 'answers' | 'departments' | 'result';
export type Progress = 'untouched' | 'begun' | 'done';

/**
 * How far each part is, from the data alone. Answers are done when every function has figures; departments, when hand-offs are
 * counted and a promise names who must deliver it; the result, when every function that has a next stage has an action, an
 * owner and a date.
 *
 * @example progressOf(defaultAlignmentInputs, []).answers // 'untouched'
 */
export function progressOf(
  { raters, respondents, handOffs, promises, departments }: AlignmentInputs,
  functions: readonly FunctionLine[],
): Readonly<Record<Section, Progress>> {
  const isCounted = handOffs.handed !== null && handOffs.closed !== null;
  const planned = functions.filter(({ next }) => next !== null).map(({ department }) => department);
  return {
    answers: progress(
      raters.length + respondents.length > 0,
      functions.map(({ index }) => index !== null),
    ),
    departments: progress(
      Object.keys(departments).length > 0 || promises.length > 0 || handOffs.handed !== null,
      [isCounted, promises.some(({ functionIds }) => functionIds.length > 0)],
    ),
    result: progress(
      planned.some(({ action }) => action !== ''),
      planned.map(({ action, owner, due }) => action !== '' && owner !== '' && due !== ''),
    ),
  };
}

function progress(isBegun: boolean, parts: readonly boolean[]): Progress {
  if (!isBegun) return 'untouched';
  return parts.every(Boolean) ? 'done' : 'begun';
}
