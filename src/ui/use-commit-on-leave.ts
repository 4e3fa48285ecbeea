import { useEffect, useRef } from 'preact/hooks';

/** Runs `commit` when the page is hidden or closed, so that a half-left field is not lost with the tab. */
export function useCommitOnLeave(commit: () => void): void {
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    const close = () => {
      latest.current();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', close);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', close);
    };
  }, []);
}
