import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { helperName } from '../../chart/field-neutrality.ts';
import type { ScanTold } from '../../chart/scan.ts';
import { money, percent } from '../../chart.ts';
import type { HelperResult } from '../../model/scan-neutrality.ts';
import { compensationLimits, type Helper } from '../../schema.ts';
import { patchHelper, patchHelperPoints, removeHelper } from '../../state/helper-changes.ts';
import type { Change } from '../compensation-props.ts';
import { MoneyField, NumField, OpenPercentField, PercentField } from '../fields.tsx';

export interface HelperFieldsProps {
  readonly told: ScanTold;
  readonly change: Change;
  readonly helper: Helper;
  readonly result: HelperResult | null;
}

const amounts = ['targetVariable', 'quota', 'result', 'accountResult'] as const;

/** Everything about one person who helps. */
export function HelperFields({ told, change, helper, result }: HelperFieldsProps) {
  const { words, scanText } = told;
  const { helpers: text } = scanText;
  const { fields } = text;
  const { id } = helper;
  const patch = (part: Partial<Omit<Helper, 'id'>>, field: string) => {
    change(patchHelper(id, part), `helper ${id} ${field}`);
  };
  const name = helperName(told, helper);
  return (
    <li class="helper">
      <div class="helper-head">
        <TextField
          label={fields.name}
          value={name === text.unnamed ? '' : name}
          onCommit={(entered) => {
            patch({ name: entered.trim(), personId: null }, 'name');
          }}
        />
        <RemoveButton
          label={fill(text.remove, { name })}
          onClick={() => {
            change(removeHelper(id));
          }}
        />
      </div>
      <div class="tool-fields">
        {amounts.map((field) => (
          <MoneyField
            key={field}
            words={words}
            label={fields[field]}
            value={helper[field]}
            onCommit={(value) => {
              patch({ [field]: value }, field);
            }}
          />
        ))}
        <OpenPercentField
          words={words}
          label={fields.creditAfter}
          hint={fill(fields.creditHint, { share: percent(words, result?.creditAfter ?? null) })}
          value={helper.creditAfter}
          onCommit={(creditAfter) => {
            patch({ creditAfter }, 'creditAfter');
          }}
        />
        <NumField
          words={words}
          label={fields.share}
          value={helper.share}
          max={1000}
          step={1}
          onCommit={(share) => {
            patch({ share }, 'share');
          }}
        />
        <MoneyField
          words={words}
          label={fields.quotaRelief}
          value={helper.quotaRelief}
          onCommit={(relief) => {
            patch({ quotaRelief: relief ?? 0 }, 'quotaRelief');
          }}
        />
        <MoneyField
          words={words}
          label={fields.helpingPay}
          hint={fill(fields.helpingHint, { amount: money(words, result?.helpingPay ?? null) })}
          value={helper.helpingPay}
          onCommit={(helpingPay) => {
            patch({ helpingPay }, 'helpingPay');
          }}
        />
      </div>
      <Disclosure summary={fill(text.more, { name })}>
        <HelperCurve told={told} change={change} helper={helper} />
      </Disclosure>
    </li>
  );
}

function HelperCurve({ told, change, helper: { id, points, source } }: Omit<HelperFieldsProps, 'result'>) {
  const { words, scanText } = told;
  const { fields } = scanText.helpers;
  const patch = (part: Partial<typeof points>, field: string) => {
    change(patchHelperPoints(id, part), `helper ${id} ${field}`);
  };
  const shared = { words, max: compensationLimits.multiple };
  const { threshold, excellence } = points;
  return (
    <div class="tool-fields">
      <SegmentedControl
        label={fields.hasThreshold}
        value={points.hasThreshold ? 'nothing' : 'all'}
        segments={[
          { value: 'nothing', label: fields.paysNothing },
          { value: 'all', label: fields.paysAll },
        ]}
        onChange={(choice) => {
          patch({ hasThreshold: choice === 'nothing' }, 'hasThreshold');
        }}
      />
      {points.hasThreshold ? (
        <>
          <PercentField
            {...shared}
            label={fields.threshold}
            value={threshold.attainment}
            onCommit={(attainment) => {
              patch({ threshold: { ...threshold, attainment } }, 'threshold');
            }}
          />
          <PercentField
            {...shared}
            label={fields.thresholdPays}
            value={threshold.payout}
            onCommit={(payout) => {
              patch({ threshold: { ...threshold, payout } }, 'thresholdPays');
            }}
          />
        </>
      ) : null}
      <PercentField
        {...shared}
        label={fields.excellence}
        value={excellence.attainment}
        onCommit={(attainment) => {
          patch({ excellence: { ...excellence, attainment } }, 'excellence');
        }}
      />
      <PercentField
        {...shared}
        label={fields.excellencePays}
        value={excellence.payout}
        onCommit={(payout) => {
          patch({ excellence: { ...excellence, payout } }, 'excellencePays');
        }}
      />
      <TextField
        label={fields.source}
        value={source}
        onCommit={(entered) => {
          change(patchHelper(id, { source: entered }), `helper ${id} source`);
        }}
      />
    </div>
  );
}
