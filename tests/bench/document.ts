import { workspaceToFile } from '../../src/workspace/file.ts';
import { openTab, pause, testBrowser } from '../../src/workspace/store.test-data.ts';
import { largeWorkspace } from '../../src/workspace/workspace.test-data.ts';
import { createLibrary } from '../../src/workspace/library.ts';
import { timed, type Row } from './measure.ts';

const megabyte = 1_000_000;

/** Opens a large document in a simulated browser, edits one field, saves, takes it back. */
export async function documentRow(): Promise<Row> {
  const large = largeWorkspace();
  const size = workspaceToFile(large).length / megabyte;
  const tab = await openTab(testBrowser());
  const library = createLibrary(tab.store);
  await library.importWorkspace(large, 'copy');
  const runs = await timed(async () => {
    tab.store.edit((workspace) => ({
      ...workspace,
      accounts: workspace.accounts.map((account, index) =>
        index === 0 ? { ...account, notes: `${account.notes}.` } : account,
      ),
    }));
    await tab.settle();
    tab.store.undo();
    await tab.settle();
    await pause();
  });
  return {
    name: `edit, save, undo, save on a document of ${size.toFixed(1)} MB`,
    runs,
    beside: 'JSON.parse and stringify twice',
    other: await timed(() => {
      for (let save = 0; save < 2; save += 1) JSON.stringify(JSON.parse(JSON.stringify(large)));
    }),
    growth: null,
  };
}
