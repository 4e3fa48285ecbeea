import type { Locale } from '../../../../i18n/locale.ts';
import { CustomerScreen, type CustomerScreenProps } from './CustomerScreen.tsx';
import { loadHandbackWords } from './handback-words.ts';

export async function loadCustomerScreen(locale: Locale) {
  const page = await loadHandbackWords(locale);
  return (props: Omit<CustomerScreenProps, 'page'>) => <CustomerScreen {...props} page={page} />;
}
