import { persistentAtom } from '@nanostores/persistent';

/** `open` or `closed`: whoever reads alone closes the box for a team once, in all chapters. */
const $teamBox = persistentAtom<string>('seven-keys:team-box', 'open');

for (const box of document.querySelectorAll<HTMLDetailsElement>('details.team')) {
  box.open = $teamBox.get() !== 'closed';
  box.addEventListener('toggle', () => {
    $teamBox.set(box.open ? 'open' : 'closed');
  });
}
