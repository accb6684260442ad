import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Debian's package belongs to Debian's own Python, which need not be the first one on the path. */
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
);

export const hasOpenpyxl = python !== undefined;

/** A cell as another program has it. `type`: s text, n number or nothing, d a date, f a formula. */
const PyCell = z.strictObject({
  value: z.union([z.string(), z.number(), z.null()]),
  type: z.string(),
  format: z.string(),
  bold: z.boolean(),
});
const PySheet = z.strictObject({
  name: z.string(),
  /** The first cell that moves. */
  frozen: z.string().nullable(),
  widths: z.array(z.number()),
  rows: z.array(z.array(PyCell)),
});
export type PyCell = z.infer<typeof PyCell>;
export type PySheet = z.infer<typeof PySheet>;

/** What openpyxl, which knows nothing of ours, reads in an XLSX file. */
export async function readByOpenpyxl(xlsx: Uint8Array): Promise<readonly PySheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-xlsx-'));
  try {
    const file = join(folder, 'file.xlsx');
    await writeFile(file, xlsx);
    const script = join(import.meta.dirname, 'read_xlsx.py');
    const { stdout } = await promisify(execFile)(python ?? 'python3', [script, file], { maxBuffer: 256 * 1024 * 1024 });
    return z.strictObject({ sheets: z.array(PySheet) }).parse(JSON.parse(stdout)).sheets;
  } finally {
    await rm(folder, { recursive: true });
  }
}
