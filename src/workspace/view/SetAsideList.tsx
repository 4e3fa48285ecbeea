import { downloadFile, safeFileName } from '../../exchange/download.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import type { SetAside } from '../set-aside-records.ts';
import { library } from './open-library.ts';
import { useListed } from './use-listed.ts';
import type { PageProps } from './view.tsx';

export function SetAsideList({ locale, text, tell, hand }: PageProps) {
  const list = useListed(() => library.listSetAside(), 'aside');
  if (list.length === 0) return null;
  const { columns } = text.aside;
  const download = async (entry: SetAside) => {
    const found = await tell(library.setAsideText(entry.id));
    if (!found?.value) return;
    const name = safeFileName(entry.name || text.documents.unnamed, 'txt');
    if (downloadFile(name, 'text/plain', found.value) === 'blocked') hand(found.value);
  };
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{text.aside.title}</h2>
      <p>{text.aside.body}</p>
      <div class="ui-table-box" tabIndex={0} role="region" aria-label={text.aside.caption}>
        <table class="ui-table">
          <caption class="ui-hidden">{text.aside.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.at}</th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.action}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">{entry.name || text.documents.unnamed}</th>
                <td class="ui-nowrap">
                  {formatDate(locale, entry.at)} {formatTime(locale, entry.at)}
                </td>
                <td>{text.aside.reasons[entry.code]}</td>
                <td>
                  <button type="button" class="ui-button" onClick={() => void download(entry)}>
                    {text.aside.download}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
