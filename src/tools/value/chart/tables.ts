import { fill } from '../../../i18n/fill.ts';
import { statuses } from '../schema.ts';
import { figure, money, percent, type Told } from './words.ts';

export function yearTable({ words, result }: Told) {
  const { table: text } = words.text;
  return {
    caption: fill(text.caption, { currency: words.currency }),
    head: [
      text.year,
      text.gross,
      text.weighted,
      text.cost,
      text.net,
      text.cumulative,
      text.present,
      text.presentCumulative,
    ],
    rows: result.customer.years.map((year) => [
      year.year === 0 ? text.now : figure(words, year.year),
      ...[
        year.gross,
        year.weighted,
        year.cost,
        year.net,
        year.cumulative,
        year.presentNet,
        year.presentCumulative,
      ].map((value) => figure(words, Math.round(value) + 0)),
    ]),
  };
}

export function statusTable({ words, result }: Told) {
  const { status: text } = words.text;
  const { byStatus } = result;
  return {
    caption: text.caption,
    head: [text.status, text.value, text.share],
    rows: statuses
      .toReversed()
      .map((status) => [
        text[status],
        money(words, byStatus[status]),
        percent(words, byStatus.total > 0 ? byStatus[status] / byStatus.total : null),
      ]),
    foot: [[text.sum, money(words, byStatus.total), '']],
  };
}

export function shareTable({ words, result }: Told) {
  const { share: text } = words.text;
  return {
    caption: text.caption,
    head: [text.side, text.value],
    rows: [
      [text.customer, money(words, result.customer.netPresentValue)],
      [text.seller, money(words, result.received.value?.netPresentValue ?? null)],
    ],
  };
}

export function shareSentences({ words, result }: Told): readonly string[] {
  const { share: text } = words.text;
  const { customerShare, sellerShare } = result.premium.offer;
  const priced = result.premium.verdict === 'justified' || result.premium.verdict === 'not-justified';
  return [
    result.share
      ? fill(text.both, {
          total: money(words, result.share.total),
          customer: percent(words, result.share.customer),
          seller: percent(words, result.share.seller),
        })
      : text.none,
    ...(priced && customerShare !== null
      ? [
          fill(text.ofPremium, {
            seller: percent(words, sellerShare),
            customer: percent(words, customerShare),
          }),
        ]
      : []),
  ];
}
