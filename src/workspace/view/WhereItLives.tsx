import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { $backupDue, $persistence } from '../store.ts';
import { library } from './open-library.ts';
import type { PageProps } from './view.tsx';

const megabyte = 1_000_000;

export function WhereItLives({ locale, text }: PageProps) {
  const persistence = useStore($persistence);
  const backup = useStore($backupDue);
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null);
  useEffect(() => {
    void library.storageEstimate().then(setEstimate);
  }, []);
  const megabytes = (bytes = 0) => formatNumber(locale, bytes / megabyte, bytes < megabyte ? 1 : 0);
  return (
    <section aria-labelledby="home">
      <h2 id="home">{text.home.title}</h2>
      <p>{text.home.body}</p>
      <p class="workspace-soft">
        {text.home.persistence[persistence]}{' '}
        {estimate
          ? fill(text.home.usage, { used: megabytes(estimate.usage), quota: megabytes(estimate.quota) })
          : null}
      </p>
      {backup.due ? <Notice kind="warning">{text.home.backupDue}</Notice> : null}
    </section>
  );
}
