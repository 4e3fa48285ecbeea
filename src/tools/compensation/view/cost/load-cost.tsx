import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { CostTold } from '../../chart/cost.ts';
import type { ScreenProps } from '../compensation-props.ts';
import styles from './cost.css?url';

const texts = {
  en: () => import('../../cost-text.en.ts'),
  zh: () => import('../../cost-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** What the screens of cost get. */
export type CostScreenProps = Omit<ScreenProps, 'told'> & { readonly told: CostTold };

/** A screen with the words and the styles of cost. */
export async function withCostWords(
  locale: Locale,
  view: () => Promise<ComponentType<CostScreenProps>>,
): Promise<ComponentType<ScreenProps>> {
  const [View, { costText }] = await Promise.all([view(), texts[locale](), loadStyles(styles)]);
  return function CostScreen({ told, ...props }: ScreenProps) {
    const costTold = useMemo<CostTold>(() => ({ ...told, costText }), [told]);
    return <View {...props} told={costTold} />;
  };
}
