import { readLimits } from '../read/limits.js';
import { openWorkbook } from '../read/xlsx/read-xlsx.js';
import { resolveTarget } from '../read/xlsx/workbook.js';
import { Zip } from '../read/zip.js';
import { commentsPart, drawingPart } from './comments.js';
import { markStyles } from './mark-styles.js';
import { type ZipFile, zipOf } from './zip-writer.js';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The workbook as it is, with the cells of one sheet coloured and a comment in each. Everything else stays byte for byte: a
 * person who gets it back finds their own file. @param marks by the cell, as `B7`.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  table: number,
  marks: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const zip = new Zip(bytes);
  const workbook = await openWorkbook(zip, readLimits);
  const target = workbook.sheets[table]?.target;
  if (target === undefined) throw new Error('A sheet that the workbook does not have');
  const text = async (name: string): Promise<string> => (await zip.whole(name, readLimits.unpacked)).toString('utf8');
  const changed = new Map<string, string>();
  const sheet = await text(target);
  const styles =
    workbook.styles !== null && zip.has(workbook.styles)
      ? markStyles(await text(workbook.styles), stylesOf(sheet, marks))
      : null;
  if (styles && workbook.styles !== null) changed.set(workbook.styles, styles.text);
  const coloured = styles ? colour(sheet, marks, styles.styleOf) : sheet;

  const folder = target.split('/').slice(0, -1).join('/');
  const relationsName = `${folder}/_rels/${target.split('/').at(-1) ?? ''}.rels`;
  const relations = zip.has(relationsName)
    ? await text(relationsName)
    : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const comments = partOf(relations, 'comments', folder);
  const drawing = partOf(relations, 'vmlDrawing', folder);
  // Comments without boxes, or boxes of something else alone, are left to whoever made them: colour must do.
  if ((comments === null) !== (drawing === null)) {
    changed.set(target, coloured);
    return copy(zip, changed);
  }
  const standing = comments === null ? null : await text(comments);
  const fresh = new Map([...marks].filter(([ref]) => standing === null || !standing.includes(`ref="${ref}"`)));
  changed.set(comments ?? 'xl/commentsLoondesk.xml', commentsPart(standing, fresh));
  changed.set(
    drawing ?? 'xl/drawings/vmlDrawingLoondesk.vml',
    drawingPart(drawing === null ? null : await text(drawing), fresh.keys()),
  );
  if (comments === null) {
    changed.set(relationsName, withRelations(relations));
    changed.set(target, withDrawing(coloured));
    changed.set('[Content_Types].xml', withTypes(await text('[Content_Types].xml')));
  } else changed.set(target, coloured);
  return copy(zip, changed);
}

async function copy(zip: Zip, changed: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const files: ZipFile[] = [];
  const done = new Set<string>();
  for (const name of zip.written) {
    const text = changed.get(name.replace(/^\/+/, ''));
    done.add(name.replace(/^\/+/, ''));
    files.push({
      name,
      bytes: text === undefined ? await zip.whole(name, readLimits.unpacked) : Buffer.from(text, 'utf8'),
    });
  }
  for (const [name, text] of changed) if (!done.has(name)) files.push({ name, bytes: Buffer.from(text, 'utf8') });
  return zipOf(files);
}

const cell = /<((?:\w+:)?)c\b([^>]*?)(\/?)>/g;
const refOf = (attributes: string): string => /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
const styleIn = (attributes: string): number => Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? '0');

function stylesOf(sheet: string, marks: ReadonlyMap<string, string>): Set<number> {
  const used = new Set<number>();
  for (const [, , attributes = ''] of sheet.matchAll(cell))
    if (marks.has(refOf(attributes))) used.add(styleIn(attributes));
  return used;
}

const colour = (sheet: string, marks: ReadonlyMap<string, string>, styleOf: (style: number) => number): string =>
  sheet.replace(cell, (whole, prefix: string, attributes: string, end: string) => {
    if (!marks.has(refOf(attributes))) return whole;
    const style = styleOf(styleIn(attributes));
    return `<${prefix}c${attributes.replace(/\ss="\d+"/, '')} s="${style}"${end}>`;
  });

/** The part of a kind that a sheet names, by its place in the ZIP. */
function partOf(relations: string, kind: string, folder: string): string | null {
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    if (!tag.includes(`/${kind}"`)) continue;
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '';
    return resolveTarget(folder, target);
  }
  return null;
}

const withRelations = (relations: string): string =>
  relations
    .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
    .replace(
      /<\/Relationships>/,
      `<Relationship Id="rIdLoondeskC" Type="${officeRelations}/comments" Target="/xl/commentsLoondesk.xml"/><Relationship Id="rIdLoondeskV" Type="${officeRelations}/vmlDrawing" Target="/xl/drawings/vmlDrawingLoondesk.vml"/></Relationships>`,
    );

/** Parts of a sheet have an order: these may only come behind. */
const behind =
  /<(?:\w+:)?(?:legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/(?:\w+:)?worksheet>/;

const withDrawing = (sheet: string): string =>
  sheet.replace(behind, (found) => `<legacyDrawing xmlns:r="${officeRelations}" r:id="rIdLoondeskV"/>${found}`);

function withTypes(types: string): string {
  const open = types.replace(/<Types([^>]*)\/>/, '<Types$1></Types>');
  const vml = /Extension="vml"/i.test(open)
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const part =
    '<Override PartName="/xl/commentsLoondesk.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>';
  return open.replace(/<Types[^>]*>/, (found) => `${found}${vml}`).replace('</Types>', `${part}</Types>`);
}
