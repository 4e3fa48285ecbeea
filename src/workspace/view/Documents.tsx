import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.ts';
import type { DocumentInfo } from '../document-info.ts';
import { $workspace } from '../store.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DocumentMenu, type DocumentAsk } from './DocumentMenu.tsx';
import { NameDialog } from './NameDialog.tsx';
import { library } from './open-library.ts';
import { useListed } from './use-listed.ts';
import type { PageProps } from './view.tsx';

export function Documents(props: PageProps) {
  const { locale, text, tell } = props;
  const [ask, setAsk] = useState<DocumentAsk | { readonly kind: 'create' } | null>(null);
  const list = useListed(() => library.listDocuments('kept'), 'kept');
  const currency = useStore($workspace)?.settings.currency ?? '';
  const close = () => {
    setAsk(null);
  };
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{text.documents.title}</h2>
      <p>{text.documents.body}</p>
      <DocumentTable {...props} list={list} onAsk={setAsk} />
      <p class="workspace-actions">
        <button type="button" class="ui-button ui-button-primary" onClick={() => setAsk({ kind: 'create' })}>
          {text.documents.create}
        </button>
        <button
          type="button"
          class="ui-button"
          onClick={() => void tell(library.openSample('tarnwick', locale))}
        >
          {text.documents.sample}
        </button>
      </p>
      {ask?.kind === 'create' ? (
        <NameDialog
          text={text}
          title={text.documents.createTitle}
          name={text.documents.newName}
          action={text.documents.create}
          onName={(name) => void tell(library.createDocument(name, currency))}
          onClose={close}
        />
      ) : null}
      {ask?.kind === 'rename' ? (
        <NameDialog
          text={text}
          title={fill(text.documents.renameTitle, { name: ask.name })}
          name={ask.name}
          action={text.documents.rename}
          onName={(name) => void tell(library.renameDocument(ask.id, name))}
          onClose={close}
        />
      ) : null}
      {ask?.kind === 'remove' ? (
        <ConfirmDialog
          text={text}
          title={fill(text.documents.removeTitle, { name: ask.name })}
          body={text.documents.removeBody}
          action={text.documents.remove}
          onConfirm={() => void tell(library.deleteDocument(ask.id, locale))}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

interface DocumentTableProps extends PageProps {
  readonly list: readonly DocumentInfo[];
  readonly onAsk: (ask: DocumentAsk) => void;
}

function DocumentTable({ list, onAsk, ...page }: DocumentTableProps) {
  const { locale, text, tell } = page;
  const open = useStore($workspace);
  const { columns } = text.documents;
  if (list.length === 0) return null;
  return (
    <div class="ui-table-box" tabIndex={0} role="region" aria-label={text.documents.caption}>
      <table class="ui-table">
        <caption class="ui-hidden">{text.documents.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" class="ui-figure">
              {columns.accounts}
            </th>
            <th scope="col">{columns.updated}</th>
            <th scope="col">{columns.action}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((info) => (
            <tr key={info.id}>
              <th scope="row">
                {info.name || text.documents.unnamed}
                {info.sample === null ? null : (
                  <span class="workspace-mark">{text.documents.sampleMark}</span>
                )}
              </th>
              <td class="ui-figure">{formatNumber(locale, info.accounts)}</td>
              <td class="ui-nowrap">
                {formatDate(locale, info.savedAt)} {formatTime(locale, info.savedAt)}
              </td>
              <td class="workspace-row-actions">
                {info.id === open?.id ? (
                  <span class="workspace-soft">{text.documents.isOpen}</span>
                ) : (
                  <button
                    type="button"
                    class="ui-button"
                    onClick={() => void tell(library.openDocument(info.id))}
                  >
                    {text.documents.open}
                  </button>
                )}
                <DocumentMenu {...page} info={info} isOpen={info.id === open?.id} onAsk={onAsk} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
