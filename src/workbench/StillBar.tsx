import { Menu } from '../ui/Menu.tsx';
import { ToolBar } from '../ui/ToolBar.tsx';
import { useWorkbenchWords } from './words.ts';

const nothing = () => undefined;

/** The bar of the static preview, in the places of the live one. */
export function StillBar({ title }: { readonly title: string }) {
  const { text } = useWorkbenchWords();
  return (
    <ToolBar
      title={title}
      text={text.bar}
      canUndo={false}
      canRedo={false}
      onUndo={nothing}
      onRedo={nothing}
      status={text.save.sample}
    >
      <Menu label={text.bar.menu} items={[]} />
    </ToolBar>
  );
}
