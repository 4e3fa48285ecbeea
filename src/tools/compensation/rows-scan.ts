import { fill } from '../../i18n/fill.ts';
import { helperName, helperVerdict } from './chart/field-neutrality.ts';
import { scanSentence, type ScanTold } from './chart/scan.ts';
import { measureName, measureNameOf } from './chart.ts';
import type { PlanScanResult } from './model/scan.ts';
import type { Neutrality } from './model/scan-neutrality.ts';
import type { SalesCurve } from './model/scan-sales.ts';

type Row = readonly (string | number | null)[];

/** What stands out, the curve it stands on, and the cost of sales where there is one. */
export function scanRows(told: ScanTold, scan: PlanScanResult, sales: SalesCurve): Row[] {
  const { words, scanText } = told;
  const { columns, chart, sales: text } = scanText;
  const salesRows: Row[] =
    sales.kind === 'none'
      ? []
      : [
          [],
          [
            fill(text.attainment, { measure: measureNameOf(told, sales.measureId) }),
            text.revenue,
            text.pay,
            text.share,
          ],
          ...sales.points.map(({ attainment, revenue, pay, share }): Row => [
            attainment,
            revenue,
            pay,
            share,
          ]),
        ];
  return [
    [columns.number, columns.what, columns.where, columns.before, columns.after, ''],
    ...scan.findings.map((finding, place): Row => {
      const isPoint = 'at' in finding;
      return [
        place + 1,
        scanText.names[finding.kind],
        isPoint ? finding.at : finding.from,
        isPoint ? finding.before : finding.payFrom,
        isPoint ? finding.after : finding.payTo,
        scanSentence(told, finding, measureName(words, scan.measure)),
      ];
    }),
    [],
    [fill(chart.attainment, { measure: measureName(words, scan.measure) }), chart.payout],
    ...scan.points.map(({ attainment, payout }): Row => [attainment, payout]),
    ...salesRows,
  ];
}

/** Everybody who helps, before and after the move. */
export function helperRows(told: ScanTold, { helpers }: Neutrality): Row[] {
  const { inputs, scanText } = told;
  const { columns, fields, verdicts } = scanText.helpers;
  return [
    [
      columns.name,
      columns.before,
      columns.payBefore,
      columns.after,
      columns.payAfter,
      fields.creditAfter,
      columns.helping,
      columns.change,
      columns.verdict,
    ],
    ...helpers.map((result): Row => {
      const { change, helperId, creditAfter, helpingPay } = result;
      const helper = inputs.helpers.find(({ id }) => id === helperId);
      const known = change !== null && change.kind !== 'no-quota' ? change : null;
      return [
        helper === undefined ? '' : helperName(told, helper),
        known?.before.attainment ?? null,
        known?.before.variable ?? null,
        known?.after.attainment ?? null,
        known?.after.variable ?? null,
        creditAfter,
        helpingPay,
        known?.change ?? null,
        verdicts[helperVerdict(result)],
      ];
    }),
  ];
}
