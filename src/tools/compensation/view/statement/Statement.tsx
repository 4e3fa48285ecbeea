import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { locales, type Locale } from '../../../../i18n/locale.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import { money, percent, modifierName, peopleFault, positionName } from '../../chart.ts';
import { isSettled } from '../../chart/statement.ts';
import type { PersonStatement, StatementResult } from '../../model.ts';
import { compensationLimits } from '../../schema.ts';
import { patchPosition, setFactor } from '../../state/changes.ts';
import type { StatementText } from '../../statement-text.en.ts';
import type { ScreenProps } from '../compensation-props.ts';
import { PeopleFaults, PlanFaults } from '../Faults.tsx';
import { PersonPages, type PersonPagesProps } from './PersonPages.tsx';

export interface StatementProps extends ScreenProps {
  readonly text: StatementText;
}

/** One person's pay, line by line. */
export function Statement(props: StatementProps) {
  const { told, text, change } = props;
  const { statements } = told.result;
  const [chosen, setChosen] = useState<string | null>(null);
  const one = statements.find(({ paid }) => paid.position.id === chosen) ?? statements[0];
  return (
    <div class="tool-screen">
      <PlanFaults told={told} change={change} />
      {one === undefined ? (
        <PeopleFaults told={told} />
      ) : (
        <>
          <div class="tool-fields">
            <Select
              label={text.who}
              value={one.paid.position.id}
              options={statements.map(({ paid: { position } }) => ({
                value: position.id,
                label: positionName(told, position),
              }))}
              onChange={setChosen}
            />
          </div>
          <Person {...props} one={one} />
        </>
      )}
    </div>
  );
}

interface PersonProps extends StatementProps {
  readonly one: Exclude<StatementResult, { kind: 'plan-faults' }>;
}

function Person({ one, ...props }: PersonProps) {
  const { told, text } = props;
  if (one.kind === 'people-faults') {
    return (
      <>
        {one.faults.map((fault, index) => (
          <Notice key={index} kind="warning">
            {peopleFault(told, fault)}
          </Notice>
        ))}
      </>
    );
  }
  return (
    <>
      <PersonPages told={told} text={text} one={one} />
      <PrintButtons told={told} text={text} one={one} />
      <PersonFields {...props} one={one} />
      <p class="tool-small">{text.results}</p>
    </>
  );
}

const print = {
  en: () => import('../print/load-statement.tsx').then(({ loadStatement }) => loadStatement('en')),
  zh: () => import('../print/load-statement.tsx').then(({ loadStatement }) => loadStatement('zh')),
} as const satisfies Record<Locale, unknown>;

/** The person need not read the language of whoever works out the pay. */
function PrintButtons({ told, text, one }: PersonPagesProps) {
  const [language, setLanguage] = useState<Locale | null>(null);
  return (
    <div class="tool-buttons">
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          class="ui-button"
          onClick={() => {
            setLanguage(locale);
          }}
        >
          {text.print[locale]}
        </button>
      ))}
      {language === null ? null : (
        <Lazy
          key={language}
          quiet
          load={print[language]}
          props={{
            told,
            one,
            onDone: () => {
              setLanguage(null);
            },
          }}
        />
      )}
    </div>
  );
}

/** What holds for this person alone and for no measure. */
function PersonFields({ told, text, change, one }: StatementProps & { readonly one: PersonStatement }) {
  const { words } = told;
  const { position } = one.paid;
  const { terms } = one.plan;
  const { invalid } = words.text;
  const stated = terms.modifiers.filter(({ kind }) => kind === 'stated');
  if (!isSettled(one) && stated.length === 0) return null;
  const drawn = terms.draw.share * one.targetVariable;
  return (
    <section class="tool-block">
      <div class="tool-fields">
        {terms.holdback.share > 0 ? (
          <SegmentedControl
            label={text.retained}
            value={position.retained === null ? 'open' : position.retained ? 'yes' : 'no'}
            segments={(['open', 'yes', 'no'] as const).map((value) => ({
              value,
              label: text.retainedChoices[value],
            }))}
            onChange={(said) => {
              change(patchPosition(position.id, { retained: said === 'open' ? null : said === 'yes' }));
            }}
          />
        ) : null}
        {terms.draw.kind === 'none' ? null : (
          <NumberField
            label={text.drawPaid}
            hint={fill(text.drawHint, { amount: money(words, drawn) })}
            value={position.drawPaid}
            min={0}
            max={compensationLimits.money}
            invalid={fill(invalid.money, { max: money(words, compensationLimits.money) })}
            onCommit={(drawPaid) => {
              change(patchPosition(position.id, { drawPaid }), `draw ${position.id}`);
            }}
          />
        )}
        {stated.map((modifier) => (
          <NumberField
            key={modifier.id}
            label={fill(text.factor, { modifier: modifierName(words, modifier) })}
            hint={fill(text.factorHint, { factor: percent(words, modifier.factor) })}
            value={position.factors[modifier.id] ?? null}
            min={0}
            max={compensationLimits.multiple}
            factor={100}
            unit="%"
            invalid={fill(invalid.percent, {
              min: percent(words, 0),
              max: percent(words, compensationLimits.multiple),
            })}
            onCommit={(factor) => {
              change(setFactor(position.id, modifier.id, factor), `factor ${position.id} ${modifier.id}`);
            }}
          />
        ))}
      </div>
    </section>
  );
}
