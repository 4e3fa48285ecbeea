import { expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { openTab, testBrowser } from './store.test-data.ts';
import { account } from './workspace.test-data.ts';

test('an edit that takes in a table keeps what was stored as a snapshot', async () => {
  const tab = await openTab(testBrowser());
  const library = createLibrary(tab.store);
  await library.createDocument('Mill', 'GBP');
  tab.store.edit((workspace) => ({ ...workspace, accounts: [account('a')] }));
  await tab.settle();
  tab.store.edit((workspace) => ({ ...workspace, accounts: [account('b')] }), { snapshot: 'import' });
  await tab.settle();

  const id = tab.store.atoms.workspace.get()?.id ?? '';
  const listed = await library.listSnapshots(id);
  const [kept] = listed.ok ? listed.value : [];
  expect(kept?.reason).toBe('import');

  await library.restoreSnapshot(kept?.id ?? -1);
  expect(tab.store.atoms.workspace.get()?.accounts.map((one) => one.id)).toEqual(['a']);
});
