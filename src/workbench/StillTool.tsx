import type { ComponentChildren } from 'preact';
import type { Locale } from '../i18n/locale.ts';
import { Still } from '../ui/still.ts';
import type { WorkbenchText } from './text.en.ts';
import { WorkbenchWordsProvider } from './words.ts';

export interface StillToolProps {
  readonly locale: Locale;
  readonly text: WorkbenchText;
  readonly children: ComponentChildren;
}

/** The static preview of a tool: disabled as a whole until the tool has arrived, and looking as the tool will. */
export function StillTool({ locale, text, children }: StillToolProps) {
  return (
    <fieldset class="tool-preview" disabled>
      <WorkbenchWordsProvider value={{ locale, text }}>
        <Still.Provider value={true}>{children}</Still.Provider>
      </WorkbenchWordsProvider>
    </fieldset>
  );
}
