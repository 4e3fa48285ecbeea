import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { useUniqueId } from '../../../../ui/use-unique-id.ts';
import type { InputText } from '../../inputs-text.en.ts';
import type { Driver, DriverFamily } from '../../schema.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { loadLibrary, type LibraryEntry } from './library-words.ts';

export interface LibraryDialogProps {
  readonly locale: Locale;
  readonly text: InputText;
  readonly families: Readonly<Record<DriverFamily, string>>;
  readonly onTake: (part: Partial<Omit<Driver, 'id'>>) => void;
  readonly onClose: () => void;
}

const sectors = ['industry', 'services', 'logistics', 'software', 'healthcare'] as const;

export function LibraryDialog({ locale, text: all, families, onTake, onClose }: LibraryDialogProps) {
  const { library: text } = all;
  const [entries, setEntries] = useState<readonly LibraryEntry[]>([]);
  const [sought, setSought] = useState('');
  const [sector, setSector] = useState<(typeof sectors)[number] | 'all'>('all');
  useEffect(() => {
    void loadLibrary(locale).then(setEntries);
  }, [locale]);
  const found = entries.filter(
    (entry) => (sector === 'all' || entry.sector === sector) && matches(entry, sought),
  );
  return (
    <Dialog title={text.title} closeLabel={text.close} onClose={onClose} size="wide">
      <p class="tool-small">{text.hint}</p>
      <div class="tool-fields value-library-search">
        <SearchField label={text.search} onSeek={setSought} />
        <Select
          label={text.sector}
          value={sector}
          options={[
            { value: 'all' as const, label: text.all },
            ...sectors.map((value) => ({ value, label: text.sectors[value] })),
          ]}
          onChange={setSector}
        />
      </div>
      <p role="status" class="tool-small">
        {found.length === 0 && entries.length > 0 ? text.none : fill(text.found, { n: found.length })}
      </p>
      <ul class="value-library">
        {found.map((entry) => (
          <li key={entry.id}>
            <h3 class="tool-finding">{entry.name}</h3>
            <p class="tool-small">
              {text.sectors[entry.sector]} · {families[entry.family]}
            </p>
            <p class="value-formula-text">{entry.formula}</p>
            <dl class="value-hints">
              <dt>{text.inputs}</dt>
              <dd>{entry.inputs.map((input) => fill(text.input, input)).join(text.inputGap)}</dd>
              <dt>{all.drivers.ask}</dt>
              <dd>{entry.ask}</dd>
              <dt>{all.drivers.verify}</dt>
              <dd>{entry.verify}</dd>
            </dl>
            <button
              type="button"
              class="ui-button"
              aria-label={`${text.take}: ${entry.name}`}
              onClick={() => {
                onTake(driverOf(entry));
              }}
            >
              {text.take}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly onSeek: (sought: string) => void;
}

/** Finds while it is typed, unlike a text field, which waits for its end. */
function SearchField({ label, onSeek }: SearchFieldProps) {
  const id = useUniqueId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        class="ui-input"
        type="search"
        autocomplete="off"
        onInput={(event) => {
          onSeek(event.currentTarget.value);
        }}
      />
    </Field>
  );
}

function matches({ name, ask, verify, inputs }: LibraryEntry, sought: string): boolean {
  const all = [name, ask, verify, ...inputs.map((input) => input.name)].join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function driverOf({ id, family, kind, name, formula, inputs }: LibraryEntry): Partial<Omit<Driver, 'id'>> {
  return {
    preset: id,
    name,
    family,
    kind,
    method: 'formula',
    formula,
    inputs: inputs.map((input) => ({ ...input, id: newId(), value: null, source: '' })),
  };
}
