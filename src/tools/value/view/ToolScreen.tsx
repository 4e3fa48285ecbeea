import { useStore } from '@nanostores/preact';
import { useCallback } from 'preact/hooks';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { draws } from '../state.ts';
import { DrawnPicture } from './result/DrawnPicture.tsx';
import { Result } from './result/Result.tsx';
import { WaterfallPicture } from './result/WaterfallPicture.tsx';
import type { Screen, ScreenProps } from './value-props.ts';

export interface ToolScreenProps extends ScreenProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
}

/** The result is there at once; how the others are loaded is loaded too, so that none of them weighs on it. */
export type LaterScreen = Exclude<Screen, 'result'>;

export function ToolScreen({ screen, onGo, ...props }: ToolScreenProps) {
  const state = useStore(draws.$state);
  if (screen !== 'result') return <Later key={screen} later={screen} props={props} />;
  return (
    <Result
      {...props}
      onGo={onGo}
      picture={<WaterfallPicture told={props.told} />}
      drawn={<DrawnPicture told={props.told} state={state} onStop={draws.stop} onAgain={draws.again} />}
    />
  );
}

interface LaterProps {
  readonly later: LaterScreen;
  readonly props: ScreenProps;
}

function Later({ later, props }: LaterProps) {
  const { locale } = props.told.words;
  const load = useCallback(async () => {
    const { loadScreen } = await import('./load-screen.tsx');
    return loadScreen(later, locale);
  }, [later, locale]);
  return <Lazy load={load} props={props} />;
}
