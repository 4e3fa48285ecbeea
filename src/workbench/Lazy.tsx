import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWorkbenchWords } from './words.ts';

export interface LazyProps<Props extends object> {
  /** Keep its identity: it is called once for each. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Takes no place and says nothing while it is loading, such as a sheet to print. */
  readonly quiet?: boolean;
}

/** A part whose code arrives when it is first shown. */
export function Lazy<Props extends object>({ load, props, quiet = false }: LazyProps<Props>) {
  const { text } = useWorkbenchWords();
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => {
        if (!gone) setView(() => loaded);
      },
      (error: unknown) => {
        console.error(error);
        if (!gone) setBroken(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (broken) return <p role="alert">{text.failed}</p>;
  if (View) return <View {...props} />;
  return quiet ? null : <p class="tool-loading">{text.loading}</p>;
}
