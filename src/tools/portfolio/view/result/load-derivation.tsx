import type { Locale } from '../../../../i18n/locale.ts';
import { Derivation, type DerivationProps } from './Derivation.tsx';

const texts = {
  en: () => import('../../derivation-text.en.ts'),
  zh: () => import('../../derivation-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadDerivation(locale: Locale) {
  const { derivationText } = await texts[locale]();
  return (props: Omit<DerivationProps, 'text'>) => <Derivation {...props} text={derivationText} />;
}
