import { fill } from '../../../i18n/fill.ts';
import { changeTo, pointsOfFit, type FitPart, type PairFit } from '../model.ts';
import { brokenText } from './limits.ts';
import { accountName, figure, managerName, namesList, signed, skillName, tenth, type Told } from './words.ts';

export interface Pair {
  readonly account: number;
  readonly manager: number;
}

function fitOf({ result }: Told, { account, manager }: Pair): PairFit | null {
  return result.case.fits[manager]?.[account] ?? null;
}

export function pairHeading(told: Told, { account, manager }: Pair): string {
  return fill(told.words.text.pair.heading, {
    account: accountName(told, account),
    manager: managerName(told, manager),
  });
}

/** What the account asks for and the manager has, in points that sum to the fit; null where it asks for nothing. */
export function fitTable(told: Told, pair: Pair) {
  const { words } = told;
  const { pair: text } = words.text;
  const fit = fitOf(told, pair);
  if (fit === null || fit.parts.length === 0) return null;
  const total = fit.parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    caption: text.caption,
    head: [text.part, text.there, text.points],
    rows: fit.parts.flatMap((part) => partRows(told, part, (pointsOfFit * part.weight) / total)),
    foot: [[text.sum, '', tenth(words, pointsOfFit * fit.derived)]],
  };
}

/** `most` are the points of the part when all is there. */
function partRows(told: Told, part: FitPart, most: number): string[][] {
  const { words, result } = told;
  const { pair: text } = words.text;
  if (part.kind === 'skills') {
    const known = new Map(result.inputs.skills.map((skill) => [skill.id, skill]));
    return part.skills.map(({ skillId, required, level, match }) => {
      const skill = known.get(skillId) ?? { id: skillId, preset: null, name: '' };
      return [
        fill(text.skill, { name: skillName(words, result.inputs, skill), level: required }),
        level === null ? text.unrated : fill(text.level, { level, required }),
        tenth(words, (most * match) / part.skills.length),
      ];
    });
  }
  if (part.kind === 'languages') {
    const names = namesList(words, [...part.spoken, ...part.missing]);
    const speaks =
      part.spoken.length > 0 ? fill(text.speaks, { names: namesList(words, part.spoken) }) : text.speaksNone;
    return [[fill(text.languages, { names }), speaks, tenth(words, most * part.match)]];
  }
  const where = part.match === 1 ? text.inRegion : text.outside;
  return [[fill(text.region, { name: part.region }), where, tenth(words, most * part.match)]];
}

/** The hours of the account with this manager, in words. */
export function hoursSentences(told: Told, { account, manager }: Pair): readonly string[] {
  const { words, result } = told;
  const { pair: text } = words.text;
  const one = result.case.accounts[account];
  if (one === undefined) return [];
  const { workload } = one;
  const { newHours, matureHours } = result.inputs.settings;
  const settled = figure(words, workload.settled);
  const first = workload.typed
    ? fill(text.typed, { settled })
    : fill(text.hours, {
        new: figure(words, workload.newRelationships),
        mature: figure(words, workload.matureRelationships),
        newHours: figure(words, newHours),
        matureHours: figure(words, matureHours),
        settled,
      });
  const hours = result.case.programme.hours[manager]?.[account] ?? workload.settled;
  if (hours === workload.settled) return [first];
  const then = fill(text.settling, { manager: managerName(told, manager), settling: figure(words, hours) });
  return [first, then];
}

/** What giving the account to this manager instead would bring, line by line; null where there is nothing to compare with. */
export function pairChange(told: Told, pair: Pair) {
  const { words, result, outcome } = told;
  const { pair: text } = words.text;
  if (outcome?.kind !== 'found' || outcome.plan.assignment[pair.account] === pair.manager) return null;
  const change = changeTo(result.case, outcome.plan.assignment, pair);
  return {
    table: {
      caption: fill(text.change, { manager: managerName(told, pair.manager) }),
      rows: [
        [text.fit, signed(words, change.fit)],
        [text.continuity, signed(words, change.continuity)],
        [text.balance, signed(words, change.balance)],
      ],
      foot: [[text.total, signed(words, change.value)]],
    },
    breaks: change.breaks.length === 0 ? null : fill(text.breaks, { list: brokenText(told, change.breaks) }),
  };
}

export function isChosen({ outcome }: Told, { account, manager }: Pair): boolean {
  return outcome?.kind === 'found' && outcome.plan.assignment[account] === manager;
}

export function chosenSentence(told: Told, { manager }: Pair): string {
  return fill(told.words.text.pair.isChosen, { manager: managerName(told, manager) });
}

/** The fit in points, own and worked out. */
export function pairPoints(told: Told, pair: Pair) {
  const fit = fitOf(told, pair);
  return {
    derived: figure(told.words, fit ? pointsOfFit * fit.derived : null),
    own: fit?.own ?? null,
  };
}
