import type { ComponentChildren } from 'preact';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import type { Screen } from '../screens.ts';
import { ChoiceControls } from './ChoiceControls.tsx';
import { Comparison } from './Comparison.tsx';
import { Concentration } from './Concentration.tsx';
import { Matrix } from './Matrix.tsx';
import { NextSteps, type Lack } from './NextSteps.tsx';
import { Notes } from './Notes.tsx';
import { Ranking } from './Ranking.tsx';
import { Reading } from './Reading.tsx';
import { Roles } from './Roles.tsx';
import { Whale } from './Whale.tsx';

export interface ResultProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly inputs: PortfolioInputs;
  readonly onGo: (screen: Screen) => void;
  /** Plain drawings that stand in for the charts in the static preview. */
  readonly still?: { readonly matrix: ComponentChildren; readonly whale: ComponentChildren } | undefined;
}

function lacking({ accounts }: PortfolioResult, { criteria }: PortfolioInputs): readonly Lack[] {
  if (accounts.length === 0)
    return criteria.length === 0 ? ['accounts', 'criteria', 'ratings'] : ['accounts', 'ratings'];
  if (criteria.length === 0) return ['criteria', 'ratings'];
  return accounts.every(({ score, net }) => score === null && net === null) ? ['accounts', 'ratings'] : [];
}

export function Result({ words, result, inputs, onGo, still }: ResultProps) {
  const lack = lacking(result, inputs);
  if (lack.length > 0) return <NextSteps words={words} lacking={lack} onGo={onGo} />;
  const shared = { words, result, inputs };
  return (
    <div class="portfolio-result">
      <div class="portfolio-top">
        <Matrix {...shared} still={still?.matrix} />
        <div class="portfolio-beside">
          <ChoiceControls words={words} inputs={inputs} />
          <Roles words={words} result={result} />
          <Notes {...shared} />
        </div>
      </div>
      <Reading {...shared} />
      <Ranking {...shared} />
      <Comparison words={words} result={result} />
      <div class="portfolio-halves">
        <Whale words={words} result={result} still={still?.whale} />
        <Concentration words={words} result={result} still={still !== undefined} />
      </div>
    </div>
  );
}
