import { fill } from '../../../i18n/fill.ts';
import type { AssetResult } from '../model.ts';
import { count, figure, percent, type Words } from './words.ts';

/** Up to four sentences on what the account is worth. */
export function reading(words: Words, { lifetimes, case: own }: AssetResult): readonly string[] {
  const { reading: text } = words.text;
  const { outlook } = own;
  if (lifetimes === null) return [text.open];
  const { margin, asset, overstated, expectedYears } = lifetimes;
  const retention = percent(words, outlook.retention);
  const curve = outlook.curve.length > 0 ? fill(text.curve, { retention }) : '';
  if (margin <= 0) return [margin < 0 ? text.negative : text.nothing, curve].filter(Boolean);
  const stays =
    expectedYears === null ? text.never : fill(text.stays, { retention, years: count(words, expectedYears) });
  if (asset === null) return [text.endless, stays, curve].filter(Boolean);
  const compared =
    overstated !== null && overstated >= 1
      ? fill(text.overstated, { times: figure(words, overstated, 1) })
      : fill(text.understated, { years: outlook.years });
  return [compared, stays, curve].filter(Boolean);
}
