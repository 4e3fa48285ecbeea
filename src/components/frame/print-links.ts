const marks = 'print-link-mark';
const list = 'print-links';

function clear(): void {
  for (const added of document.querySelectorAll(`.${marks}, .${list}`)) added.remove();
}

/** Links cannot be followed on paper: they get numbers, and their addresses stand in a list at the end. */
function write(): void {
  clear();
  const main = document.querySelector('main');
  const links = [...(main?.querySelectorAll<HTMLAnchorElement>('.prose a[href^="http"]') ?? [])];
  if (!main || links.length === 0) return;
  const addresses = document.createElement('ol');
  addresses.className = list;
  links.forEach((link, at) => {
    const mark = document.createElement('sup');
    mark.className = marks;
    mark.textContent = `[${at + 1}]`;
    link.after(mark);
    const item = document.createElement('li');
    item.textContent = link.href;
    addresses.append(item);
  });
  main.append(addresses);
}

export function listLinksInPrint(): void {
  addEventListener('beforeprint', write);
  addEventListener('afterprint', clear);
}
