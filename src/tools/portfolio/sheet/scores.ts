import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { span, type Place } from '../../../exchange/workbook/place.ts';
import type { Sheet } from '../../../exchange/workbook/workbook.ts';
import type { AccountResult, Derivation } from '../model.ts';
import type { Axis } from '../schema.ts';
import { framed, nameCell } from './frame.ts';
import { axes, type Layout } from './layout.ts';
import { answerWords } from './ratings.ts';
import { accountOf, criteriaOn, type Source } from './source.ts';

/** Scores that differ by less are the same, and a value that misses a boundary by less is on it: as on the page. */
const rounding = 1e-9;

/** Score, rank, must-haves, role and place on the list of every account, in the order of the document. */
export function scoresSheet(source: Source, layout: Layout): Sheet {
  const places = placesOf(source.result.accounts, source.result.chosen.scored);
  return framed(source, 'scores', [
    layout.scores.written((index) => ({
      name: nameCell(source, layout, index),
      ...scoreCells(source, layout, index),
      ...standingCells(source, layout, index),
      ...placeCells(source, layout, index, places),
    })),
  ]);
}

function scoreCells(source: Source, layout: Layout, index: number): Record<string, Cell> {
  const { scores: table, settings } = layout;
  const account = accountOf(source, index);
  const derivation = source.derivations[index];
  const at = (key: string) => table.cell(key, index);
  const share = (axis: Axis) => settings.at(`share:${axis}`);
  const bothKnown = joinAnd(
    axes.map((axis) => formula`OR(${share(axis)}=0,COUNT(${at(axis)})=1)`),
    formula`SUM(${share('attractiveness')},${share('position')})>0`,
  );
  const mean = (part: (axis: Axis) => Formula) =>
    formula`${share('attractiveness')}*${part('attractiveness')}+${share('position')}*${part('position')}`;
  const end = (key: 'low' | 'high') =>
    result(
      formula`IF(COUNT(${at('score')})=0,"",${mean((axis) => axisMean(source, layout, axis, key, index))})`,
      account[key],
      'hundredth',
    );
  return {
    ...Object.fromEntries(
      axes.flatMap((axis) => [
        [`counted:${axis}`, countedCell(source, layout, axis, index, derivation)],
        [axis, axisCell(source, layout, axis, index, account[axis])],
      ]),
    ),
    score: result(
      formula`IF(${bothKnown},${mean((axis) => formula`N(${at(axis)})`)},"")`,
      account.score,
      'hundredth',
    ),
    low: end('low'),
    high: end('high'),
    missing: result(missingFormula(source, layout, index), account.missing, 'whole'),
  };
}

function joinAnd(conditions: readonly Formula[], first: Formula): Formula {
  return formula`AND(${conditions.reduce((all, one) => formula`${all},${one}`, first)})`;
}

interface AxisCells {
  readonly weights: Place;
  readonly cells: Place;
}

/** Weights of an axis and one row of its values, lows or highs, side by side. Null where the axis has no criteria. */
function axisCells(
  source: Source,
  { values }: Layout,
  axis: Axis,
  key: 'value' | 'low' | 'high',
  index: number,
): AxisCells | null {
  const criteria = criteriaOn(source, axis);
  const [first, last] = [criteria[0], criteria.at(-1)];
  if (!first || !last) return null;
  return {
    weights: span(values.over(`value:${first.id}`), values.over(`value:${last.id}`)),
    cells: values.across(`${key}:${first.id}`, `${key}:${last.id}`, index),
  };
}

/** The weight that the mean is divided by: of the values that are there, or of all where a missing one counts as 0. */
function countedCell(
  source: Source,
  layout: Layout,
  axis: Axis,
  index: number,
  derivation: Derivation | undefined,
): Cell {
  const found = axisCells(source, layout, axis, 'value', index);
  if (!found) return result(formula`0`, 0, 'percent');
  const leaveOut = source.words.text.ratings.missings['leave-out'];
  const { weights, cells } = found;
  const known = formula`SUMPRODUCT(${weights},--ISNUMBER(${cells}))`;
  return result(
    formula`IF(${layout.settings.at('missing')}=${leaveOut},${known},SUM(${weights}))`,
    countedWeight(source, axis, derivation),
    'percent',
  );
}

function countedWeight(source: Source, axis: Axis, derivation: Derivation | undefined): number {
  const missing = new Set(
    derivation?.lines.filter((line) => line.missing).map(({ criterionId }) => criterionId),
  );
  return criteriaOn(source, axis).reduce((sum, { id }) => {
    const counts = source.inputs.missing === 'worst-case' || !missing.has(id);
    return counts ? sum + (source.result.axes[axis].weights?.[id] ?? 0) : sum;
  }, 0);
}

function axisMean(
  source: Source,
  layout: Layout,
  axis: Axis,
  key: 'value' | 'low' | 'high',
  index: number,
): Formula {
  const found = axisCells(source, layout, axis, key, index);
  if (!found) return formula`0`;
  const counted = layout.scores.cell(`counted:${axis}`, index);
  return formula`IF(${counted}>0,SUMPRODUCT(${found.weights},${found.cells})/${counted},0)`;
}

function axisCell(source: Source, layout: Layout, axis: Axis, index: number, cached: number | null): Cell {
  const found = axisCells(source, layout, axis, 'value', index);
  if (!found) return result(formula`""`, null, 'hundredth');
  const counted = layout.scores.cell(`counted:${axis}`, index);
  return result(
    formula`IF(${counted}>0,SUMPRODUCT(${found.weights},${found.cells})/${counted},"")`,
    cached,
    'hundredth',
  );
}

