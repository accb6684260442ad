import { zipOf } from '../write/zip-writer.js';

/** A part of a workbook by name, as another program would write it. */
export type Parts = Readonly<Record<string, string>>;

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook with one sheet as LibreOffice writes it: texts shared, dates by style, sizes told. `more` takes the place of
 * parts or adds to them.
 */
export function workbookParts(sheetData: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types/>',
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${relations}"><workbookPr date1904="false"/><sheets><sheet name="Blad1" sheetId="1" state="visible" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-413]dd/mm/jjjj"/><numFmt numFmtId="165" formatCode="[hh]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="4"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t xml:space="preserve">Persnr</t></si><si><r><t>Over</t></r><r><rPr><b/></rPr><t>uren</t></r></si><si><t>007</t></si></sst>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet>${sheetData}</worksheet>`,
    ...more,
  };
}

export const workbook = (sheetData: string, more: Parts = {}): Uint8Array =>
  zipOf(
    Object.entries(workbookParts(sheetData, more)).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })),
  );
