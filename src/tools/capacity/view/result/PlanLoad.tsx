import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import {
  accountsSoFar,
  bearerName,
  bearerNames,
  figure,
  loadCells,
  planFinding,
  bareShare,
  wavesList,
  type Told,
} from '../../chart.ts';
import type { PlanRow } from '../../model.ts';
import type { PlanId } from '../capacity-props.ts';

const loadDetail = () => import('./LoadDetail.tsx').then(({ LoadDetail }) => LoadDetail);

export interface PlanLoadProps {
  readonly told: Told;
  readonly plan: PlanId;
  /** What chooses the plan. */
  readonly children?: ComponentChildren;
}

/** How full everybody is in every month of a plan, and the hours behind the row that is opened. */
export function PlanLoad({ told, plan: id, children }: PlanLoadProps) {
  const { words, inputs, result } = told;
  const { plan: text } = words.text;
  const [opened, setOpened] = useState<string | null>(null);
  const plan = result.plans[id];
  const row = plan.rows.find((one) => one.id === opened);
  if (plan.accounts === 0) {
    const { start } = result.recommendation;
    const names = bearerNames(words, inputs, result.ceiling.binding);
    const isStuck = id === 'recommended' && start === 0 && names !== '';
    return (
      <section class="tool-block">
        {children}
        <p class="tool-lead">{isStuck ? fill(text.noneStart, { names }) : text.none}</p>
      </section>
    );
  }
  return (
    <section class="tool-block">
      {children}
      <h3 class="tool-finding">{planFinding(words, plan, inputs)}</h3>
      <p class="tool-small">{fill(text.wavesAre, { list: wavesList(words, plan) })}</p>
      <LoadTable told={told} plan={id} opened={opened} onOpen={setOpened} />
      <p class="tool-small">{text.legend}</p>
      {row ? <Lazy load={loadDetail} props={{ told, plan, row }} /> : null}
    </section>
  );
}

interface LoadTableProps {
  readonly told: Told;
  readonly plan: PlanId;
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}

function LoadTable({ told, plan: id, opened, onOpen }: LoadTableProps) {
  const { words, result, service } = told;
  const { plan: text } = words.text;
  const plan = result.plans[id];
  const kept = service?.plans[id]?.byMonth;
  const months = plan.rows[0]?.months ?? [];
  return (
    <div class="tool-table-box" role="region" aria-label={text.caption} tabIndex={0}>
      <table class="capacity-load">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.month}</th>
            {months.map(({ month }) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="capacity-load-plain">
            <th scope="row">{text.accounts}</th>
            {accountsSoFar(plan).map((accounts, index) => (
              <td key={index}>{figure(words, accounts)}</td>
            ))}
          </tr>
          {plan.rows.map((row) => (
            <LoadRow key={row.id} told={told} row={row} open={row.id === opened} onOpen={onOpen} />
          ))}
          {kept ? (
            <tr class="capacity-load-plain">
              <th scope="row">{text.kept}</th>
              {kept.map((fraction, index) => (
                <td key={index}>{bareShare(words, fraction)}</td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

interface LoadRowProps {
  readonly told: Told;
  readonly row: PlanRow;
  readonly open: boolean;
  readonly onOpen: (id: string | null) => void;
}

function LoadRow({ told: { words, inputs }, row, open, onOpen }: LoadRowProps) {
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="tool-unfold"
          aria-expanded={open}
          onClick={() => {
            onOpen(open ? null : row.id);
          }}
        >
          {bearerName(words, inputs, row.id)}
        </button>
      </th>
      {loadCells(row, words).map(({ month, text, level }) => (
        <td key={month} class={`capacity-cell-${level}`}>
          {level === 'over' ? (
            <span class="capacity-over-mark">
              ▲<span class="ui-hidden">{words.text.plan.over}: </span>
            </span>
          ) : null}
          {text}
        </td>
      ))}
    </tr>
  );
}
