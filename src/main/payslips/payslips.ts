import { basename, join } from 'node:path';
import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import { BatchId, type NamePart, type PayslipBatch } from '../../shared/ipc/payslips.js';
import type { Clock } from '../change-sets/ports.js';
import { fileName, numbered } from '../exports/file-name.js';
import { type Folders, folderPlace, type Place } from '../exports/folder-place.js';
import type { ChooseFile, Write } from '../exports/save-receipt.js';
import { exportTexts } from '../exports/texts/index.js';
import type { Jobs } from '../jobs/jobs.js';
import type { PayslipGateway } from '../nmbrs/gateway/payslips.js';
import { type BatchPerson, runBatch } from './batch.js';
import { payslipNames } from './names.js';
import { zipPlace } from './place.js';

export interface PayslipsParts {
  readonly gateway: PayslipGateway;
  readonly jobs: Jobs;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly id: () => string;
  readonly language: () => Language;
  readonly companyName: (companyId: CompanyId) => string;
  /** Names of the company's people. */
  readonly names: (companyId: CompanyId) => Promise<Result<ReadonlyMap<EmployeeId, string>>>;
  readonly chooseFile: ChooseFile;
  readonly folders: Folders;
  readonly write: Write;
  readonly publish: (batch: PayslipBatch) => void;
}

type Run = PayslipBatch['run'];
type People = Result<{ employeeId: EmployeeId; number: number; name: string }[]>;
type Saved = Promise<Result<{ name: string | null }>>;

export interface BatchInput {
  readonly companyId: CompanyId;
  readonly run: Run;
  readonly into: 'folder' | 'zip';
  readonly pattern: readonly NamePart[];
  readonly replace: boolean;
}

interface Entry {
  batch: PayslipBatch;
  readonly place: Place;
  readonly people: readonly BatchPerson[];
  abort: AbortController;
  publishedAt: number;
}

/** Milliseconds between two tellings of how far a batch is. */
const often = 200;

/** Payslips of a connection's runs, saved for a person: one, or everybody's. */
export class Payslips {
  readonly #parts: PayslipsParts;
  readonly #entries = new Map<BatchId, Entry>();

  constructor(parts: PayslipsParts) {
    this.#parts = parts;
  }

  /** Who is in a run; an empty name where the list does not have them. */
  async people(companyId: CompanyId, run: Run): Promise<People> {
    const { gateway, names } = this.#parts;
    const [people, known] = await Promise.all([gateway.people(companyId, run), names(companyId)]);
    if (!people.ok) return people;
    if (!known.ok) return known;
    return ok(people.data.map((person) => ({ ...person, name: known.data.get(person.employeeId) ?? '' })));
  }

