import type { Persistence } from './status.ts';
import type { StoreContext } from './store-context.ts';

const askedKey = 'seven-keys:persistence-asked';

/** Whether the browser has said already that it keeps our data. */
export async function checkPersistence({ platform, atoms }: StoreContext): Promise<void> {
  const otherwise = wasAsked(platform) ? 'refused' : 'not-asked';
  atoms.persistence.set(await answerOf(platform.storageManager, (manager) => manager.persisted(), otherwise));
}

/** Asks at the first edit, once: browsers that show a question would show it again on every page. */
export async function askPersistenceOnce(context: StoreContext): Promise<void> {
  if (context.atoms.persistence.get() === 'not-asked') await askPersistence(context);
}

function wasAsked({ localStorage }: StoreContext['platform']): boolean {
  return localStorage?.getItem(askedKey) === 'yes';
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
