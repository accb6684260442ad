/** A head as it is compared: small letters and figures alone. */
export const foldHead = (head: string): string =>
  head
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');

/** What a column of personnel numbers is called: the vendor's template first, then Dutch, English and Swedish files. Folded. */
export const personHeads = [
  'persnr',
  'personeelsnr',
  'personeelsnummer',
  'persoonsnummer',
  'medewerkernr',
  'medewerkernummer',
  'medewerkersnummer',
  'werknemernr',
  'werknemersnummer',
  'werknemernummer',
  'nummer',
  'nr',
  'employee',
  'employeeno',
  'employeenr',
  'employeeid',
  'employeenumber',
  'personnelnumber',
  'staffnumber',
  'number',
  'anstallningsnummer',
  'anstnr',
  'anstallningsnr',
] as const;

const folded: ReadonlySet<string> = new Set(personHeads);

/** Whether a column with this head says whose a line is. */
export const isPersonHead = (head: string): boolean => folded.has(foldHead(head));
