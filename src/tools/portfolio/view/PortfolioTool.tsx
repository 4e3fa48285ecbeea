import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import type { Words } from '../chart.ts';
import type { PresetText } from '../preset-text.en.ts';
import { $inputs, $result, $saveState, $workspace } from '../state.ts';
import type { Text } from '../text.en.ts';
import { LiveBar } from './LiveBar.tsx';
import { Lazy } from './Lazy.tsx';
import { loadStyles } from './load-styles.ts';
import printStyles from './print.css?url';
import { loadInputTexts, useInputWords } from './input-words.ts';
import type { PrintKind, PrintSheetProps } from './print/PrintSheet.tsx';
import { SampleNote } from './SampleNote.tsx';
import type { Screen } from './screens.ts';
import { ToolFrame } from './ToolFrame.tsx';
import { ToolScreen } from './ToolScreen.tsx';
import { Unreadable } from './Unreadable.tsx';

export interface PortfolioToolProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly presets: PresetText;
  readonly screen: Screen;
}

async function loadPrintSheet(locale: Locale) {
  const [{ PrintSheet }, texts] = await Promise.all([
    import('./print/PrintSheet.tsx'),
    loadInputTexts(locale),
    loadStyles(printStyles),
  ]);
  return function Sheet({ words, ...props }: Omit<PrintSheetProps, 'words'> & { readonly words: Words }) {
    return <PrintSheet {...props} words={useInputWords(words, texts)} />;
  };
}

const loadSheet = { en: () => loadPrintSheet('en'), zh: () => loadPrintSheet('zh') } as const;

export function PortfolioTool({ locale, text, presets, screen: first }: PortfolioToolProps) {
  const workspace = useStore($workspace);
  const parsed = useStore($inputs);
  const result = useStore($result);
  const save = useStore($saveState);
  const [screen, setScreen] = useState(first);
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  const currency = workspace?.settings.currency ?? '';
  const words = useMemo<Words>(
    () => ({ locale, text, presets, currency }),
    [locale, text, presets, currency],
  );
  if (!workspace || !parsed) return null;
  const inputs = parsed.ok ? parsed.inputs : null;
  return (
    <ToolFrame
      text={text}
      bar={
        <LiveBar words={words} workspace={workspace} inputs={inputs} result={result} onPrint={setPrinting} />
      }
      notes={
        workspace.sample === null ? null : (
          <SampleNote
            words={words}
            workspace={workspace}
            touched={save.kind !== 'untouched'}
            onStarted={() => setScreen('accounts')}
          />
        )
      }
      inputs={inputs}
      accounts={workspace.accounts}
      screen={screen}
      onScreen={setScreen}
    >
      {parsed.ok && result ? (
        <ToolScreen words={words} screen={screen} inputs={parsed.inputs} result={result} onGo={setScreen} />
      ) : (
        <Unreadable words={words} issues={parsed.ok ? [] : parsed.issues} />
      )}
      {printing && inputs && result ? (
        <Lazy
          load={loadSheet[locale]}
          props={{ words, inputs, result, kind: printing, onDone: () => setPrinting(null) }}
          waiting={null}
          failed={<p role="alert">{text.failed}</p>}
        />
      ) : null}
    </ToolFrame>
  );
}
