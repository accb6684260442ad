/** Cells as a spreadsheet puts them on the clipboard: tabs between cells, a line each; what holds a tab, line or quote is quoted. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cells of a clipboard's text. Rows may differ in length; a line end at the very end is no row. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' && cell === '') {
      const [inside, next] = quotedCell(text, at);
      cell = inside;
      at = next;
      continue;
    }
    if (sign === '\t') endCell();
    else if (sign === '\n' || sign === '\r') {
      endCell();
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      rows.push([]);
    } else cell += sign;
    at += 1;
  }
  endCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** From an opening quote: what is inside, and where it ends. A quote that never closes is taken as it stands. */
function quotedCell(text: string, from: number): readonly [inside: string, next: number] {
  let inside = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') inside += text[at];
    else if (text[at + 1] === '"') {
      inside += '"';
      at += 1;
    } else return [inside, at + 1];
  }
  return [`"${inside}`, text.length];
}
