import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { criterionName } from '../../chart.ts';
import { raterName } from '../../chart/merged.ts';
import { fewNames, sourceLabel, type RatersWords } from '../../chart/raters.ts';
import type { PortfolioInputs } from '../../state.ts';
import type { RaterFile } from '../../state/rater-file.ts';

export interface Choice {
  /** Place in the file's list of people. */
  readonly source: number;
  readonly name: string;
  /** Id of the rater to replace; null adds a new one. */
  readonly place: string | null;
}

export interface CheckRaterProps {
  readonly words: RatersWords;
  readonly inputs: PortfolioInputs;
  readonly file: RaterFile;
  readonly fileName: string;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

const asNew = '';

/** What would be taken in, counted, before anything is. */
export function CheckRater({ words, inputs, file, fileName, choice, onChoice }: CheckRaterProps) {
  const { takeIn: text } = words.raters;
  const source = file.sources[choice.source];
  if (!source) return null;
  return (
    <div class="portfolio-check-rater">
      <p>{fill(text.from, { name: file.name, file: fileName })}</p>
      {file.sources.length > 1 ? (
        <Select
          label={text.whose}
          value={String(choice.source)}
          options={file.sources.map((each, index) => ({
            value: String(index),
            label: sourceLabel(words, inputs, each),
          }))}
          onChange={(value) => {
            const chosen = file.sources[Number(value)];
            const known = inputs.raters.find(({ id }) => id === chosen?.raterId);
            onChoice({ source: Number(value), name: chosen?.name ?? '', place: known?.id ?? null });
          }}
        />
      ) : null}
      <TextField
        label={text.name}
        value={choice.name}
        hint={text.nameHint}
        maxLength={200}
        onCommit={(name) => onChoice({ ...choice, name })}
      />
      {inputs.raters.length > 0 ? (
        <Select
          label={text.place}
          value={choice.place ?? asNew}
          options={[
            { value: asNew, label: text.asNew },
            ...inputs.raters.map(({ id }) => ({
              value: id,
              label: fill(text.instead, { rater: raterName(words, inputs.raters, id) }),
            })),
          ]}
          onChange={(place) => onChoice({ ...choice, place: place === asNew ? null : place })}
        />
      ) : null}
      <Counts words={words} file={file} source={source} />
      {source.asAgreed === source.count ? <Notice kind="warning">{text.allAgreed}</Notice> : null}
      <p class="tool-small">{text.snapshot}</p>
    </div>
  );
}

interface CountsProps {
  readonly words: RatersWords;
  readonly file: RaterFile;
  readonly source: RaterFile['sources'][number];
}

function Counts({ words, file, source }: CountsProps) {
  const { takeIn: text } = words.raters;
  const { accounts, criteria } = file;
  const found = ({ byId, byName }: { readonly byId: number; readonly byName: number }) =>
    fill(text.found, { byId, byName });
  const rows = [
    { name: text.taken, cell: source.count },
    { name: text.different, cell: source.count - source.asAgreed },
    { name: text.accounts, cell: found(accounts) },
    { name: text.criteria, cell: found(criteria) },
    { name: text.lost, cell: source.lost },
  ];
  const unmatched = [
    { sentence: text.unmatchedAccounts, names: accounts.unmatched.map(({ name }) => name) },
    {
      sentence: text.unmatchedCriteria,
      names: criteria.unmatched.map((criterion) => criterionName(words, criterion)),
    },
  ].filter(({ names }) => names.length > 0);
  return (
    <>
      <table class="tool-table">
        <caption class="ui-hidden">{text.counts}</caption>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="ui-figure">{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unmatched.map(({ sentence, names }) => (
        <p key={sentence} class="tool-small">
          {fill(sentence, { names: fewNames(words, names) })}
        </p>
      ))}
    </>
  );
}
