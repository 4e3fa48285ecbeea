import { functionIndex } from '../../../engine/alignment/function-index.ts';
import type { FirmFunction } from '../../../workspace/schema.ts';
import {
  elements,
  noAnswers,
  noDepartment,
  statementsOf,
  type AlignmentInputs,
  type Department,
  type Element,
  type Stage,
} from '../schema.ts';
import { complete, meansOf, type Complete, type Means } from './answers.ts';
import { nextStage, proposedStage } from './stage.ts';

export type Elements = Readonly<Record<Element, number>>;

/** Whose answers the figures of a function are made of. */
export type Basis = 'survey' | 'team';

/** What is known of one function; null where nothing may be or can be said. */
export interface FunctionLine {
  readonly id: string;
  readonly name: string;
  readonly department: Department;
  readonly basis: Basis | null;
  /** How many people the figures are made of. */
  readonly people: number;
  /** Complete answers in confidence that are too few to show; they count nowhere. */
  readonly withheld: number;
  readonly means: Means | null;
  readonly elements: Elements | null;
  /** 0 to 100. */
  readonly index: number | null;
  /** What the team says of it, where the figures are its own people's. */
  readonly teamIndex: number | null;
  /** Structure less vision, in points of the scale. */
  readonly ahead: number | null;
  readonly proposed: Stage | null;
  /** As the team has it, else as the answers propose. */
  readonly stage: Stage | null;
  readonly next: Stage | null;
}

/**
 * One function. Its own people's answers, given in confidence, are what counts when at least the smallest group has answered in
 * full; with fewer they are left out of every figure, and the team's ratings, given in the open, stand in.
 *
 * @see engine/alignment/function-index.ts; the rule on small groups is method.md's, key 2 (d).
 * @example functionLine({ id: 'it', name: 'IT' }, defaultAlignmentInputs).index // null
 */
export function functionLine({ id, name }: FirmFunction, inputs: AlignmentInputs): FunctionLine {
  const { settings } = inputs;
  const department = inputs.departments[id] ?? noDepartment;
  const own = ownAnswers(id, inputs);
  const team = teamAnswers(id, inputs);
  const isShown = own.length >= settings.smallestGroup;
  const given = isShown ? own : team;
  const figures = figuresOf(given);
  const proposed = figures && proposedStage(figures.means, figures.elements, settings);
  const stage = department.stage ?? proposed;
  return {
    id,
    name,
    department,
    basis: figures === null ? null : isShown ? 'survey' : 'team',
    people: given.length,
    withheld: isShown ? 0 : own.length,
    means: figures?.means ?? null,
    elements: figures?.elements ?? null,
    index: figures?.index ?? null,
    teamIndex: isShown ? (figuresOf(team)?.index ?? null) : null,
    ahead: figures && figures.elements.structure - figures.elements.vision,
    proposed,
    stage,
    next: stage && nextStage(stage),
  };
}

function ownAnswers(functionId: string, { respondents }: AlignmentInputs): readonly Complete[] {
  return respondents.flatMap((one) => (one.functionId === functionId ? (complete(one.answers) ?? []) : []));
}

function teamAnswers(functionId: string, { raters }: AlignmentInputs): readonly Complete[] {
  return raters.flatMap(({ ratings }) => complete(ratings[functionId] ?? noAnswers) ?? []);
}

function figuresOf(given: readonly Complete[]) {
  const means = meansOf(given);
  if (means === null) return null;
  const { elements: found, index } = functionIndex(
    elements.map((element) => statementsOf[element].map((statement) => means[statement])),
  );
  const [vision = 0, communication = 0, structure = 0] = found;
  return { means, elements: { vision, communication, structure }, index };
}
