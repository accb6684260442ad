/**
 * Makes the files that the import is tried with, by other programs than ours: LibreOffice (its XLSX and CSV, in a Dutch and an
 * English document), openpyxl and xlsxwriter. Made-up people alone. They are committed; this makes them anew:
 *   apt-get install libreoffice-calc python3-uno python3-openpyxl python3-xlsxwriter
 *   node scripts/spreadsheets/make.mjs
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sheetOf } from './sheet.fods.mjs';

const out = resolve(import.meta.dirname, '../../src/main/imports/testing/files');
const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
const english = ['Employee number', 'Name', 'U2100', 'U2125', 'Hidden', 'Date', 'Total'];
const dutch = ['Personeelsnummer', 'Naam', 'U2100', 'U2125', 'Verborgen', 'Datum', 'Totaal'];

/** Separator, quote, character set (76 is UTF-8, 1 Windows-1252), first row, formats, language, quote all, as shown. */
const csvOf = (separator, characters, language) =>
  `csv:Text - txt - csv (StarCalc):${separator},34,${characters},1,,${language},false,true`;

function convert(source, format, extension, name) {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      source,
    ],
    { stdio: 'inherit' },
  );
  copyFileSync(source.replace(/\.fods$/, `.${extension}`), join(out, name));
}

for (const { code, language, country, heads } of [
  { code: 'nl', language: 'nl', country: 'NL', heads: dutch },
  { code: 'en', language: 'en', country: 'GB', heads: english },
]) {
  const source = join(folder, `${code}.fods`);
  writeFileSync(source, sheetOf({ language, country, heads }));
  convert(source, 'xlsx', 'xlsx', `libreoffice-${code}.xlsx`);
  if (code === 'nl') {
    convert(source, csvOf(59, 1, 1043), 'csv', 'libreoffice-nl.csv');
    convert(source, csvOf(9, 76, 1043), 'csv', 'libreoffice-nl-tab.csv');
  } else convert(source, csvOf(44, 76, 2057), 'csv', 'libreoffice-en.csv');
}
const locked = [join(folder, 'nl.fods'), folder, join(folder, 'profile-of-locked')];
execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'locked.py'), ...locked], { stdio: 'inherit' });
for (const name of ['libreoffice-password.xlsx', 'libreoffice-old.xls'])
  copyFileSync(join(folder, name), join(out, name));
execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'other_libraries.py'), out], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
