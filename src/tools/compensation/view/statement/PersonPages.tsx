import { fill } from '../../../../i18n/fill.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  columnPercent,
  currentName,
  curvePicture,
  measureName,
  money,
  positionName,
  shownTo,
  standing,
  type Told,
} from '../../chart.ts';
import {
  isSettled,
  marginalRows,
  settlementNotes,
  settlementRows,
  statementRows,
  type StatementRow,
} from '../../chart/statement.ts';
import type { PersonStatement } from '../../model.ts';
import type { StatementText } from '../../statement-text.en.ts';
import { CurveFigure } from '../CurveFigure.tsx';

export interface PersonPagesProps {
  readonly told: Told;
  readonly text: StatementText;
  readonly one: PersonStatement;
}

/** Everything that a statement says of one person, on the screen and on paper. */
export function PersonPages({ told, text, one }: PersonPagesProps) {
  const { words } = told;
  const name = positionName(told, one.paid.position);
  const { role } = one.paid.position;
  const { head } = text;
  return (
    <>
      <section class="tool-block">
        <h3 class="tool-answer">{fill(text.heading, { name })}</h3>
        <p class="tool-lead">{fill(text.plan, { plan: currentName(told) })}</p>
        {role === '' ? null : <p class="tool-lead">{role}</p>}
        <LineTable
          caption={text.caption}
          head={[head.line, head.how, head.amount]}
          rows={statementRows(told, text, one)}
          foot={[text.earned, '', money(words, one.earned)]}
          sums={[text.variable]}
        />
      </section>
      {isSettled(one) ? (
        <section class="tool-block">
          <h3 class="tool-finding">{text.settlement}</h3>
          <LineTable
            caption={text.settlementCaption}
            head={[head.line, head.how, head.amount]}
            rows={settlementRows(told, text, one)}
            foot={[text.payable, '', money(words, one.settlement.payable)]}
          />
          <p class="tool-small">{settlementNotes(told, text, one).join(words.text.sentenceGap)}</p>
        </section>
      ) : null}
      {one.lines.length > 0 ? (
        <>
          <Curves told={told} text={text} one={one} name={name} />
          <section class="tool-block">
            <h3 class="tool-finding">{text.marginal}</h3>
            <PlainTable
              caption={text.marginalCaption}
              hideCaption
              head={[text.marginalHead.measure, text.marginalHead.attainment, text.marginalHead.brings]}
              rows={marginalRows(told, one)}
            />
            <p class="tool-small">{text.marginalHint}</p>
          </section>
        </>
      ) : null}
    </>
  );
}

interface LineTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly StatementRow[];
  readonly foot: StatementRow;
  /** Rows that sum those before them. */
  readonly sums?: readonly string[];
}

function LineTable({ caption, head, rows, foot, sums = [] }: LineTableProps) {
  return (
    <div class="tool-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table class="tool-table compensation-lines">
        <caption class="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={cell} scope="col" class={column === 2 ? 'ui-figure' : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([line, how, amount]) => (
            <tr key={`${line} ${how}`} class={sums.includes(line) ? 'compensation-sum' : undefined}>
              <th scope="row">{line}</th>
              <td>{how}</td>
              <td class="ui-figure">{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{foot[0]}</th>
            <td>{foot[1]}</td>
            <td class="ui-figure">{foot[2]}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Curves({ told, text, one, name }: PersonPagesProps & { readonly name: string }) {
  const { words } = told;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{fill(text.curves, { name })}</h3>
      <ul class="compensation-curves">
        {one.measures.map(({ measure, attainment }, index) => {
          const planned = one.pay.measures[index];
          if (planned === undefined || planned.weight === 0) return null;
          const picture = curvePicture(words, planned.curve, shownTo(planned.curve, attainment));
          const { payout, x, y } = standing(planned.curve, attainment, picture);
          const said = fill(words.text.curve.person, {
            name,
            attainment: columnPercent(words, attainment),
            payout: columnPercent(words, payout),
          });
          return (
            <li key={measure.id}>
              <p class="compensation-curve-name">{measureName(words, measure)}</p>
              <CurveFigure label={said} picture={picture}>
                <circle class="compensation-curve-person" cx={x} cy={y} r="6" />
              </CurveFigure>
              <p class="tool-small">{said}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
