import type { ComponentType } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import type { InputText } from '../inputs-text.en.ts';
import { loadHandbackWords } from './handback/handback-words.ts';
import type { LaterScreen } from './ToolScreen.tsx';
import type { ScreenProps } from './value-props.ts';

const texts = {
  en: () => import('../inputs-text.en.ts'),
  zh: () => import('../inputs-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** What a screen gets that is loaded with its own words. */
export interface InputScreenProps extends ScreenProps {
  readonly text: InputText;
}

const views = {
  drivers: () => import('./drivers/Drivers.tsx').then(({ Drivers }) => Drivers),
  price: () => import('./price/Price.tsx').then(({ Price }) => Price),
  received: () => import('./received/Received.tsx').then(({ Received }) => Received),
  reviews: () => import('./reviews/Reviews.tsx').then(({ Reviews }) => Reviews),
  handback: (locale: Locale) =>
    Promise.all([import('./handback/Handback.tsx'), loadHandbackWords(locale)]).then(
      ([{ Handback }, page]) =>
        (props: ScreenProps) => <Handback {...props} page={page} />,
    ),
  statements: () => import('./statements/Statements.tsx').then(({ Statements }) => Statements),
} as const satisfies Record<LaterScreen, (locale: Locale) => Promise<ComponentType<InputScreenProps>>>;

export async function loadScreen(later: LaterScreen, locale: Locale): Promise<ComponentType<ScreenProps>> {
  const [View, { inputText }] = await Promise.all([views[later](locale), texts[locale]()]);
  return (props: ScreenProps) => <View {...props} text={inputText} />;
}
