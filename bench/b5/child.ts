import { performance } from 'node:perf_hooks';
import writeExcelFile from 'write-excel-file/node';
import { checkLines, partsOf } from '../../src/main/imports/check/check-lines.js';
import type { World, WorldPerson } from '../../src/main/imports/check/world.js';
import { recognise } from '../../src/main/imports/layout/recognise.js';
import { linesOf } from '../../src/main/imports/lines.js';
import { readFile } from '../../src/main/imports/read/read-file.js';
import { importTargets } from '../../src/main/imports/targets/index.js';
import { CompanyId, EmployeeId, StepId } from '../../src/shared/domain/ids.js';
import { PayLineId } from '../../src/shared/domain/registration.js';

const rows = 10_000;
const company = { id: CompanyId.parse(1), number: 12, name: 'Noordkade' };
const period = { year: 2026, number: 11, type: 'month' as const };

/** The vendor's template, ten thousand people with one amount each, as a workbook's bytes. */
function bytesOf(): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  return writeExcelFile([
    {
      sheet: 'Import',
      data: [
        ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2100', 'OpmerkingenU2100'].map(text),
        ...Array.from({ length: rows }, (_, at) => [
          text('1042'),
          text('12'),
          text(String(10_003 + at)),
          text('2026-11'),
          { value: (at % 160) + 0.25, type: Number },
          text(''),
        ]),
      ],
    },
  ]).toBuffer();
}

function world(): World {
  const people = new Map<number, WorldPerson[]>();
  for (let at = 0; at < rows; at += 1) {
    const number = 10_003 + at;
    people.set(number, [
      { id: EmployeeId.parse(at + 1), number, name: `Voorbeeld ${at}`, active: true, from: '2020-01-01', until: null },
    ]);
  }
  const codes = new Map([[2100, 'Gewerkte uren']]);
  const read = { company, companyId: company.id, name: company.name, current: period, people };
  return {
    companies: [{ company, debtorNumber: '1042' }],
    read: new Map([[company.id, { ...read, codes: () => codes, costCenters: undefined }]]),
  };
}

/** From bytes to steps, with what stands in Nmbrs at hand: every second person has a line to be changed. */
async function plan(bytes: Uint8Array, known: World): Promise<number> {
  const answer = await readFile(bytes);
  const found = answer.ok ? recognise(answer.book, importTargets) : null;
  const table = answer.ok && found ? answer.book.tables[found.mapping.table] : undefined;
  const target = importTargets.find(({ id }) => id === found?.mapping.target);
  if (!found || !table || !target) throw new Error('not recognised');
  const lines = linesOf(table, found.mapping, target.valueField, new Map());
  const { mapping } = found;
  const inView = { company, period };
  const { good } = checkLines({ lines, mapping, target, world: known, inView, oddRows: new Set() });
  let next = 0;
  let steps = 0;
  for (const part of partsOf(good))
    steps += target.plan({
      companyId: company.id,
      period,
      mode: 'set',
      keeps: () => false,
      lines: part.lines,
      standing: (_, id) => (id % 2 === 0 ? [{ id: PayLineId.parse(id), code: 2100, amount: '1' }] : []),
      days: () => undefined,
      absence: () => undefined,
      leave: () => undefined,
      bank: () => undefined,
      codeName: () => 'Gewerkte uren',
      newId: () => StepId.parse(`s${(next += 1)}`),
    }).steps.length;
  return steps;
}

const [bytes, known] = [await bytesOf(), world()];
const steps = await plan(bytes, known);
if (steps !== rows) throw new Error(`${steps} steps`);
const cpu = process.cpuUsage();
const started = performance.now();
await plan(bytes, known);
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, bytes: bytes.byteLength, steps }));
