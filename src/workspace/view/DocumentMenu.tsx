import { fill } from '../../i18n/fill.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { DocumentInfo } from '../document-info.ts';
import { library } from './open-library.ts';
import type { PageProps } from './view.tsx';

export interface DocumentAsk {
  readonly kind: 'rename' | 'remove';
  readonly id: string;
  readonly name: string;
}

export interface DocumentMenuProps extends PageProps {
  readonly info: DocumentInfo;
  readonly isOpen: boolean;
  readonly onAsk: (ask: DocumentAsk) => void;
}

const dots = (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 8h.01M8 8h.01M13 8h.01" />
  </svg>
);

export function DocumentMenu({ text, tell, saveCopy, info, isOpen, onAsk }: DocumentMenuProps) {
  const { id } = info;
  const name = info.name || text.documents.unnamed;
  const save = async () => {
    if (isOpen || (await tell(library.openDocument(id)))) await saveCopy();
  };
  return (
    <Menu
      label={fill(text.documents.menu, { name })}
      icon={dots}
      items={[
        { id: 'save', label: text.documents.saveFile, onSelect: () => void save() },
        { id: 'rename', label: text.documents.rename, onSelect: () => onAsk({ kind: 'rename', id, name }) },
        {
          id: 'duplicate',
          label: text.documents.duplicate,
          onSelect: () => void tell(library.duplicateDocument(id, fill(text.documents.copyName, { name }))),
        },
        {
          id: 'remove',
          label: text.documents.remove,
          separated: true,
          onSelect: () => onAsk({ kind: 'remove', id, name }),
        },
      ]}
    />
  );
}
