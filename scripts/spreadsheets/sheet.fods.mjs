/**
 * The one made-up sheet as OpenDocument text, which LibreOffice then writes as its own XLSX and CSV. `country`: `NL` or `GB`, the
 * locale of the document and so of its number formats. Row 5 and column E are hidden, A7:A8 is merged, G4 is a formula.
 */
export function sheetOf({ language, country, heads }) {
  const text = (value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const number = (value, style = '') =>
    `<table:table-cell office:value-type="float" office:value="${value}"${style}><text:p>${value}</text:p></table:table-cell>`;
  const amount = (value) => number(value, ' table:style-name="amount"');
  const date = (value) =>
    `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const empty = '<table:table-cell/>';
  const row = (cells, more = '') => `<table:table-row${more}>${cells.join('')}</table:table-row>`;
  const merged =
    '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>1005</text:p></table:table-cell>';
  const formula =
    '<table:table-cell table:formula="of:=[.C4]+[.D4]" office:value-type="float" office:value="9.5"><text:p>9,5</text:p></table:table-cell>';
  const rows = [
    row(heads.map(text)),
    row([text('007'), text('Anna de Vries'), amount('7.5'), amount('0.25'), number('1'), date('2026-11-02'), empty]),
    row([
      text('01002'),
      text('Zo\u00eb \u00d8rsted'),
      amount('160'),
      amount('-4'),
      number('2'),
      date('2026-11-30'),
      empty,
    ]),
    row([number('1003'), text('Jan; &quot;de oude&quot;'), amount('8'), amount('1.5'), number('3'), empty, formula]),
    row(
      [text('1004'), text('Verborgen'), amount('99'), amount('99'), number('4'), empty, empty],
      ' table:visibility="collapse"',
    ),
    row([text('1006'), text('Groot'), amount('1234.56'), amount('0.1'), number('5'), empty, empty]),
    row([merged, text('Samen'), amount('3'), amount('4'), number('6'), empty, empty]),
    row(['<table:covered-table-cell/>', text('gevoegd'), amount('5'), amount('6'), number('7'), empty, empty]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="${language}" fo:country="${country}"/></style:default-style></office:styles>
<office:automatic-styles>
<number:number-style style:name="N1" number:language="${language}" number:country="${country}"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:date-style style:name="N2" number:language="${language}" number:country="${country}"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="amount" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Uren">
<table:table-column table:number-columns-repeated="4"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="2"/>
${rows.join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}
