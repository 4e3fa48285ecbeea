import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import { LiveBar, type PrintKind } from '../../../workbench/LiveBar.tsx';
import { LiveSampleNote } from '../../../workbench/LiveSampleNote.tsx';
import { Unreadable } from '../../../workbench/Unreadable.tsx';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';
import { $inputs, $result, $workspace, change, changeWith, startAgain } from '../state.ts';
import type { Text } from '../text.en.ts';
import { MapScreen } from './MapScreen.tsx';
import { makeCsv, makeWorkbook } from './make-files.ts';
import { RelationshipsFrame } from './RelationshipsFrame.tsx';
import type { AccountOption, Acts, RelationshipsProps, Screen } from './relationships-props.ts';

export interface RelationshipsToolProps {
  readonly locale: Locale;
  readonly text: Text;
}

const load = {
  contacts: () => import('./later.ts').then(({ ContactsScreen }) => ContactsScreen),
  risk: () => import('./later.ts').then(({ RiskScreen }) => RiskScreen),
  talks: () => import('./later.ts').then(({ TalksScreen }) => TalksScreen),
  accounts: () => import('./later.ts').then(({ AccountsScreen }) => AccountsScreen),
  print: () => import('./print/PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet),
} as const;

const changes: Pick<Acts, 'change' | 'changeDocument' | 'changeBoth' | 'takeIn'> = {
  change: (how) => {
    change(how);
  },
  changeDocument: (document) => {
    changeWith(document, (inputs) => inputs);
  },
  changeBoth: (document, how) => {
    changeWith(document, how);
  },
  takeIn: (document, how) => {
    changeWith(document, how, { snapshot: 'import' });
  },
};

export function RelationshipsTool({ locale, text }: RelationshipsToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const [screen, setScreen] = useState<Screen>('map');
  const [contactId, setContactId] = useState<string | null>(null);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const words = useMemo<Words>(() => ({ locale, text }), [locale, text]);
  const acts = useMemo<Acts>(
    () => ({
      ...changes,
      openScreen: setScreen,
      openContact: (id) => {
        setContactId(id);
        setScreen('contacts');
      },
    }),
    [],
  );
  if (!workspace || !parsed) return null;
  return (
    <RelationshipsFrame
      text={text}
      bar={<RelationshipsBar words={words} workspace={workspace} result={result} onPrint={setPrinting} />}
      notes={<LiveSampleNote />}
      screen={screen}
      onScreen={setScreen}
    >
      {result ? (
        <RelationshipsScreen
          screen={screen}
          contactId={contactId}
          onContact={setContactId}
          accounts={workspace.accounts}
          words={words}
          result={result}
          acts={acts}
        />
      ) : (
        <Unreadable title={text.title} issues={parsed.ok ? [] : parsed.issues} onStartAgain={startAgain} />
      )}
      {printing && result ? (
        <Lazy
          quiet
          load={load.print}
          props={{
            words,
            result,
            name: workspace.name,
            kind: printing,
            onDone: () => {
              setPrinting(null);
            },
          }}
        />
      ) : null}
    </RelationshipsFrame>
  );
}

interface BarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Null while the inputs cannot be read. */
  readonly result: RelationshipsResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

function RelationshipsBar({ words, workspace, result, onPrint }: BarProps) {
  const { title, bar, file } = words.text;
  const hasContacts = result !== null && result.contacts.length > 0;
  const print = (kind: PrintKind) => () => {
    onPrint(kind);
  };
  return (
    <LiveBar
      title={title}
      exports={[
        {
          id: 'csv',
          label: bar.exportCsv,
          name: file,
          make: hasContacts ? () => makeCsv(words, result) : null,
        },
      ]}
      workbook={{
        name: file,
        make: hasContacts ? () => makeWorkbook(words.locale, workspace, result) : null,
      }}
      onPrint={{
        filled: hasContacts ? print('filled') : null,
        blank: result === null ? null : print('blank'),
      }}
    />
  );
}

interface ScreenProps extends RelationshipsProps {
  readonly acts: Acts;
  readonly screen: Screen;
  readonly contactId: string | null;
  readonly onContact: (id: string | null) => void;
  readonly accounts: readonly AccountOption[];
}

function RelationshipsScreen({ screen, contactId, onContact, accounts, ...props }: ScreenProps) {
  if (screen === 'map') return <MapScreen {...props} accounts={accounts} />;
  if (screen === 'contacts') {
    return <Lazy key={screen} load={load.contacts} props={{ ...props, accounts, contactId, onContact }} />;
  }
  if (screen === 'accounts') return <Lazy key={screen} load={load.accounts} props={props} />;
  return <Lazy key={screen} load={load[screen]} props={{ ...props, accounts }} />;
}
