import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Snapshot } from '../snapshot-records.ts';
import { $workspace } from '../store.ts';
import { library } from './open-library.ts';
import { useListed } from './use-listed.ts';
import type { PageProps } from './view.tsx';

export function History({ locale, text, tell }: PageProps) {
  const id = useStore($workspace)?.id ?? '';
  const list = useListed(() => library.listSnapshots(id), id);
  const [done, setDone] = useState<string | null>(null);
  const at = (snapshot: Snapshot) => `${formatDate(locale, snapshot.at)} ${formatTime(locale, snapshot.at)}`;
  const restore = async (snapshot: Snapshot) => {
    if (await tell(library.restoreSnapshot(snapshot.id))) {
      setDone(fill(text.history.restored, { at: at(snapshot) }));
    }
  };
  const take = async () => {
    const taken = await library.takeSnapshot();
    setDone(taken.ok && !taken.value ? text.history.notStored : null);
  };
  return (
    <section aria-labelledby="history">
      <h2 id="history">{text.history.title}</h2>
      <p>{text.history.body}</p>
      {done ? (
        <Notice kind="info" live>
          {done}
        </Notice>
      ) : null}
      {list.length === 0 ? <p class="workspace-soft">{text.history.none}</p> : null}
      {list.length > 0 ? (
        <div class="ui-table-box" tabIndex={0} role="region" aria-label={text.history.caption}>
          <table class="ui-table">
            <caption class="ui-hidden">{text.history.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.history.columns.at}</th>
                <th scope="col">{text.history.columns.reason}</th>
                <th scope="col">{text.history.columns.action}</th>
              </tr>
            </thead>
            <tbody>
              {list.map((snapshot) => (
                <tr key={snapshot.id}>
                  <th scope="row" class="ui-nowrap">
                    {at(snapshot)}
                  </th>
                  <td>{text.history.reasons[snapshot.reason]}</td>
                  <td>
                    <button type="button" class="ui-button" onClick={() => void restore(snapshot)}>
                      {text.history.restore}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p class="workspace-actions">
        <button type="button" class="ui-button" onClick={() => void take()}>
          {text.history.take}
        </button>
      </p>
    </section>
  );
}
