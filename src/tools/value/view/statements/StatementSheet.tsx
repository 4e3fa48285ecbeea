import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { formatDate } from '../../../../i18n/format.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import { handOver } from '../../../../workbench/tool-file.ts';
import type { Told } from '../../chart.ts';
import { statementOf, type Statement, type StatementSection } from '../../chart/statement.ts';
import type { StatementKind } from '../../schema.ts';
import { setStatement } from '../../state.ts';
import type { StatementText } from '../../statement-text.en.ts';
import { StillWaterfall } from '../result/StillWaterfall.tsx';
import type { ScreenProps } from '../value-props.ts';
import type { StatementWords } from './statement-words.ts';

export interface StatementSheetProps extends ScreenProps {
  readonly kind: StatementKind;
  /** In the language of the statement. */
  readonly words: StatementWords;
  /** In the language of the page. */
  readonly page: StatementText;
}

export function StatementSheet({ told, change, kind, words, page }: StatementSheetProps) {
  const { locale, text, statementText } = words;
  const inLanguage: Told = { ...told, words: { ...told.words, locale, text } };
  const statement = statementOf(inLanguage, statementText, kind);
  const [printing, setPrinting] = useState(false);
  const set = ({ key, composed }: StatementSection, said: string) => {
    const own = said.trim() === composed ? '' : said.trim();
    change(setStatement(kind, locale, key, own), `statement ${kind} ${locale} ${key}`);
  };
  return (
    <section class="tool-block value-statement" lang={locale}>
      <h3 class="tool-answer">{statement.title}</h3>
      {statement.sections.map((section) => (
        <TextField
          key={section.key}
          label={section.heading}
          lines={3}
          value={section.shown}
          hint={section.shown === section.composed ? undefined : page.own}
          onCommit={(said) => {
            set(section, said);
          }}
        />
      ))}
      <PlainTable {...statement.table} />
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            setPrinting(true);
          }}
        >
          {page.print}
        </button>
        <SlidesButton told={inLanguage} statement={statement} kind={kind} page={page} text={statementText} />
      </div>
      {printing ? (
        <PrintPage
          class="value-print value-statement-sheet"
          onDone={() => {
            setPrinting(false);
          }}
        >
          <div lang={locale}>
            <h1>{statement.title}</h1>
            <p class="tool-small">
              {fill(statementText.asOf, {
                date: formatDate(locale, Date.now()),
                currency: told.words.currency,
              })}
            </p>
            {statement.sections.map(({ key, heading, shown }) => (
              <section key={key}>
                <h2>{heading}</h2>
                <p>{shown}</p>
              </section>
            ))}
            <h2>{statement.finding}</h2>
            <StillWaterfall told={inLanguage} finding={statement.finding} />
            <PlainTable {...statement.table} />
          </div>
        </PrintPage>
      ) : null}
    </section>
  );
}

interface SlidesButtonProps {
  readonly told: Told;
  readonly statement: Statement;
  readonly kind: StatementKind;
  readonly page: StatementText;
  /** In the language of the statement. */
  readonly text: StatementText;
}

type Making = 'idle' | 'making' | 'failed' | 'blocked';

function SlidesButton({ told, statement, kind, page, text }: SlidesButtonProps) {
  const [state, setState] = useState<Making>('idle');
  const make = async () => {
    setState('making');
    try {
      const { statementSlides } = await import('./statement-slides.ts');
      const content = await statementSlides(told, statement, text);
      const done =
        (await handOver({ extension: 'pptx', content }, told.accountName, text.file[kind])) === 'download';
      setState(done ? 'idle' : 'blocked');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" class="ui-button" disabled={state === 'making'} onClick={() => void make()}>
        {state === 'making' ? page.making : page.slides}
      </button>
      {state === 'failed' || state === 'blocked' ? (
        <Notice kind={state === 'failed' ? 'error' : 'info'} live>
          {page[state]}
        </Notice>
      ) : null}
    </>
  );
}
