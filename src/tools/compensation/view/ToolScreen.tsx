import { useCallback } from 'preact/hooks';
import { Lazy } from '../../../workbench/Lazy.tsx';
import type { Screen, ScreenProps } from './compensation-props.ts';
import { Reading } from './reading/Reading.tsx';

/** The reading is there at once; how the others are loaded is loaded too, so that none of them weighs on it. */
export type LaterScreen = Exclude<Screen, 'reading'>;

export function ToolScreen({ screen, ...props }: ScreenProps & { readonly screen: Screen }) {
  if (screen === 'reading') return <Reading {...props} />;
  return <Later key={screen} later={screen} props={props} />;
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
