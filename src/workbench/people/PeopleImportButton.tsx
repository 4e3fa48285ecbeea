import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import { Lazy } from '../Lazy.tsx';
import { useWorkbenchWords } from '../words.ts';
import type { PeopleImportProps } from './PeopleImport.tsx';

const load = {
  en: () => import('./load-people-import.tsx').then(({ peopleImport }) => peopleImport('en')),
  zh: () => import('./load-people-import.tsx').then(({ peopleImport }) => peopleImport('zh')),
} as const satisfies Record<Locale, unknown>;

export type PeopleImportButtonProps = Pick<PeopleImportProps, 'columns' | 'accountId' | 'onTake'>;

/** Takes people in from a file or the clipboard. Keep the identity of `columns` and `onTake`. */
export function PeopleImportButton({ columns, accountId, onTake }: PeopleImportButtonProps) {
  const { locale, text } = useWorkbenchWords();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class="ui-button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {text.people.takeIn}
      </button>
      {open ? (
        <Lazy
          quiet
          load={load[locale]}
          props={{
            columns,
            accountId,
            onTake: (taken) => {
              close();
              onTake(taken);
            },
            onClose: close,
          }}
        />
      ) : null}
    </>
  );
}
