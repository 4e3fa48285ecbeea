import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadStyles } from './load-styles.ts';
import styles from './print-page.css?url';

export interface PrintPageProps {
  /** For the rules of one tool. */
  readonly class: string;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** What goes on paper: hidden on the screen, and while it is here nothing else of the page is printed. */
export function PrintPage({ class: own, onDone, children }: PrintPageProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    let gone = false;
    void loadStyles(styles).finally(() => {
      requestAnimationFrame(() => {
        if (!gone) window.print();
      });
    });
    return () => {
      gone = true;
      window.removeEventListener('afterprint', onDone);
    };
  }, []);
  return <div class={`tool-print ${own}`}>{children}</div>;
}
