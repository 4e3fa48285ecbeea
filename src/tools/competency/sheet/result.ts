import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { candidateName, competencyName } from '../chart.ts';
import type { CandidateResult, CompetencyLine } from '../model.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Fit and proposal of each candidate, then the lines they are made of. */
export function resultSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { sheet: own } = words;
  const count = page.profile?.competencies.length ?? 0;
  return titledSheet({
    id: 'result',
    ...own.sheets.result,
    remark: own.notes.result,
    blocks: [
      layout.candidates.written((index) => {
        const one = page.candidates[index];
        return one ? candidateRow(source, layout, one, index) : {};
      }),
      layout.lines.written((index) => {
        const candidate = Math.floor(index / Math.max(1, count));
        const one = page.candidates[candidate];
        const line = one?.lines[index % Math.max(1, count)];
        return one && line
          ? lineRow(source, layout, { one, line, index, candidate, asked: index % count })
          : {};
      }),
    ],
    widths: [24, 34, 12],
    frozenRows: 3,
  });
}

/** Words of the proposals as a formula would choose them. */
function candidateRow(
  { words }: Source,
  layout: Layout,
  one: CandidateResult,
  index: number,
): Record<string, Cell> {
  const { text, sheet: own } = words;
  const { candidates, profile, bounds } = layout;
  const name = { candidate: candidateName(words, one) };
  const of = (column: string) => layout.linesOf(column, index);
  const [levels, gaps, weights, reached] = [of('level'), of('gap'), of('weight'), of('reached')];
  if (!levels || !gaps || !weights || !reached) return { ...name, proposal: text.outlook[one.outlook] };
  const rated = layout.group('level', (row) => row.one === one);
  const seen = layout.group('seen', (row) => row.one === one);
  const total = candidates.cell('total', index);
  const rate = candidates.cell('evidence', index);
  const must = formula`(${profile.column('mustHave')}=${text.print.yes})`;
  const willing = formula`(${profile.column('kind')}=${text.kind.willingness})`;
  const short = formula`(${weights}>0)*ISNUMBER(${gaps})*(${gaps}>0)`;
  const failed = formula`SUMPRODUCT(${must}*ISNUMBER(${levels})*(${levels}<=${bounds.at('mustHaveFloor')}))>0`;
  const { unknown, 'not-here': notHere, develop, appoint } = text.outlook;
  const gapWord = formula`IF(SUMPRODUCT(${willing}*${short})>0,${notHere},IF(SUMPRODUCT(${short})>0,${develop},${appoint}))`;
  return {
    ...name,
    proposal: result(
      formula`IF(COUNT(${levels})=0,${unknown},IF(${failed},${notHere},${gapWord}))`,
      text.outlook[one.outlook],
    ),
    fit: result(formula`IF(${total}=0,"",SUMPRODUCT(${weights},${reached})/${total})`, one.fit, 'percent'),
    evidence: result(
      rated && seen
        ? formula`IF(COUNT(${rated})=0,"",SUMPRODUCT(ISNUMBER(${rated})*(LEN(TRIM(${seen}))>0))/COUNT(${rated}))`
        : formula`""`,
      one.evidenceRate,
      'percent',
    ),
    opinion: result(
      formula`IF(COUNT(${rate})=0,"",IF(${rate}<${bounds.at('enoughEvidence')},${own.isOpinion},""))`,
      one.isOpinion ? own.isOpinion : null,
    ),
    ratings: result(rated ? formula`COUNT(${rated})` : formula`0`, one.ratings, 'whole'),
    total: result(formula`SUMPRODUCT(${weights},--ISNUMBER(${levels}))`, ratedWeight(one), 'plain'),
  };
}

function ratedWeight({ lines }: CandidateResult): number {
  return lines.reduce((sum, { level, competency }) => (level === null ? sum : sum + competency.weight), 0);
}

interface LineAt {
  readonly one: CandidateResult;
  readonly line: CompetencyLine;
  readonly index: number;
  readonly candidate: number;
  /** Place of the competency in the profile. */
  readonly asked: number;
}

function lineRow(
  { words }: Source,
  layout: Layout,
  { one, line, index, candidate, asked }: LineAt,
): Record<string, Cell> {
  const { competency } = line;
  const { lines, profile, candidates } = layout;
  const at = (column: string) => lines.cell(column, index);
  const own = (isSelf: boolean) =>
    layout.group(
      'level',
      (row) => row.one === one && row.competency === competency && (row.view.role === 'self') === isSelf,
    );
  const others = own(false);
  const self = own(true);
  const median = (range: ReturnType<typeof own>) =>
    range ? formula`IF(COUNT(${range})=0,"",MEDIAN(${range}))` : formula`""`;
  const total = candidates.cell('total', candidate);
  const known = formula`COUNT(${at('level')})=1`;
  return {
    candidate: candidateName(words, one),
    competency: competencyName(words, competency),
    required: result(formula`${profile.cell('required', asked)}`, competency.required, 'whole'),
    weight: result(formula`${profile.cell('weight', asked)}`, competency.weight, 'plain'),
    level: result(median(others), line.level, 'tenth'),
    self: result(median(self), line.self, 'tenth'),
    gap: result(formula`IF(${known},MAX(0,${at('required')}-${at('level')}),"")`, line.gap, 'tenth'),
    blind: result(
      formula`IF(COUNT(${at('level')},${at('self')})=2,${at('self')}-${at('level')},"")`,
      line.blindSpot,
      'tenth',
    ),
    range: result(
      others ? formula`IF(COUNT(${others})=0,"",MAX(${others})-MIN(${others}))` : formula`""`,
      line.range,
      'whole',
    ),
    reached: result(
      formula`IF(${known},MIN(1,${at('level')}/${at('required')}),"")`,
      line.reached,
      'percent',
    ),
    share: result(formula`IF(AND(${known},${total}>0),${at('weight')}/${total},"")`, line.share, 'percent'),
    points: result(
      formula`IF(COUNT(${at('share')})=1,100*${at('share')}*${at('reached')},"")`,
      line.points,
      'hundredth',
    ),
  };
}
