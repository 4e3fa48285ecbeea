import { ToolBar } from '../../../ui/ToolBar.tsx';
import { SampleNote } from './SampleNote.tsx';
import { Sheet } from './Sheet.tsx';
import type { StanceProps } from './stance-props.ts';

const nothing = () => undefined;

/** The tool as it stands on the page before its code has arrived. */
export function Preview({ name, ...props }: Omit<StanceProps, 'actions'> & { readonly name: string }) {
  const { text } = props.words;
  return (
    <div class="stance">
      <ToolBar
        title={text.title}
        text={text.bar}
        canUndo={false}
        canRedo={false}
        onUndo={nothing}
        onRedo={nothing}
        status={text.save.sample}
      >
        <button type="button" class="ui-button ui-menu-button" disabled>
          {text.bar.menu}
        </button>
      </ToolBar>
      <SampleNote words={props.words} name={name} onStart={null} />
      <Sheet {...props} actions={null} />
    </div>
  );
}
