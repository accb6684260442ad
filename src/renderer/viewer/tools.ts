import { element, words } from './elements.js';
import type { Find } from './find.js';
import type { Pages } from './pages.js';

/** The buttons and the field of the bar, and what they say. Returns how to say it again. */
export function connectTools(pages: Pages): () => void {
  const button = (id: string, act: () => void): HTMLButtonElement => {
    const found = element(id, HTMLButtonElement);
    found.addEventListener('click', () => {
      if (found.getAttribute('aria-disabled') !== 'true') act();
    });
    return found;
  };
  const previous = button('previous', () => pages.goTo(pages.current - 1));
  const next = button('next', () => pages.goTo(pages.current + 1));
  button('smaller', () => pages.reduce());
  button('larger', () => pages.enlarge());
  const fits = (['width', 'whole'] as const).map((zoom) => [zoom, button(zoom, () => pages.setZoom(zoom))] as const);
  const field = element('page', HTMLInputElement);
  const count = element('pages-count', HTMLElement);
  const size = element('size', HTMLOutputElement);
  field.addEventListener('change', () => {
    const wanted = Number(field.value);
    if (Number.isInteger(wanted)) pages.goTo(wanted);
    field.value = String(pages.current);
  });
  return () => {
    const { current } = pages;
    if (document.activeElement !== field) field.value = String(current);
    count.textContent = words('of', { pages: pages.count });
    size.value = `${Math.round(pages.size * 100)} %`;
    previous.setAttribute('aria-disabled', String(current <= 1));
    next.setAttribute('aria-disabled', String(current >= pages.count));
    for (const [zoom, fit] of fits) fit.setAttribute('aria-pressed', String(pages.zoom === zoom));
  };
}

/** Keys of the whole window; a field keeps those that it needs itself. Arrows and the space bar scroll by themselves. */
export function connectKeys(pages: Pages, find: Find): void {
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => pages.goTo(pages.current + 1),
    PageUp: () => pages.goTo(pages.current - 1),
    Home: () => pages.goTo(1),
    End: () => pages.goTo(pages.count),
    '+': () => pages.enlarge(),
    '=': () => pages.enlarge(),
    '-': () => pages.reduce(),
    '0': () => pages.setZoom('width'),
    F3: () => (find.isOpen ? find.step(1) : find.open()),
  };
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === 'Escape') {
      if (find.isOpen) find.close();
      else window.close();
      return;
    }
    if (control && key.toLowerCase() === 'f') {
      event.preventDefault();
      find.open();
      return;
    }
    if (control && key.toLowerCase() === 'w') {
      window.close();
      return;
    }
    const act = keys[key];
    const typing = target instanceof HTMLInputElement && !control && key !== 'F3' && !key.startsWith('Page');
    if (!act || typing || event.altKey) return;
    event.preventDefault();
    act();
  });
}
