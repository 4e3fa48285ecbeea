import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { ScanTold } from '../../chart/scan.ts';
import type { ScreenProps } from '../compensation-props.ts';
import styles from '../cost/cost.css?url';

const texts = {
  en: () => import('../../scan-text.en.ts'),
  zh: () => import('../../scan-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** What the screens of behaviour and of helpers get. */
export type ScanScreenProps = Omit<ScreenProps, 'told'> & { readonly told: ScanTold };

/** A screen with its words and styles. */
export async function withScanWords(
  locale: Locale,
  view: () => Promise<ComponentType<ScanScreenProps>>,
): Promise<ComponentType<ScreenProps>> {
  const [View, { scanText }] = await Promise.all([view(), texts[locale](), loadStyles(styles)]);
  return function ScanScreen({ told, ...props }: ScreenProps) {
    const scanTold = useMemo<ScanTold>(() => ({ ...told, scanText }), [told]);
    return <View {...props} told={scanTold} />;
  };
}
