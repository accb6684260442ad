import { basename, join } from 'node:path';
import type { CompanyId } from '../../shared/domain/ids.js';
import { yearDocumentWords } from '../../shared/documents/words.js';
import { ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import { type YearBatch, YearBatchId, type YearDocument } from '../../shared/ipc/year-documents.js';
import type { Clock } from '../change-sets/ports.js';
import { FileBatches } from '../exports/file-batches.js';
import { fileName } from '../exports/file-name.js';
import { type Folders, folderPlace } from '../exports/folder-place.js';
import { makeFiles } from '../exports/make-files.js';
import type { ChooseFile, Write } from '../exports/save-receipt.js';
import { exportTexts } from '../exports/texts/index.js';
import type { Jobs } from '../jobs/jobs.js';
import type { CallOptions } from '../nmbrs/client.js';
import type { YearDocumentGateway, YearDocumentSource } from '../nmbrs/gateway/year-documents.js';

export interface YearDocumentsParts {
  readonly gateway: YearDocumentGateway;
  readonly jobs: Jobs;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly id: () => string;
  readonly language: () => Language;
  readonly companyName: (companyId: CompanyId) => string;
  readonly chooseFile: ChooseFile;
  readonly folders: Folders;
  readonly write: Write;
  readonly publish: (batch: YearBatch) => void;
}

export interface ManyInput {
  readonly companyId: CompanyId;
  readonly run: YearBatch['run'];
  readonly documents: readonly YearDocument[];
  readonly replace: boolean;
}

/** Documents asked for at the same time: each is about a whole company and a year. */
const atOnce = 2;

/** Documents of a company's year, saved for a person: one, or several into a folder. */
export class YearDocuments {
  readonly #parts: YearDocumentsParts;
  readonly #batches: FileBatches<YearBatch>;

  constructor(parts: YearDocumentsParts) {
    this.#parts = parts;
    this.#batches = new FileBatches(parts);
  }

  /** The one way to a document's bytes. `not-found`: Nmbrs has none. */
  bytes(source: YearDocumentSource, options?: CallOptions): Promise<Result<Uint8Array>> {
    return this.#parts.gateway.bytes(source, options);
  }

  /** Reads before it asks where: nobody is asked about a document that is not there. */
  async saveOne(source: YearDocumentSource): Promise<Result<{ name: string | null }>> {
    const pdf = await this.bytes(source);
    if (!pdf.ok) return pdf;
    const path = await this.#parts.chooseFile({ name: this.#file(source), format: 'pdf' });
    if (path === null) return ok({ name: null });
    const written = await this.#parts.write(path, pdf.data);
    return written.ok ? ok({ name: basename(path) }) : written;
  }

  /** Asks for a folder, then works in the background. Null: cancelled. */
  async saveMany({ companyId, run, documents, replace }: ManyInput): Promise<Result<YearBatch | null>> {
    const { clock, companyName, folders, id, language, write } = this.#parts;
    const chosen = await folders.choose();
    if (chosen === null) return ok(null);
    const words = exportTexts[language()].yearDocuments;
    const parts = [words.all, companyName(companyId), String(run.year), `${words.run} ${run.number}`];
    const name = fileName(parts, 'x').slice(0, -2);
    // Chosen once more to go on, or for another run: both are meant.
    const folder = basename(chosen) === name ? chosen : join(chosen, name);
    const made = await folders.make(folder);
    if (!made.ok) return made;
    const batch: YearBatch = {
      id: YearBatchId.parse(id()),
      companyId,
      run,
      name,
      state: 'running',
      total: documents.length,
      saved: 0,
      there: 0,
      unsaved: [],
      error: null,
      startedAt: clock.now(),
    };
    const place = folderPlace(folder, write, folders.exists);
    const items = documents.map((document) => ({ document, file: this.#file({ document, companyId, run }) }));
    return ok(
      this.#batches.start(batch, {
        job: { kind: 'save-documents', subject: companyName(companyId) },
        fresh: { saved: 0, there: 0, unsaved: [] },
        run: (job, changed, again) =>
          makeFiles(
            {
              place,
              items,
              atOnce,
              replace: replace && !again,
              make: async ({ document }, signal) => {
                const pdf = await this.bytes({ document, companyId, run }, { signal, priority: 'background' });
                if (pdf.ok) return ok([pdf.data]);
                return pdf.error.kind === 'not-found' ? ok(null) : pdf;
              },
              changed: ({ saved, there, notMade }) =>
                changed({
                  saved,
                  there,
                  unsaved: notMade.map(({ item, why, words: said }) => ({
                    document: item.document,
                    why: why === 'too-long' ? 'failed' : why,
                    words: said,
                  })),
                }),
            },
            job,
          ),
      }),
    );
  }

  goOn(id: YearBatchId): Result<YearBatch> {
    return this.#batches.goOn(id);
  }

  stop(id: YearBatchId): Result<void> {
    return this.#batches.stop(id);
  }

  batches(): YearBatch[] {
    return this.#batches.list();
  }

  #file({ document, companyId, run }: Pick<YearDocumentSource, 'document' | 'companyId' | 'run'>): string {
    const { companyName, language } = this.#parts;
    return fileName([yearDocumentWords[language()][document], companyName(companyId), String(run.year)], 'pdf');
  }
}
