/** More than any file that people make by hand or export from a time clock; more is told, not read. */
export const readLimits = {
  /** The file as it lies there. */
  bytes: 64 * 1024 * 1024,
  /** One part of a workbook, unpacked: a million empty rows take a tenth of it. */
  unpacked: 512 * 1024 * 1024,
  /** All texts of a workbook together, in characters. */
  texts: 64 * 1024 * 1024,
  /** Texts of a workbook that differ, as it keeps them: each is kept, however short. */
  strings: 1_000_000,
  /** Rows with something in them, over all sheets. */
  rows: 60_000,
  /** Rows of one sheet or CSV, the empty ones too: more than a sheet of Excel can have. */
  lines: 1_100_000,
  /** Cells with something in them, over all sheets. */
  cells: 3_000_000,
  columns: 2000,
  sheets: 100,
  /** Named in a notice; more of them are counted. */
  named: 200,
  /** One cell, in characters. */
  cell: 32_767,
} as const;

export type ReadLimits = { readonly [K in keyof typeof readLimits]: number };

/** What the reading thread may take: more than the largest file that we take needs. */
export const readerMemory = { maxOldGenerationSizeMb: 768 } as const;
