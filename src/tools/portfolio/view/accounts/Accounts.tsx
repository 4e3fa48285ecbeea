import './accounts.css';
import { useStore } from '@nanostores/preact';
import { $workspace } from '../../../../workspace/store.ts';
import type { Workspace } from '../../../../workspace/schema.ts';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { AccountsText } from '../../accounts-text.en.ts';
import { AccountsSheet } from './AccountsSheet.tsx';

export interface AccountsProps {
  readonly locale: Locale;
  readonly text: AccountsText;
}

/** The accounts of the open document; nothing until there is one. */
export function Accounts(props: AccountsProps) {
  const workspace = useStore($workspace);
  return workspace ? <OpenAccounts {...props} workspace={workspace} /> : null;
}

function OpenAccounts({ locale, text, workspace }: AccountsProps & { readonly workspace: Workspace }) {
  const { accounts, settings } = workspace;
  const { currency, thisYear } = settings;
  const words = useMemo(() => ({ locale, text, currency }), [locale, text, currency]);
  return <AccountsSheet words={words} accounts={accounts} thisYear={thisYear} />;
}
