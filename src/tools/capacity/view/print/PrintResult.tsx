import { fill } from '../../../../i18n/fill.ts';
import {
  accountsSoFar,
  bearerName,
  figure,
  limitRow,
  loadCells,
  planFinding,
  reading,
  relationshipRows,
  serviceFinding,
  serviceTable,
  bareShare,
  trapRows,
  trapSentence,
  wavesList,
  type Told,
} from '../../chart.ts';
import type { PlanId } from '../capacity-props.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { Notes } from '../result/Result.tsx';
import { simulatedSentence } from '../result/ServicePicture.tsx';
import { StartLines } from '../result/StartLines.tsx';
import { StillPicture } from '../result/StillPicture.tsx';

export function PrintResult({ told }: { readonly told: Told }) {
  const { words, inputs, result, service } = told;
  const { limits, trap } = words.text;
  return (
    <>
      <p class="tool-book">{reading(told).join(words.text.sentenceGap)}</p>
      <Notes told={told} />
      <StartLines told={told} pending={false} />
      {service ? (
        <section>
          <h2>{serviceFinding(words, service, inputs)}</h2>
          <StillPicture words={words} inputs={inputs} service={service} />
          <p>{simulatedSentence(words, service)}</p>
          <PlainTable {...serviceTable(service, words)} />
        </section>
      ) : null}
      <section>
        <h2>{limits.heading}</h2>
        <PlainTable
          caption={limits.caption}
          head={[limits.who, limits.available, limits.carries, limits.breaksAt]}
          rows={result.limits.map((limit) => {
            const { name, available, carries, breaksAt } = limitRow(told, limit);
            return [name, available, carries, breaksAt];
          })}
        />
      </section>
      <PrintPlan told={told} plan="recommended" />
      <PrintPlan told={told} plan="own" />
      <section>
        <h2>{fill(trap.heading, { n: inputs.declare })}</h2>
        <PlainTable
          caption={trap.lead}
          head={[
            fill(trap.what, { months: inputs.horizonMonths }),
            trap.recommended,
            fill(trap.declared, { n: inputs.declare }),
          ]}
          rows={trapRows(told)}
        />
        <p>{trapSentence(told)}</p>
      </section>
      <section>
        <h2>{words.text.managers.meaning}</h2>
        <PlainTable {...relationshipRows(told)} />
      </section>
    </>
  );
}

/** Months go down the page, since paper is narrow. */
function PrintPlan({ told, plan: id }: { readonly told: Told; readonly plan: PlanId }) {
  const { words, inputs, result, service } = told;
  const { plan: text } = words.text;
  const plan = result.plans[id];
  if (plan.accounts === 0) return null;
  const kept = service?.plans[id]?.byMonth ?? null;
  const columns = plan.rows.map((row) => ({
    name: bearerName(words, inputs, row.id),
    cells: loadCells(row, words),
  }));
  const rows = accountsSoFar(plan).map((accounts, index) => [
    figure(words, index + 1),
    figure(words, accounts),
    ...columns.map(({ cells }) => {
      const cell = cells[index];
      return cell?.level === 'over' ? <strong key={index}>▲ {cell.text}</strong> : cell?.text;
    }),
    ...(kept ? [bareShare(words, kept[index] ?? 0)] : []),
  ]);
  return (
    <section>
      <h2>
        {fill(text[id], { n: inputs.declare })} · {planFinding(words, plan, inputs)}
      </h2>
      <p>{fill(text.wavesAre, { list: wavesList(words, plan) })}</p>
      <PlainTable
        caption={text.caption}
        head={[text.month, text.accounts, ...columns.map(({ name }) => name), ...(kept ? [text.kept] : [])]}
        rows={rows}
      />
    </section>
  );
}
