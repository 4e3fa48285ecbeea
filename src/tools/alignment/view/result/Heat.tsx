import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { basisNote, functionTable, heatCells, stageNote } from '../../chart.ts';
import type { FunctionLine } from '../../model.ts';
import { elements } from '../../schema.ts';
import type { AlignmentProps } from '../alignment-props.ts';

interface HeatProps extends Pick<AlignmentProps, 'words' | 'result'> {
  /** On paper nothing unfolds. */
  readonly isPaper?: boolean;
}

/** Departments by elements, shaded; each row opens into how its index comes about. */
export function Heat({ words, result, isPaper = false }: HeatProps) {
  const { heat: text, element } = words.text;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {/* A box that scrolls has to be reachable by keyboard. */}
      <div class="tool-table-box" role="region" aria-label={text.caption} tabIndex={0}>
        <table class="tool-table alignment-heat">
          <caption class="ui-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.department}</th>
              {[...elements.map((each) => element[each]), text.index].map((head) => (
                <th key={head} scope="col" class="ui-figure">
                  {head}
                </th>
              ))}
              <th scope="col">{text.stage}</th>
              <th scope="col">{text.from}</th>
            </tr>
          </thead>
          <tbody>
            {result.functions.map((line) => (
              <Fragment key={line.id}>
                <Row
                  words={words}
                  line={line}
                  canOpen={!isPaper && line.index !== null}
                  isOpen={open === line.id}
                  onOpen={(isOpen) => {
                    setOpen(isOpen ? line.id : null);
                  }}
                />
                {open === line.id ? (
                  <tr>
                    <td colSpan={elements.length + 4}>
                      <PlainTable {...functionTable(words, line)} />
                      <p class="tool-small">{words.text.derivation.about}</p>
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p class="tool-small">{text.about}</p>
    </>
  );
}

interface RowProps {
  readonly words: HeatProps['words'];
  readonly line: FunctionLine;
  readonly canOpen: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Row({ words, line, canOpen, isOpen, onOpen }: RowProps) {
  const { heat: text, stage: stages } = words.text;
  const note = stageNote(words, line);
  return (
    <tr>
      <th scope="row">
        {canOpen ? (
          <button
            type="button"
            class="ui-link-button alignment-unfold"
            aria-expanded={isOpen}
            title={fill(text.open, { name: line.name })}
            onClick={() => {
              onOpen(!isOpen);
            }}
          >
            {line.name}
          </button>
        ) : (
          line.name
        )}
      </th>
      {heatCells(words, line).map((cell, column) => (
        <td key={column} class={`ui-figure alignment-shade-${cell.shade}`}>
          {cell.text}
        </td>
      ))}
      <td>
        {line.stage === null ? text.none : stages[line.stage]}
        {note === '' ? null : <span class="alignment-note">{note}</span>}
      </td>
      <td class="alignment-from">{basisNote(words, line)}</td>
    </tr>
  );
}
