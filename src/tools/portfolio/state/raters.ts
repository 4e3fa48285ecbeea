import { portfolioLimits, type PortfolioInputs, type Rater, type Ratings } from '../schema.ts';

export { mergedFrom } from '../model/merged.ts';

type Change = (inputs: PortfolioInputs) => PortfolioInputs;

export const scoreSources = ['agreed', 'merged'] as const satisfies readonly PortfolioInputs['scoreFrom'][];
export const merges = ['mean', 'median'] as const satisfies readonly PortfolioInputs['mergeBy'][];

/** One more who has said nothing yet; nothing happens when the list is full. */
export function addRater(id: string, name: string): Change {
  return (inputs) => putRater({ id, name, ratings: {} })(inputs);
}

/** A rater with ratings, at the end or in the place of the one with the same id; nothing happens when the list is full. */
export function putRater(rater: Rater): Change {
  return (inputs) => {
    const { raters } = inputs;
    if (raters.some(({ id }) => id === rater.id)) return replace(inputs, rater.id, () => rater);
    if (raters.length >= portfolioLimits.raters) return inputs;
    return { ...inputs, raters: [...raters, rater] };
  };
}

function replace(inputs: PortfolioInputs, id: string, how: (rater: Rater) => Rater): PortfolioInputs {
  return { ...inputs, raters: inputs.raters.map((rater) => (rater.id === id ? how(rater) : rater)) };
}

/** An empty name is anonymous. */
export function renameRater(id: string, name: string): Change {
  return (inputs) => replace(inputs, id, (rater) => ({ ...rater, name: name.trim() }));
}

export function removeRater(id: string): Change {
  return (inputs) => ({ ...inputs, raters: inputs.raters.filter((rater) => rater.id !== id) });
}

export function patchRating(patch: Partial<Pick<PortfolioInputs, 'scoreFrom' | 'mergeBy'>>): Change {
  return (inputs) => ({ ...inputs, ...patch });
}

export function raterOf({ raters }: PortfolioInputs, id: string | null): Rater | null {
  return raters.find((rater) => rater.id === id) ?? null;
}

/** The inputs with one rater's ratings in the place of the team's, and nobody else's to be seen; null is the team. */
export function seenBy(inputs: PortfolioInputs, raterId: string | null): PortfolioInputs {
  const rater = raterOf(inputs, raterId);
  return rater === null ? inputs : { ...inputs, ratings: rater.ratings, raters: [], scoreFrom: 'agreed' };
}

/** The same change of ratings, made to one rater's instead of the team's. */
export function asRater(raterId: string | null, how: Change): Change {
  return (inputs) => {
    if (raterId === null) return how(inputs);
    const rater = raterOf(inputs, raterId);
    if (rater === null) return inputs;
    const ratings: Ratings = how(seenBy(inputs, raterId)).ratings;
    return replace(inputs, raterId, (found) => ({ ...found, ratings }));
  };
}