/** Criteria with a weight and no value. */
function missingFormula(source: Source, layout: Layout, index: number): Formula {
  const counts = axes.flatMap((axis) => {
    const found = axisCells(source, layout, axis, 'value', index);
    return found ? [formula`SUMPRODUCT((${found.weights}>0)*(1-ISNUMBER(${found.cells})))`] : [];
  });
  return counts.reduce((all, one) => formula`${all}+${one}`, formula`0`);
}

function standingCells(source: Source, layout: Layout, index: number): Record<string, Cell> {
  const { scores: table } = layout;
  const { text } = source.words;
  const account = accountOf(source, index);
  const score = table.cell('score', index);
  const scores = table.column('score');
  const ahead = formula`SUMPRODUCT(ISNUMBER(${scores})*(${scores}>${score}+${rounding}))`;
  return {
    rank: result(formula`IF(COUNT(${score})=0,"",1+${ahead})`, account.rank, 'whole'),
    gates: result(gatesFormula(source, layout, index), text.eligibility[account.eligibility]),
    role: result(roleFormula(source, layout, index), text.role[account.role ?? 'open'].name),
  };
}

function gatesFormula(source: Source, { ratings }: Layout, index: number): Formula {
  const { gates } = source.inputs;
  const { eligibility } = source.words.text;
  const [first, last] = [gates[0], gates.at(-1)];
  if (!first || !last) return formula`${eligibility.eligible}`;
  const answers = ratings.across(`gate:${first.id}`, `gate:${last.id}`, index);
  const { yes, no } = answerWords(source);
  const open = formula`IF(COUNTIF(${answers},${yes})=${gates.length},${eligibility.eligible},${eligibility['find-out']})`;
  return formula`IF(COUNTIF(${answers},${no})>0,${eligibility['not-eligible']},${open})`;
}

function roleFormula(source: Source, { scores: table, accounts, settings }: Layout, index: number): Formula {
  const { role } = source.words.text;
  const [a, p] = [table.cell('attractiveness', index), table.cell('position', index)];
  const isLow = (value: Place, axis: Axis) => formula`${value}<${settings.at(`cut:${axis}`)}-${rounding}`;
  const [lowA, lowP] = [isLow(a, 'attractiveness'), isLow(p, 'position')];
  const placed = formula`IF(${lowA},${role.keep.name},IF(${lowP},${role.grow.name},${role.invest.name}))`;
  const paying = formula`IF(N(${accounts.cell('net', index)})<0,${role.repair.name},${placed})`;
  const known = formula`IF(AND(${lowA},${lowP}),${role.release.name},${paying})`;
  return formula`IF(COUNT(${a},${p})<2,${role.open.name},${known})`;
}

interface Places {
  readonly onList: ReadonlyMap<string, number>;
  readonly order: readonly number[];
}

/** Places on the whole list of candidates, and in the ranking; equals in the order of the document. */
function placesOf(accounts: readonly AccountResult[], chosen: readonly string[]): Places {
  const byRank = accounts
    .map((account, index) => ({ account, index }))
    .sort((a, b) => (a.account.rank ?? Infinity) - (b.account.rank ?? Infinity) || a.index - b.index);
  const candidates = byRank.filter(({ account }) => isCandidate(account)).map(({ account }) => account.id);
  const list = [...chosen, ...candidates.slice(chosen.length)];
  const order: number[] = [];
  byRank.forEach(({ index }, place) => {
    order[index] = place + 1;
  });
  return { onList: new Map(list.map((id, place) => [id, place + 1])), order };
}

function isCandidate({ rank, eligibility }: AccountResult): boolean {
  return rank !== null && eligibility !== 'not-eligible';
}

function placeCells(source: Source, layout: Layout, index: number, places: Places): Record<string, Cell> {
  const { scores: table, settings } = layout;
  const { text } = source.words;
  const account = accountOf(source, index);
  const at = (key: string) => table.cell(key, index);
  const place = places.onList.get(account.id) ?? null;
  const all = formula`COUNTIFS(${table.column('candidate')},1,${table.column('rank')},"<"&${at('rank')})`;
  const tied = formula`COUNTIFS(${table.above('candidate', index)},1,${table.above('rank', index)},${at('rank')})`;
  const ranks = table.above('rank', index);
  return {
    candidate: result(
      formula`IF(AND(COUNT(${at('rank')})=1,${at('gates')}<>${text.eligibility['not-eligible']}),1,0)`,
      isCandidate(account) ? 1 : 0,
      'whole',
    ),
    listPlace: result(formula`IF(${at('candidate')}=1,1+${all}+${tied},"")`, place, 'whole'),
    chosen: result(
      formula`IF(COUNT(${at('listPlace')})=0,"",IF(${at('listPlace')}<=${settings.at('choose')},${text.table.chosen},""))`,
      place !== null && place <= source.inputs.choose ? text.table.chosen : null,
    ),
    order: result(
      formula`IF(COUNT(${at('rank')})=1,${at('rank')}+COUNTIF(${ranks},${at('rank')}),COUNT(${table.column('rank')})+ROWS(${ranks})-COUNT(${ranks}))`,
      places.order[index] ?? null,
      'whole',
    ),
  };
}
