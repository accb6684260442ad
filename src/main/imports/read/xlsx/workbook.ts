import type { PartReader } from './xml.js';

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order, and how it counts days. */
export class WorkbookReader implements PartReader {
  readonly sheets: SheetEntry[] = [];
  dates: 1900 | 1904 = 1900;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'workbookPr' && ['1', 'true'].includes(attributes.get('date1904') ?? '')) this.dates = 1904;
    if (name !== 'sheet') return;
    const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
    this.sheets.push({ name: attributes.get('name') ?? '', relation: attributes.get('id') ?? '', hidden });
  }

  text(): void {}
  close(): void {}
}

/** What belongs to a part, by id and by the last word of its kind. */
export class RelationsReader implements PartReader {
  readonly byId = new Map<string, string>();
  readonly byKind = new Map<string, string>();

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const target = attributes.get('Target') ?? '';
    this.byId.set(attributes.get('Id') ?? '', target);
    this.byKind.set((attributes.get('Type') ?? '').split('/').at(-1) ?? '', target);
  }

  text(): void {}
  close(): void {}
}

/** A target beside the part that names it: `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml`, `../x.xml`. */
export function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
