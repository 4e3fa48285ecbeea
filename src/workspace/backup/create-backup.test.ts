import { expect, test } from 'vitest';
import { readWorkspaceFile } from '../file.ts';
import { createLibrary } from '../library.ts';
import { openTab, testBrowser } from '../store.test-data.ts';
import { account } from '../workspace.test-data.ts';
import { copyDelay, createBackup } from './create-backup.ts';
import type { BackupFolder } from './folder.ts';
import type { FolderMemory } from './remember-folder.ts';
import { backupFileName, copiesKept } from './write-backup.ts';

interface TestFolder extends BackupFolder {
  readonly files: Map<string, string>;
  permission: PermissionState;
  /** What becomes of a text on its way to the disk. */
  damage: (text: string) => string;
}

function testFolder(): TestFolder {
  const files = new Map<string, string>();
  const folder: TestFolder = {
    name: 'Backups',
    files,
    permission: 'granted',
    damage: (text) => text,
    keys: async function* () {
      await Promise.resolve();
      yield* [...files.keys()];
    },
    getFileHandle: (name) => {
      if (folder.permission !== 'granted') return Promise.reject(new DOMException('', 'NotAllowedError'));
      return Promise.resolve({
        createWritable: () =>
          Promise.resolve({
            write: (text: string) => {
              files.set(name, folder.damage(text));
              return Promise.resolve();
            },
            close: () => Promise.resolve(),
          }),
        getFile: () => Promise.resolve({ text: () => Promise.resolve(files.get(name) ?? '') }),
      });
    },
    removeEntry: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
    queryPermission: () => Promise.resolve(folder.permission),
    requestPermission: () => {
      folder.permission = 'granted';
      return Promise.resolve(folder.permission);
    },
  };
  return folder;
}

async function ownDocument() {
  const browser = testBrowser();
  const tab = await openTab(browser);
  await createLibrary(tab.store).createDocument('Own', 'EUR');
  const folder = testFolder();
  let remembered: BackupFolder | null = null;
  const memory: FolderMemory = {
    read: () => Promise.resolve(remembered),
    write: (chosen) => {
      remembered = chosen;
      return Promise.resolve();
    },
  };
  const surroundings = { memory, pick: () => Promise.resolve(folder), fallbackName: 'none' };
  const edit = async (id: string) => {
    browser.now += 60_000;
    tab.store.edit((workspace) => ({ ...workspace, accounts: [account(id)] }));
    await tab.settle();
  };
  await edit('a');
  return { browser, tab, folder, surroundings, edit, backup: createBackup(tab.store, surroundings) };
}

const waitFor = async (isSo: () => boolean) => {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await new Promise((done) => setTimeout(done, 5));
  expect(isSo()).toBe(true);
};

test('a browser that cannot write into folders is not asked to', async () => {
  const { tab, surroundings } = await ownDocument();
  const backup = createBackup(tab.store, { ...surroundings, pick: null });
  await backup.begin();
  await backup.choose();
  expect(backup.state.get()).toEqual({ kind: 'unsupported' });
});

test('choosing a folder writes a copy that opens as the document and counts as a file copy', async () => {
  const { browser, tab, folder, backup } = await ownDocument();
  await backup.begin();
  await backup.choose();
  const [[name, text] = ['', '']] = [...folder.files];
  expect(backup.state.get()).toEqual({
    kind: 'ready',
    folder: 'Backups',
    last: { at: browser.now, file: name },
    problem: null,
  });
  expect(readWorkspaceFile(text)).toMatchObject({ ok: true, workspace: tab.store.atoms.workspace.get() });
  expect(tab.store.atoms.backup.get()).toEqual({ copiedAt: browser.now, uncopiedSince: null, due: false });
});

test('an edit is copied after ten minutes, or at once when the page is left', async () => {
  const { tab, folder, edit, backup } = await ownDocument();
  await backup.begin();
  await backup.choose();
  await edit('b');
  expect(tab.delays()).toContain(copyDelay);
  tab.hide();
  await waitFor(() => folder.files.size === 2);
  await waitFor(() => !tab.delays().includes(copyDelay));
});

test('a copy that does not read back as it was is taken away and said to be none', async () => {
  const { folder, backup } = await ownDocument();
  folder.damage = (text) => text.replace('"a"', '"b"');
  await backup.begin();
  await backup.choose();
  expect(backup.state.get()).toMatchObject({ kind: 'ready', last: null, problem: 'mismatch' });
  expect(folder.files.size).toBe(0);
});

test('the last copies of the document stay, and no other file is touched', async () => {
  const { browser, tab, folder, edit, backup } = await ownDocument();
  folder.files.set('letter.txt', 'x');
  folder.files.set('Own other-docum 2000-01-01 000000Z.sevenkeys.json', '{}');
  await backup.begin();
  await backup.choose();
  for (let n = 0; n < copiesKept; n += 1) {
    await edit(`account-${n}`);
    await backup.copyNow();
  }
  expect(folder.files.size).toBe(2 + copiesKept);
  const workspace = tab.store.atoms.workspace.get();
  if (workspace === null) throw new Error('nothing is open');
  expect([...folder.files.keys()].at(-1)).toBe(backupFileName(workspace, 'none', browser.now));
});

test('a folder of an earlier visit is used again, once the browser allows it', async () => {
  const { tab, folder, edit, surroundings, backup } = await ownDocument();
  await backup.begin();
  await backup.choose();
  folder.permission = 'prompt';
  const later = createBackup(tab.store, surroundings);
  await later.begin();
  expect(later.state.get()).toEqual({ kind: 'asleep', folder: 'Backups' });
  await edit('b');
  await later.copyNow();
  expect(folder.files.size).toBe(1);
  await later.allow();
  expect(later.state.get()).toMatchObject({ kind: 'ready', problem: null });
  expect(folder.files.size).toBe(2);
  await later.stop();
  expect(later.state.get()).toEqual({ kind: 'none' });
  expect(await surroundings.memory.read()).toBeNull();
});

test('a permission that is taken away in the middle is said', async () => {
  const { folder, edit, backup } = await ownDocument();
  await backup.begin();
  await backup.choose();
  folder.permission = 'denied';
  await edit('b');
  await backup.copyNow();
  expect(backup.state.get()).toEqual({ kind: 'asleep', folder: 'Backups' });
});
