import { columnOf } from '../../../shared/imports/table.js';

/** Text in XML; control characters that XML cannot hold become a mark. */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const author = 'Loondesk';

/** Comments of one sheet: beside those that stand there, or a part of their own. */
export function commentsPart(existing: string | null, comments: ReadonlyMap<string, string>): string {
  const item = (authorId: number): string =>
    [...comments]
      .map(
        ([ref, text]) =>
          `<comment ref="${ref}" authorId="${authorId}"><text><t xml:space="preserve">${xmlText(text)}</t></text></comment>`,
      )
      .join('');
  if (existing !== null) {
    const authors = [...existing.matchAll(/<author>|<author\/>/g)].length;
    return existing
      .replace(/<\/authors>/, `<author>${author}</author></authors>`)
      .replace(/<\/commentList>/, () => `${item(authors)}</commentList>`);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList>${item(0)}</commentList></comments>`;
}

/** The boxes that Excel draws comments in; without them it shows none. */
export function drawingPart(existing: string | null, refs: Iterable<string>): string {
  const shapes = [...refs].map(shape).join('');
  if (existing !== null) return existing.replace(/<\/xml>\s*$/, () => `${shapes}</xml>`);
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes}</xml>`;
}

function shape(ref: string, at: number): string {
  const column = columnOf(ref) ?? 0;
  const row = Number(/\d+/.exec(ref)?.[0] ?? '1') - 1;
  return `<v:shape id="_x0000_s${20_000 + at}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:64pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
