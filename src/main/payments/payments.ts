import { basename } from 'node:path';
import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { CompanyId, RunId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { PaymentFile } from '../../shared/ipc/payments.js';
import type { Clock } from '../change-sets/ports.js';
import { fileName } from '../exports/file-name.js';
import type { ChooseFile, Write } from '../exports/save-receipt.js';
import { exportTexts } from '../exports/texts/index.js';
import type { PaymentGateway } from '../nmbrs/gateway/payments.js';
import { compareTransfers } from './compare-transfers.js';
import { readSepa } from './read-sepa.js';

export interface PaymentsParts {
  readonly gateway: PaymentGateway;
  readonly clock: Pick<Clock, 'now'>;
  readonly language: () => Language;
  readonly companyName: (companyId: CompanyId) => string;
  readonly chooseFile: ChooseFile;
  readonly write: Write;
}

interface Run {
  readonly id: RunId;
  readonly number: number;
  readonly year: number;
}

interface OfFile {
  readonly companyId: CompanyId;
  readonly run: Run;
  readonly paymentDate: CalendarDate;
}

/** Payment files of runs: read, looked at, saved as they came. */
export class Payments {
  readonly #parts: PaymentsParts;
  /** The one that was read last: what is saved is what was looked at. */
  #last: { readonly key: string; readonly text: string } | null = null;

  constructor(parts: PaymentsParts) {
    this.#parts = parts;
  }

  /** A file of the run before that cannot be had says so in `compared`; it is no reason not to show this one. */
  async read({ before, ...of }: OfFile & { readonly before: Run | null }): Promise<Result<PaymentFile>> {
    const { gateway, clock } = this.#parts;
    const [answer, earlier] = await Promise.all([
      gateway.sepa(of.companyId, of.run, of.paymentDate),
      before ? gateway.sepa(of.companyId, before, of.paymentDate) : null,
    ]);
    if (!answer.ok) return answer;
    const text = answer.data;
    this.#last = { key: keyOf(of), text };
    const [sepa, then] = [await readSepa(text), earlier?.ok ? await readSepa(earlier.data) : null];
    return ok({
      content: sepa && {
        transfers: compareTransfers(sepa.transfers, then?.transfers ?? null),
        total: sepa.total,
        says: sepa.says,
        compared: then !== null,
      },
      characters: text.length,
      readAt: clock.now(),
    });
  }

  async save(of: OfFile): Promise<Result<{ name: string | null }>> {
    const { chooseFile, write, companyName, language } = this.#parts;
    const { run, paymentDate } = of;
    if (this.#last?.key !== keyOf(of) || this.#last.text === '') return err({ kind: 'not-found', what: 'document' });
    const { text } = this.#last;
    const words = exportTexts[language()].payslips;
    const parts = ['SEPA', companyName(of.companyId), String(run.year), `${words.run} ${run.number}`, paymentDate];
    const path = await chooseFile({ name: fileName(parts, 'xml'), format: 'xml' });
    if (path === null) return ok({ name: null });
    const written = await write(path, Buffer.from(text, 'utf8'));
    return written.ok ? ok({ name: basename(path) }) : written;
  }
}

const keyOf = ({ companyId, run, paymentDate }: OfFile): string => `${companyId} ${run.id} ${run.year} ${paymentDate}`;
