import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { intlTag } from '../../i18n/locale.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { WorkspaceSettings } from '../schema.ts';
import { $workspace, edit } from '../store.ts';
import type { PageProps } from './view.tsx';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function change(part: Partial<WorkspaceSettings>): void {
  edit((workspace) => ({ ...workspace, settings: { ...workspace.settings, ...part } }));
}

export function Settings({ locale, text }: PageProps) {
  const settings = useStore($workspace)?.settings;
  const [currencyProblem, setCurrencyProblem] = useState(false);
  if (!settings) return null;
  const monthName = new Intl.DateTimeFormat(intlTag[locale], { month: 'long', timeZone: 'UTC' });
  const setCurrency = (value: string) => {
    const code = value.trim().toUpperCase();
    const fits = /^[A-Z]{3}$/.test(code);
    setCurrencyProblem(!fits);
    if (fits) change({ currency: code });
  };
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{text.settings.title}</h2>
      <div class="workspace-fields">
        <TextField
          label={text.settings.currency}
          hint={text.settings.currencyHint}
          value={settings.currency}
          onCommit={setCurrency}
          maxLength={3}
          invalid={currencyProblem ? text.settings.currencyProblem : undefined}
        />
        <NumberField
          label={text.settings.thisYear}
          hint={text.settings.thisYearHint}
          value={settings.thisYear}
          min={1990}
          max={2100}
          required
          invalid={text.settings.thisYearProblem}
          format={String}
          onCommit={(thisYear) => {
            if (thisYear !== null) change({ thisYear: Math.round(thisYear) });
          }}
        />
        <Select
          label={text.settings.fiscalYearStart}
          value={String(settings.fiscalYearStart)}
          options={months.map((month) => ({
            value: String(month),
            label: monthName.format(Date.UTC(2026, month - 1, 1)),
          }))}
          onChange={(value) => change({ fiscalYearStart: Number(value) })}
        />
      </div>
    </section>
  );
}
