import { useState } from 'preact/hooks';
import { limitDerivation, limitRow, type Told } from '../../chart.ts';
import type { Limit } from '../../model.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';

/** Who carries how many; a row opens the hours behind it. */
export function Limits({ told }: { readonly told: Told }) {
  const { words, result } = told;
  const { limits: text } = words.text;
  const [opened, setOpened] = useState<string | null>(null);
  const limit = result.limits.find(({ id }) => id === opened);
  const derivation = limit ? limitDerivation(told, limit) : null;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <PlainTable
        caption={text.caption}
        head={[text.who, text.available, text.carries, text.breaksAt]}
        rows={result.limits.map((one) =>
          limitCells(told, one, one.id === opened, () => {
            setOpened(one.id === opened ? null : one.id);
          }),
        )}
      />
      {derivation ? (
        <PlainTable
          caption={derivation.title}
          head={[text.kind, ...derivation.heads]}
          rows={derivation.rows}
          foot={[
            [text.sum, ...derivation.sums],
            [text.have, derivation.available, derivation.available],
          ]}
        />
      ) : null}
    </section>
  );
}

function limitCells(told: Told, limit: Limit, open: boolean, onToggle: () => void) {
  const { limits: text } = told.words.text;
  const { name, available, carries, breaksAt, isFirst } = limitRow(told, limit);
  const canOpen = limitDerivation(told, limit) !== null;
  return [
    canOpen ? (
      <button key="name" type="button" class="tool-unfold" aria-expanded={open} onClick={onToggle}>
        {name}
      </button>
    ) : (
      name
    ),
    available,
    carries,
    isFirst ? (
      <strong key="first" class="capacity-first">
        {breaksAt} <span class="capacity-tag">{text.first}</span>
      </strong>
    ) : (
      breaksAt
    ),
  ];
}
