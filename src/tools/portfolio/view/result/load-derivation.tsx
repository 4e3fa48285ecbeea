import type { Locale } from '../../../../i18n/locale.ts';
import type { DerivationProps } from './Derivation.tsx';

const texts = {
  en: () => import('../../derivation-text.en.ts'),
  zh: () => import('../../derivation-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

async function load(locale: Locale) {
  const [{ Derivation }, { derivationText }] = await Promise.all([
    import('./Derivation.tsx'),
    texts[locale](),
  ]);
  return (props: Omit<DerivationProps, 'text'>) => <Derivation {...props} text={derivationText} />;
}

export const loadDerivation = { en: () => load('en'), zh: () => load('zh') } as const;
