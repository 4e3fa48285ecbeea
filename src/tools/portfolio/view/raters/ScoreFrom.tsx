import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import type { RatersWords } from '../../chart/raters.ts';
import { change, type PortfolioInputs } from '../../state.ts';
import { merges, patchRating, scoreSources } from '../../state/raters.ts';

export interface ScoreFromProps {
  readonly words: RatersWords;
  readonly inputs: PortfolioInputs;
}

export function ScoreFrom({ words, inputs }: ScoreFromProps) {
  const { score: text } = words.raters;
  return (
    <section class="tool-block">
      <SegmentedControl
        label={text.label}
        value={inputs.scoreFrom}
        segments={scoreSources.map((value) => ({ value, label: text.sources[value] }))}
        hint={text.about[inputs.scoreFrom]}
        onChange={(scoreFrom) => change(patchRating({ scoreFrom }))}
      />
      <SegmentedControl
        label={text.merge}
        value={inputs.mergeBy}
        segments={merges.map((value) => ({ value, label: text.merges[value] }))}
        hint={text.mergeAbout[inputs.mergeBy]}
        onChange={(mergeBy) => change(patchRating({ mergeBy }))}
      />
    </section>
  );
}
