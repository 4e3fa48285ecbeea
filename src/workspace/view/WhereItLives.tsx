import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatBytes } from '../../i18n/format.ts';
import { $persistence } from '../store.ts';
import { library } from './open-library.ts';
import type { PageProps } from './view.tsx';

export function WhereItLives({ locale, text }: PageProps) {
  const persistence = useStore($persistence);
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null);
  useEffect(() => {
    void library.storageEstimate().then(setEstimate);
  }, []);
  const amount = (bytes = 0) => formatBytes(locale, bytes);
  return (
    <section aria-labelledby="home">
      <h2 id="home">{text.home.title}</h2>
      <p>{text.home.body}</p>
      <p class="workspace-soft">
        {text.home.persistence[persistence]}{' '}
        {estimate
          ? fill(text.home.usage, { used: amount(estimate.usage), quota: amount(estimate.quota) })
          : null}
      </p>
    </section>
  );
}
