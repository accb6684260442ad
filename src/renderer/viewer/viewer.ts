import '../app/no-way-out.js';
import { element, words } from './elements.js';
import { Find } from './find.js';
import { bytesOf } from './fonts.js';
import { openPdf } from './open-pdf.js';
import { PageView } from './page-view.js';
import { Pages } from './pages.js';
import { connectKeys, connectTools } from './tools.js';
import './viewer.css';

/** Pages that are shown. A longer document is saved and opened elsewhere; the window says so. */
const mostPages = 500;

/** What main put into the page, taken out of it: from here on it is in this script's memory alone. */
function takeDocuments(): Uint8Array[] {
  return [...document.querySelectorAll<HTMLTemplateElement>('template.pdf')].map((template) => {
    template.remove();
    return bytesOf(template.content.textContent ?? '');
  });
}

async function show(): Promise<void> {
  const room = element('pages', HTMLElement);
  const pages = new Pages(room, () => refresh());
  const refresh = connectTools(pages);
  const find = new Find(pages, room);
  connectKeys(pages, find);
  // For the arrows to scroll at once; a ring around everything is for who comes here by Tab.
  room.dataset['begun'] = 'true';
  room.addEventListener('blur', () => delete room.dataset['begun'], { once: true });
  room.focus();
  const opened = await Promise.all(takeDocuments().map(openPdf));
  element('opening', HTMLElement).hidden = true;
  const failed = opened.find((one) => !one.ok);
  if (failed && !failed.ok) element(failed.why, HTMLElement).hidden = false;
  else if (opened.every((one) => one.ok && one.pdf.numPages === 0)) element('broken', HTMLElement).hidden = false;
  const pdfs = opened.flatMap((one) => (one.ok ? [one.pdf] : []));
  const total = pdfs.reduce((sum, { numPages }) => sum + numPages, 0);
  for (const pdf of pdfs)
    for (let at = 1; at <= pdf.numPages && pages.count < mostPages; at += 1) {
      const label = words('pageOf', { page: pages.count + 1, pages: total });
      pages.add(new PageView(await pdf.getPage(at), label, words('partly')));
    }
  if (pages.count === 0) return;
  element('tools', HTMLElement).hidden = false;
  if (total > pages.count) {
    const more = document.createElement('p');
    more.className = 'more';
    more.textContent = words('more', { shown: pages.count, pages: total });
    room.append(more);
  }
  refresh();
  for (const view of pages.views) {
    await view.write();
    find.look();
  }
  document.body.dataset['read'] = 'true';
}

show().catch(() => {
  element('opening', HTMLElement).hidden = true;
  element('broken', HTMLElement).hidden = false;
});
