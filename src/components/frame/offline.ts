function offer(reload: () => void): void {
  const line = document.querySelector<HTMLElement>('#update > div');
  if (!line?.hidden) return;
  line.hidden = false;
  line.querySelector('[data-reload]')?.addEventListener('click', reload);
  line.querySelector('[data-later]')?.addEventListener('click', () => {
    line.hidden = true;
  });
}

/** The new version takes over only when the reader asks; then this page alone is loaded again. */
function offerVersion(waiting: ServiceWorker): void {
  offer(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  const check = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offerVersion(registration.waiting);
  };
  check();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', check);
  });
}

async function register(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  try {
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    const registration = await navigator.serviceWorker.getRegistration(base);
    if (registration) watch(registration);
  } catch {
    // Private windows refuse service workers: the site works as before, only not without a network.
  }
}

/** Keeps the site for use without a network, once the page itself has arrived. */
export function keepOffline(): void {
  // A part of an older version that is no longer there: only loading the page again can help.
  addEventListener('vite:preloadError', () => {
    offer(() => {
      location.reload();
    });
  });
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void register());
}
