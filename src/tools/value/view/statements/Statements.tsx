import { useEffect, useState } from 'preact/hooks';
import { languageTag, type Locale } from '../../../../i18n/locale.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { statementKinds, type StatementKind } from '../../schema.ts';
import type { ScreenProps } from '../value-props.ts';
import { loadStatementWords, type StatementWords } from './statement-words.ts';
import { StatementSheet } from './StatementSheet.tsx';

const locales = ['en', 'zh'] as const;

/** One page for the customer and one for our own board, in either language. */
export function Statements(props: ScreenProps) {
  const { locale: pageLocale } = props.told.words;
  const [kind, setKind] = useState<StatementKind>('customer');
  const [locale, setLocale] = useState<Locale>(pageLocale);
  const page = useStatementWords(pageLocale);
  const words = useStatementWords(locale);
  if (!page) return <p class="tool-loading" />;
  const { statementText: text } = page;
  if (props.told.result.drivers.size === 0) {
    return (
      <div class="tool-screen">
        <Notice kind="info">{text.empty}</Notice>
      </div>
    );
  }
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        <div class="tool-fields">
          <SegmentedControl
            label={text.forWhom}
            value={kind}
            segments={statementKinds.map((value) => ({ value, label: text.kinds[value] }))}
            onChange={setKind}
          />
          <SegmentedControl
            label={text.language}
            value={locale}
            segments={locales.map((value) => ({ value, label: ownName(value) }))}
            onChange={setLocale}
          />
        </div>
      </section>
      {words?.locale === locale ? (
        <StatementSheet key={`${kind} ${locale}`} {...props} kind={kind} words={words} page={text} />
      ) : (
        <p class="tool-loading">{text.loading}</p>
      )}
    </div>
  );
}

/** A language as it calls itself. */
function ownName(locale: Locale): string {
  const tag = languageTag[locale];
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

function useStatementWords(locale: Locale): StatementWords | null {
  const [words, setWords] = useState<StatementWords | null>(null);
  useEffect(() => {
    let gone = false;
    void loadStatementWords(locale).then((loaded) => {
      if (!gone) setWords(loaded);
    });
    return () => {
      gone = true;
    };
  }, [locale]);
  return words;
}
