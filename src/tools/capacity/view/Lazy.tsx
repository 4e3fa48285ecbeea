import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LazyProps<Props extends object> {
  /** Keep its identity: it is called once for each. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly waiting: ComponentChildren;
  readonly failed: ComponentChildren;
}

/** A part whose code arrives when it is first shown. */
export function Lazy<Props extends object>({ load, props, waiting, failed }: LazyProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => {
        if (!gone) setView(() => loaded);
      },
      () => {
        if (!gone) setBroken(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (broken) return <>{failed}</>;
  return View ? <View {...props} /> : <>{waiting}</>;
}
