import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { DocumentInfo } from '../document-info.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { library } from './open-library.ts';
import { useListed } from './use-listed.ts';
import type { PageProps } from './view.tsx';

export function Deleted({ locale, text, tell }: PageProps) {
  const list = useListed(() => library.listDocuments('deleted'), 'deleted');
  const [asked, setAsked] = useState<DocumentInfo | null>(null);
  const nameOf = (info: DocumentInfo) => info.name || text.documents.unnamed;
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="deleted">
      <h2 id="deleted">{text.documents.deleted}</h2>
      <ul class="workspace-list">
        {list.map((info) => (
          <li key={info.id}>
            <span>{nameOf(info)}</span>
            <span class="workspace-row-actions">
              <button
                type="button"
                class="ui-button"
                onClick={() => void tell(library.restoreDocument(info.id))}
              >
                {text.documents.restore}
              </button>
              <button type="button" class="ui-button ui-button-danger" onClick={() => setAsked(info)}>
                {text.documents.purge}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {asked ? (
        <ConfirmDialog
          text={text}
          title={fill(text.documents.purgeTitle, { name: nameOf(asked) })}
          body={text.documents.purgeBody}
          action={text.documents.purge}
          onConfirm={() => void tell(library.eraseDocument(asked.id, locale))}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}