  /** Reads before it asks where: nobody is asked about a payslip that is not there. */
  async saveOne(companyId: CompanyId, run: Run, employeeId: EmployeeId): Saved {
    const slips = await this.#parts.gateway.ofEmployee(companyId, run, employeeId);
    if (!slips.ok) return slips;
    const words = exportTexts[this.#parts.language()].payslips;
    return this.#save(
      [words.one, await this.#nameOf(companyId, employeeId), String(run.year), runWord(words, run)],
      slips.data,
    );
  }

  async saveStatement(companyId: CompanyId, employeeId: EmployeeId, year: number): Saved {
    const statement = await this.#parts.gateway.annualStatement(employeeId, year);
    if (!statement.ok) return statement;
    const words = exportTexts[this.#parts.language()].payslips;
    const name = [words.statement, await this.#nameOf(companyId, employeeId), String(year)];
    return this.#save(name, statement.data ? [statement.data] : []);
  }

  /** Asks where, then works in the background. Null: cancelled. */
  async saveAll(input: BatchInput): Promise<Result<PayslipBatch | null>> {
    const { clock, companyName, id } = this.#parts;
    const { companyId, run, into } = input;
    const people = await this.people(companyId, run);
    if (!people.ok) return people;
    const place = await this.#place(input);
    if (!place.ok) return place;
    if (place.data === null) return ok(null);
    const words = exportTexts[this.#parts.language()].payslips;
    const about = { company: companyName(companyId), year: String(run.year), run: runWord(words, run) };
    const files = payslipNames(
      people.data.map(({ number, name }) => ({ ...about, number: String(number), name: name || String(number) })),
      input.pattern,
    );
    const batch: PayslipBatch = {
      id: BatchId.parse(id()),
      companyId,
      company: about.company,
      run,
      into,
      name: place.data.name,
      state: 'running',
      people: people.data.length,
      saved: 0,
      there: 0,
      unsaved: [],
      error: null,
      startedAt: clock.now(),
    };
    const entry: Entry = {
      batch,
      place: place.data.place,
      people: people.data.map((person, at) => ({ ...person, file: files[at] ?? '' })),
      abort: new AbortController(),
      publishedAt: 0,
    };
    this.#entries.set(batch.id, entry);
    this.#start(entry, input.replace);
    return ok(entry.batch);
  }

  /** What is there is not asked for again. */
  goOn(id: BatchId): Result<PayslipBatch> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    if (entry.batch.state === 'running') return ok(entry.batch);
    entry.abort = new AbortController();
    entry.batch = { ...entry.batch, state: 'running', saved: 0, there: 0, unsaved: [], error: null };
    this.#start(entry, false);
    return ok(entry.batch);
  }

  stop(id: BatchId): Result<void> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    entry.abort.abort();
    return ok(undefined);
  }

  /** The newest first. */
  batches(): PayslipBatch[] {
    return [...this.#entries.values()].map(({ batch }) => batch).toReversed();
  }

  #start(entry: Entry, replace: boolean): void {
    const { jobs, gateway, clock } = this.#parts;
    this.#change(entry, {});
    void jobs.run({ kind: 'read-payslips', subject: entry.batch.company }, async (job) => {
      const signal = AbortSignal.any([entry.abort.signal, job.signal]);
      const changed = (part: Partial<PayslipBatch>): void => {
        entry.batch = { ...entry.batch, ...part };
        if (clock.monotonic() - entry.publishedAt >= often) this.#change(entry, {});
      };
      const work = { gateway, place: entry.place, people: entry.people, replace, changed };
      const handle = { ...job, signal };
      this.#change(entry, await runBatch(entry.batch, work, handle));
    });
  }

  #change(entry: Entry, part: Partial<PayslipBatch>): void {
    entry.batch = { ...entry.batch, ...part };
    entry.publishedAt = this.#parts.clock.monotonic();
    this.#parts.publish(entry.batch);
  }

  /** A folder of the run's own in the one that was chosen, or a file. */
  async #place({ companyId, run, into }: BatchInput): Promise<Result<{ place: Place; name: string } | null>> {
    const { chooseFile, folders, write, companyName, clock, language } = this.#parts;
    const words = exportTexts[language()].payslips;
    const parts = [words.all, companyName(companyId), String(run.year), runWord(words, run)];
    if (into === 'zip') {
      const path = await chooseFile({ name: fileName(parts, 'zip'), format: 'zip' });
      return ok(path === null ? null : { place: zipPlace(path, write, () => clock.now()), name: basename(path) });
    }
    const chosen = await folders.choose();
    if (chosen === null) return ok(null);
    const name = fileName(parts, 'x').slice(0, -2);
    // Chosen once more to go on, or for another company: both are meant.
    const folder = basename(chosen) === name ? chosen : join(chosen, name);
    const made = await folders.make(folder);
    return made.ok ? ok({ place: folderPlace(folder, write, folders.exists), name }) : made;
  }

  async #save(parts: readonly string[], slips: readonly Uint8Array[]): Saved {
    if (slips.length === 0) return err({ kind: 'not-found', what: 'document' });
    const path = await this.#parts.chooseFile({ name: fileName(parts, 'pdf'), format: 'pdf' });
    if (path === null) return ok({ name: null });
    for (const [at, slip] of slips.entries()) {
      const written = await this.#parts.write(at === 0 ? path : numbered(path, at + 1), slip);
      if (!written.ok) return written;
    }
    return ok({ name: basename(path) });
  }

  async #nameOf(companyId: CompanyId, employeeId: EmployeeId): Promise<string> {
    const names = await this.#parts.names(companyId);
    return names.ok ? (names.data.get(employeeId) ?? '') : '';
  }
}

const runWord = (words: { readonly run: string }, { number }: Run): string => `${words.run} ${number}`;

const gone = err({ kind: 'not-found', what: 'job' });
