import { useCallback } from 'preact/hooks';
import { Lazy } from '../../../workbench/Lazy.tsx';
import type { Words } from '../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../state.ts';
import { Result } from './result/Result.tsx';
import type { Screen } from './screens.ts';

export interface ToolScreenProps {
  readonly words: Words;
  readonly screen: Screen;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly onGo: (screen: Screen) => void;
}

/** The result is there at once; how the others are loaded is loaded too, so that none of them weighs on it. */
export type LaterScreen = Exclude<Screen, 'result'>;

export function ToolScreen(props: ToolScreenProps) {
  const { screen } = props;
  if (screen === 'result') return <Result {...props} />;
  return <Later key={screen} later={screen} props={props} />;
}

interface LaterProps {
  readonly later: LaterScreen;
  readonly props: ToolScreenProps;
}

function Later({ later, props }: LaterProps) {
  const { locale } = props.words;
  const load = useCallback(async () => {
    const { loadScreen } = await import('./load-screen.tsx');
    return loadScreen(later, locale);
  }, [later, locale]);
  return <Lazy load={load} props={props} />;
}
