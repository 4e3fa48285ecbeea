import type { ComponentChildren } from 'preact';
import type { Locale } from '../i18n/locale.ts';
import { Still } from '../ui/still.ts';
import type { WorkbenchText } from './text.en.ts';
import { WorkbenchWordsProvider } from './words.ts';

export interface StillToolProps {
  readonly locale: Locale;
  readonly text: WorkbenchText;
  /** Only what is seen at first; the rest comes with the tool. */
  readonly isBrief?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** The static preview of a tool: disabled as a whole until the tool has arrived, and looking as the tool will. */
export function StillTool({ locale, text, isBrief = false, children }: StillToolProps) {
  return (
    <fieldset class={isBrief ? 'tool-preview tool-preview-brief' : 'tool-preview'} disabled>
      <WorkbenchWordsProvider value={{ locale, text }}>
        <Still.Provider value={isBrief ? 'brief' : 'still'}>{children}</Still.Provider>
      </WorkbenchWordsProvider>
    </fieldset>
  );
}
