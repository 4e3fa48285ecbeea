import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import { alternativeName } from '../../chart.ts';
import { valueLimits } from '../../schema.ts';
import { addDriver } from '../../state.ts';
import type { InputScreenProps } from '../load-screen.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { Notes } from '../result/Result.tsx';
import { DriverCard } from './DriverCard.tsx';

const loadLibrary = () => import('./LibraryDialog.tsx').then(({ LibraryDialog }) => LibraryDialog);

export function Drivers({ told, change, text: all }: InputScreenProps) {
  const { words, one } = told;
  const { drivers: text } = all;
  const [open, setOpen] = useState('');
  const [choosing, setChoosing] = useState(false);
  const full = one.drivers.length >= valueLimits.drivers;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{fill(text.lead, { alternative: alternativeName(words, one) })}</p>
        {one.drivers.length === 0 ? <Notice kind="info">{text.empty}</Notice> : null}
        <ul class="value-drivers">
          {one.drivers.map((driver) => (
            <DriverCard
              key={driver.id}
              told={told}
              driver={driver}
              change={change}
              text={all}
              open={open === driver.id}
            />
          ))}
        </ul>
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={full}
            onClick={() => {
              setChoosing(true);
            }}
          >
            {text.library}
          </button>
          <button
            type="button"
            class="ui-button"
            disabled={full}
            onClick={() => {
              const id = newId();
              setOpen(id);
              change(addDriver(id));
            }}
          >
            {text.add}
          </button>
        </div>
        {full ? <p class="tool-small">{fill(text.full, { n: valueLimits.drivers })}</p> : null}
      </section>
      <Notes told={told} />
      {choosing ? (
        <Lazy
          quiet
          load={loadLibrary}
          props={{
            locale: words.locale,
            text: all,
            families: words.text.families,
            onTake: (part) => {
              const id = newId();
              setOpen(id);
              change(addDriver(id, part));
              setChoosing(false);
            },
            onClose: () => {
              setChoosing(false);
            },
          }}
        />
      ) : null}
    </div>
  );
}
