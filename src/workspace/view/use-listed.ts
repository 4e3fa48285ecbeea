import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../outcome.ts';
import { $listed } from '../store.ts';

/** A list from storage, read again whenever any list may have changed; empty while storage does not answer. */
export function useListed<T>(read: () => Promise<Outcome<readonly T[]>>, about: string): readonly T[] {
  const changes = useStore($listed);
  const [list, setList] = useState<readonly T[]>([]);
  useEffect(() => {
    let gone = false;
    void read().then((outcome) => {
      if (!gone) setList(outcome.ok ? outcome.value : []);
    });
    return () => {
      gone = true;
    };
  }, [changes, about]);
  return list;
}
