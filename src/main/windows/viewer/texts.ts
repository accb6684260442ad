import type { Language } from '../../../shared/ipc/app.js';

/** The words of the window that shows documents. `{x}` is filled in by main, or by the page with its own counts. */
const nl = {
  title: '{place} · {name} · Loondesk',
  document: 'Document',
  pages: "Pagina's",
  page: 'Pagina',
  pageOf: 'Pagina {page} van {pages}',
  of: 'van {pages}',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  smaller: 'Kleiner',
  larger: 'Groter',
  size: 'Grootte',
  width: 'Hele breedte',
  whole: 'Hele pagina',
  find: 'Zoeken in dit document',
  findNext: 'Volgende',
  findPrevious: 'Vorige',
  findClose: 'Zoeken sluiten',
  found: '{at} van {count}',
  none: 'Niet gevonden',
  opening: 'Het document wordt geopend.',
  more: "Hier staan de eerste {shown} van {pages} pagina's. Bewaar het document om alles te lezen.",
  broken: 'Dit document is niet te tonen',
  brokenText:
    'Het begint als een PDF, maar is beschadigd of onvolledig. In Nmbrs is niets veranderd. Vraag het opnieuw op, of bewaar het in Loondesk en open het met uw eigen PDF-lezer.',
  locked: 'Dit document heeft een wachtwoord',
  lockedText: 'Loondesk vraagt niet naar wachtwoorden van documenten. Bewaar het en open het met uw eigen PDF-lezer.',
  crashed: 'Dit document was te veel voor dit venster',
  crashedText:
    'Het tonen ging mis. Loondesk zelf werkt door en in Nmbrs is niets veranderd. Bewaar het document en open het met uw eigen PDF-lezer.',
  partly: 'Deze pagina is niet helemaal te tonen. Bewaar het document en open het met uw eigen PDF-lezer.',
};
export type ViewerTexts = typeof nl;

const en: ViewerTexts = {
  title: '{place} · {name} · Loondesk',
  document: 'Document',
  pages: 'Pages',
  page: 'Page',
  pageOf: 'Page {page} of {pages}',
  of: 'of {pages}',
  previous: 'Previous page',
  next: 'Next page',
  smaller: 'Smaller',
  larger: 'Larger',
  size: 'Size',
  width: 'Whole width',
  whole: 'Whole page',
  find: 'Find in this document',
  findNext: 'Next',
  findPrevious: 'Previous',
  findClose: 'Close find',
  found: '{at} of {count}',
  none: 'Not found',
  opening: 'The document is being opened.',
  more: 'These are the first {shown} of {pages} pages. Save the document to read all of it.',
  broken: 'This document cannot be shown',
  brokenText:
    'It begins as a PDF, but it is damaged or incomplete. Nothing changed in Nmbrs. Ask for it again, or save it in Loondesk and open it with your own PDF reader.',
  locked: 'This document has a password',
  lockedText: 'Loondesk does not ask for passwords of documents. Save it and open it with your own PDF reader.',
  crashed: 'This document was too much for this window',
  crashedText:
    'Showing it went wrong. Loondesk itself goes on and nothing changed in Nmbrs. Save the document and open it with your own PDF reader.',
  partly: 'This page cannot be shown as a whole. Save the document and open it with your own PDF reader.',
};

const sv: ViewerTexts = {
  title: '{place} · {name} · Loondesk',
  document: 'Dokument',
  pages: 'Sidor',
  page: 'Sida',
  pageOf: 'Sida {page} av {pages}',
  of: 'av {pages}',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  smaller: 'Mindre',
  larger: 'Större',
  size: 'Storlek',
  width: 'Hela bredden',
  whole: 'Hela sidan',
  find: 'Sök i dokumentet',
  findNext: 'Nästa',
  findPrevious: 'Föregående',
  findClose: 'Stäng sökningen',
  found: '{at} av {count}',
  none: 'Hittades inte',
  opening: 'Dokumentet öppnas.',
  more: 'Här är de första {shown} av {pages} sidor. Spara dokumentet för att läsa allt.',
  broken: 'Det här dokumentet går inte att visa',
  brokenText:
    'Det börjar som en PDF men är skadat eller ofullständigt. Inget har ändrats i Nmbrs. Hämta det igen, eller spara det i Loondesk och öppna det med din egen PDF-läsare.',
  locked: 'Det här dokumentet har ett lösenord',
  lockedText: 'Loondesk frågar inte efter lösenord till dokument. Spara det och öppna det med din egen PDF-läsare.',
  crashed: 'Det här dokumentet var för mycket för fönstret',
  crashedText:
    'Visningen gick fel. Loondesk fortsätter och inget har ändrats i Nmbrs. Spara dokumentet och öppna det med din egen PDF-läsare.',
  partly: 'Den här sidan går inte att visa helt. Spara dokumentet och öppna det med din egen PDF-läsare.',
};

export const viewerTexts: Readonly<Record<Language, ViewerTexts>> = { nl, en, sv };
