import { Lazy } from '../../../../workbench/Lazy.tsx';
import type { ScreenProps } from '../assignment-props.ts';

const load = () => import('./Later.tsx').then(({ Later }) => Later);

/** What most readers look at later: its code arrives after the result. */
export function More(props: ScreenProps) {
  return <Lazy quiet load={load} props={props} />;
}
