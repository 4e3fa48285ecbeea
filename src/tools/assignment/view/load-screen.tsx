import type { ComponentType } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import gridStyles from '../../../ui/data-grid/data-grid.css?url';
import { loadStyles } from '../../../workbench/load-styles.ts';
import type { InputText } from '../inputs-text.en.ts';
import type { LaterScreen, ScreenProps } from './assignment-props.ts';
import styles from './inputs.css?url';

const texts = {
  en: () => import('../inputs-text.en.ts'),
  zh: () => import('../inputs-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** What a screen gets that is loaded with its own words. */
export interface InputScreenProps extends ScreenProps {
  readonly text: InputText;
}

const views = {
  managers: () => import('./managers/Managers.tsx').then(({ Managers }) => Managers),
  accounts: () => import('./accounts/Accounts.tsx').then(({ Accounts }) => Accounts),
} as const satisfies Record<LaterScreen, () => Promise<ComponentType<InputScreenProps>>>;

export async function loadScreen(later: LaterScreen, locale: Locale): Promise<ComponentType<ScreenProps>> {
  const [View, { inputText }] = await Promise.all([
    views[later](),
    texts[locale](),
    loadStyles(styles),
    loadStyles(gridStyles),
  ]);
  return (props: ScreenProps) => <View {...props} text={inputText} />;
}
