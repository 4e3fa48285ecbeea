import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import {
  answer,
  breakEvenRows,
  costName,
  differenceName,
  driverName,
  leadSentences,
  measureRows,
  measureSentences,
  money,
  percent,
  reading,
  shareSentences,
  shareTable,
  statusTable,
  tornadoTable,
  waterfallTable,
  yearTable,
  type Told,
} from '../../chart.ts';
import { driverBasis } from '../../chart/driver.ts';
import type { HandbackText } from '../../handback-text.en.ts';
import { Notes } from '../result/Result.tsx';
import { StillWaterfall } from '../result/StillWaterfall.tsx';
import { PrintComparison } from './PrintComparison.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps {
  /** Null while there is no customer's version to print. */
  readonly page: HandbackText | null;
  readonly told: Told;
  /** Of the document. */
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ told, page, name, kind, onDone }: PrintSheetProps) {
  const { print } = told.words.text;
  return (
    <PrintPage class="value-print" onDone={onDone}>
      {kind === 'filled' ? (
        <>
          <p>{[name, told.accountName].filter(Boolean).join(' · ')}</p>
          <h1>{print.filled}</h1>
          <PrintResult told={told} />
          <PrintInputs told={told} />
          {page ? <PrintComparison told={told} page={page} /> : null}
        </>
      ) : (
        <>
          <h1>{print.blank}</h1>
          <PrintWorksheet words={told.words} />
        </>
      )}
    </PrintPage>
  );
}

function PrintResult({ told }: { readonly told: Told }) {
  const { text } = told.words;
  const { breakEven } = text;
  return (
    <>
      <h2>{answer(told)}</h2>
      <p>{[...leadSentences(told), ...reading(told)].join(text.sentenceGap)}</p>
      <Notes told={told} />
      <StillWaterfall told={told} />
      <PlainTable {...waterfallTable(told)} />
      <PlainTable caption={text.measures.caption} rows={measureRows(told)} />
      <p>{measureSentences(told).join(text.sentenceGap)}</p>
      <PlainTable {...yearTable(told)} />
      <PlainTable {...statusTable(told)} />
      <p>{shareSentences(told).join(text.sentenceGap)}</p>
      <PlainTable {...shareTable(told)} />
      <PlainTable {...tornadoTable(told)} />
      <PlainTable
        caption={breakEven.heading}
        head={[breakEven.what, breakEven.now, breakEven.tip, breakEven.margin]}
        rows={breakEvenRows(told)}
      />
    </>
  );
}

/** Everything that was entered, with where it is from. */
function PrintInputs({ told }: { readonly told: Told }) {
  const { words, one, result } = told;
  const { print, fields, statuses } = words.text;
  return (
    <div class="value-print-entered">
      <PlainTable
        caption={print.drivers}
        head={[
          print.driver,
          print.basis,
          print.fullYear,
          fields.confidence,
          fields.attribution,
          print.proof,
          print.source,
        ]}
        rows={one.drivers.map((driver) => {
          const value = result.values.get(driver.id);
          return [
            driverName(words, one, driver),
            driverBasis(told, driver),
            money(words, value?.kind === 'value' ? value.fullYear : null),
            percent(words, driver.confidence),
            percent(words, driver.attribution),
            [statuses[driver.status], driver.confirmedBy, driver.confirmedOn].filter(Boolean).join(', '),
            driver.source,
          ];
        })}
      />
      <PlainTable
        caption={print.prices}
        head={[print.what, fields.perYear, print.source]}
        rows={[
          [fields.price, money(words, one.price), ''],
          [fields.referencePrice, money(words, one.alternative.price), one.alternative.source],
          ...one.alternative.differences.map((difference) => [
            differenceName(words, one, difference),
            money(words, difference.amount),
            difference.source,
          ]),
        ]}
      />
      <PlainTable
        caption={print.costs}
        head={[print.what, fields.atStart, fields.perYear, print.source]}
        rows={one.costs.map((cost) => [
          costName(words, one, cost),
          money(words, cost.atStart),
          money(words, cost.perYear),
          cost.source,
        ])}
      />
      <PlainTable
        caption={print.reviews}
        head={[print.date, print.planned, print.verified, print.toldTo, print.note]}
        rows={one.reviews.map(({ date, planned, verified, toldTo, note }) => [
          date,
          money(words, planned),
          money(words, verified),
          toldTo,
          note,
        ])}
      />
    </div>
  );
}
