import type { CellReading, CellValue, GridColumn, GridEdit } from '../../../../ui/data-grid/column.ts';
import type { FirmFunction, Person } from '../../../../workspace/schema.ts';
import type { Words } from '../../chart.ts';
import { levels, statements, type AlignmentInputs, type Level, type Respondent } from '../../schema.ts';
import { answer, newRespondent, patchRespondent, putRespondent } from '../../state/changes.ts';
import { answerColumns } from './grid.ts';

type Column = GridColumn<Respondent>;

/** Who, which department and level, then the six statements. Words are taken as people type them in a form. */
export function surveyColumns(words: Words, functions: readonly FirmFunction[]): readonly Column[] {
  const { answers: text, levelOf } = words.text;
  const nameOf = (functionId: string | null) => functions.find(({ id }) => id === functionId)?.name ?? '';
  return [
    {
      id: 'name',
      header: text.who,
      width: 6,
      kind: 'text',
      value: ({ name }) => name,
      parse: (typed) => ({ ok: true, value: typed.trim().slice(0, 200) }),
    },
    {
      id: 'functionId',
      header: text.department,
      width: 11,
      kind: 'text',
      value: ({ functionId }) => nameOf(functionId),
      parse: (typed) =>
        found(
          typed,
          functions.map(({ id, name }) => [id, [name]]),
          text.noDepartment,
        ),
    },
    {
      id: 'level',
      header: text.level,
      width: 7,
      kind: 'text',
      value: ({ level }) => (level === null ? '' : levelOf[level]),
      parse: (typed) =>
        found(
          typed,
          levels.map((level) => [level, [level, levelOf[level], words.text.level[level]]]),
          text.noLevel,
        ),
    },
    ...answerColumns<Respondent>(words, ({ answers }) => answers),
  ];
}

/** The id whose name is typed, or begins as it is typed. */
function found(
  typed: string,
  choices: readonly (readonly [id: string, names: readonly string[]])[],
  message: string,
): CellReading {
  const said = plain(typed);
  if (said === '') return { ok: true, value: null };
  const exact = choices.find(([, names]) => names.some((name) => plain(name) === said));
  const first = exact ?? choices.find(([, names]) => names.some((name) => plain(name).startsWith(said)));
  return first ? { ok: true, value: first[0] } : { ok: false, message };
}

function plain(words: string): string {
  return words.normalize('NFKC').trim().toLocaleLowerCase();
}

/** One gesture in the grid as one change; the name of one of our people brings department and level along. */
export function surveyEdit({ changes, added }: GridEdit, ids: readonly string[], people: readonly Person[]) {
  return (inputs: AlignmentInputs): AlignmentInputs => {
    const changed = changes.reduce(
      (current, { rowId, columnId, value }) => entered(current, rowId, columnId, value, people),
      inputs,
    );
    return added.reduce((current, cells, at) => {
      const id = ids[at] ?? '';
      return Object.entries(cells).reduce(
        (row, [columnId, value]) => entered(row, id, columnId, value, people),
        putRespondent(newRespondent(id))(current),
      );
    }, changed);
  };
}

function entered(
  inputs: AlignmentInputs,
  id: string,
  columnId: string,
  value: CellValue,
  people: readonly Person[],
): AlignmentInputs {
  const statement = statements.find((one) => one === columnId);
  if (statement) return answer(id, statement, typeof value === 'number' ? value : null)(inputs);
  const words = typeof value === 'string' && value !== '' ? value : null;
  if (columnId === 'functionId') return patchRespondent(id, { functionId: words })(inputs);
  if (columnId === 'level') return patchRespondent(id, { level: levelIn(words) })(inputs);
  const named = patchRespondent(id, { name: words ?? '' })(inputs);
  const person = people.find(
    ({ side, name }) => side === 'ours' && words !== null && plain(name) === plain(words),
  );
  const row = named.respondents.find((one) => one.id === id);
  if (!person || !row) return named;
  const { functionId, level } = row;
  return patchRespondent(id, { functionId: functionId ?? person.functionId, level: level ?? person.level })(
    named,
  );
}

function levelIn(words: string | null): Level | null {
  return levels.find((level) => level === words) ?? null;
}
