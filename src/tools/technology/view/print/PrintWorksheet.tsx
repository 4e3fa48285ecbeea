import type { Words } from '../../chart.ts';

const rows = [1, 2, 3, 4, 5, 6] as const;

/** Needs before options, as lines to write on. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { print, need, option, kind, table, lines } = words.text;
  return (
    <>
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.by}</span>
        <span>{print.date}</span>
      </p>
      <BlankGrid
        head={[
          need.name,
          need.owner,
          need.key,
          need.pain,
          need.source,
          need.measure,
          need.process,
          need.weight,
        ]}
        rows={rows.map(() => '')}
      />
      <h2>{print.optionSheet}</h2>
      <BlankGrid
        head={[table.option, ...Object.values(option.cost), option.adoption]}
        rows={[kind.nothing, kind.sheet, '', '', '']}
      />
      <h2>{option.fit}</h2>
      <BlankGrid head={[lines.need, kind.nothing, kind.sheet, '', '', '']} rows={rows.map(() => '')} />
      <h2>{option.help}</h2>
      <p>{Object.values(option.anchors).join(words.text.semicolon)}</p>
      <p class="tool-print-lines">
        <span>{print.stopLine}</span>
      </p>
    </>
  );
}

interface BlankGridProps {
  readonly head: readonly string[];
  /** What stands in the first cell of each. */
  readonly rows: readonly string[];
}

function BlankGrid({ head, rows: names }: BlankGridProps) {
  const [, ...others] = head;
  return (
    <table class="tool-table technology-print-grid">
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={column} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {others.map((_, column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
