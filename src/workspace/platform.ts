import { newId } from './new-id.ts';
/** What the workspace needs of the browser; null is what a closed or private browser does not give. */
export interface Platform {
  readonly indexedDB: IDBFactory | null;
  /** Joins the other tabs; what it returns sends to all of them but this one. */
  readonly joinChannel:
    ((name: string, receive: (message: unknown) => void) => (message: unknown) => void) | null;
  readonly localStorage: KeyValueStorage | null;
  readonly storageManager: Pick<StorageManager, 'persist' | 'persisted' | 'estimate'> | null;
  readonly now: () => number;
  readonly randomId: () => string;
  /** Runs once after so many milliseconds, unless the function returned is called before. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** The page may be about to end: the last moment that is sure to come. */
  readonly onHide: (run: () => void) => void;
  /** The page is seen again and may have missed what other tabs said. */
  readonly onShow: (run: () => void) => void;
}

export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Reading the property is what a browser that blocks storage refuses. */
function allowed<T>(read: () => T | undefined): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

export function browserPlatform(): Platform {
  return {
    indexedDB: allowed(() => globalThis.indexedDB),
    joinChannel: 'BroadcastChannel' in globalThis ? joinBroadcastChannel : null,
    localStorage: allowed(() => globalThis.localStorage),
    storageManager: allowed(() => globalThis.navigator.storage),
    now: Date.now,
    randomId: newId,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    onHide: (run) => {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') run();
      });
      addEventListener('pagehide', run);
    },
    onShow: (run) => {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') run();
      });
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) run();
      });
    },
  };
}

function joinBroadcastChannel(name: string, receive: (message: unknown) => void): (message: unknown) => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    receive(data);
  };
  return (message) => {
    channel.postMessage(message);
  };
}
