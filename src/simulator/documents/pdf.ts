/** One line of text on a page; `strong` in bold, `right` a figure at the right edge. */
export interface PdfLine {
  readonly text: string;
  readonly right?: string;
  readonly strong?: boolean;
  /** Figures of a table, the last at the right edge; such a line is in small type, its text cut off where they begin. */
  readonly figures?: readonly string[];
}

/** A4 in points, and the room around the text. */
const [width, height, room, step] = [595, 842, 56, 16];
const perPage = Math.floor((height - 2 * room) / step);
/** Sizes of type, and the room of a figure in a table. */
const [size, smallSize, figureRoom] = [10, 8, 66];

/**
 * A small whole PDF: pages of lines in Helvetica, which every reader has. Streams are not deflated, so that the text in
 * it can be found as it is. What Latin-1 does not have loses its accent, or becomes a question mark.
 * @param head lines that stand at the top of every page
 */
export function textPdf(title: string, lines: readonly PdfLine[], head: readonly PdfLine[] = []): Buffer {
  const pages: (readonly PdfLine[])[] = [];
  const fits = perPage - head.length;
  for (let at = 0; at === 0 || at < lines.length; at += fits) pages.push([...head, ...lines.slice(at, at + fits)]);
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< /Title (${escaped(title)}) /Producer (Loondesk demo) >>`,
  ];
  return written(objects);
}

/** Objects with the table that says where each begins, to the byte. */
function written(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function contentOf(lines: readonly PdfLine[]): string {
  const shown = lines.map(({ text, right, strong, figures = [] }, at) => {
    const y = height - room - at * step;
    const type = figures.length > 0 ? smallSize : size;
    const put = (x: number, part: string): string =>
      `BT /${strong ? 'F2' : 'F1'} ${type} Tf ${x} ${y} Td (${escaped(part)}) Tj ET`;
    // Digits of Helvetica are 0.556 of the size wide: near enough for a column of figures.
    const putRight = (edge: number, part: string): string => put(edge - Math.round(part.length * type * 0.54), part);
    const letters = Math.floor((width - 2 * room - figures.length * figureRoom) / (type * 0.54));
    return [
      put(room, figures.length > 0 ? text.slice(0, letters) : text),
      ...(right === undefined ? [] : [putRight(width - room, right)]),
      ...figures.map((figure, column) => putRight(width - room - (figures.length - 1 - column) * figureRoom, figure)),
    ];
  });
  return shown.flat().join('\n');
}

/** Letters that are no letter with an accent on it. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ı: 'i', đ: 'd', Đ: 'D' };

const foreign = /[^\x20-\x7e\xa0-\xff]/gu;

const latin = (letter: string): string =>
  (plainLetters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')).replace(foreign, '?');

const escaped = (text: string): string => text.replace(foreign, latin).replace(/[\\()]/g, (sign) => `\\${sign}`);
