import type { Persistence } from './status.ts';
import type { StoreContext } from './store-context.ts';

const askedKey = 'seven-keys:persistence-asked';

/** Whether the browser has said already that it keeps our data. */
export async function checkPersistence({ platform, atoms }: StoreContext): Promise<void> {
  atoms.persistence.set(
    await answerOf(platform.storageManager, (manager) => manager.persisted(), 'not-asked'),
  );
}

/** Asks at the first edit, once: browsers that show a question would show it again on every page. */
export async function askPersistenceOnce(context: StoreContext): Promise<void> {
  const { platform, atoms } = context;
  if (atoms.persistence.get() !== 'not-asked') return;
  if (platform.localStorage?.getItem(askedKey) === 'yes') {
    atoms.persistence.set('refused');
    return;
  }
  await askPersistence(context);
}

export async function askPersistence({ platform, atoms }: StoreContext): Promise<Persistence> {
  atoms.persistence.set(await answerOf(platform.storageManager, (manager) => manager.persist(), 'refused'));
  try {
    platform.localStorage?.setItem(askedKey, 'yes');
  } catch {
    // It will be asked again, which is all that is lost.
  }
  return atoms.persistence.get();
}

async function answerOf(
  manager: StoreContext['platform']['storageManager'],
  ask: (manager: NonNullable<StoreContext['platform']['storageManager']>) => Promise<boolean>,
  otherwise: Persistence,
): Promise<Persistence> {
  if (manager === null) return 'unsupported';
  return (await ask(manager).catch(() => false)) ? 'granted' : otherwise;
}
