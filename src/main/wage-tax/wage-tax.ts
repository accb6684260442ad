import { basename } from 'node:path';
import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { CompanyId, RunId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { Declaration, DeclarationId } from '../../shared/ipc/wage-tax.js';
import type { Clock } from '../change-sets/ports.js';
import { fileName } from '../exports/file-name.js';
import type { ChooseFile, Write } from '../exports/save-receipt.js';
import { exportTexts } from '../exports/texts/index.js';
import type { WageTaxGateway } from '../nmbrs/gateway/wage-tax.js';

export interface WageTaxParts {
  readonly gateway: WageTaxGateway;
  readonly clock: Pick<Clock, 'now'>;
  readonly language: () => Language;
  readonly companyName: (companyId: CompanyId) => string;
  readonly chooseFile: ChooseFile;
  readonly write: Write;
}

type Saved = Promise<Result<{ name: string | null }>>;

interface One {
  readonly companyId: CompanyId;
  readonly id: DeclarationId;
}

/** Wage tax declarations: read as a list of work, their files saved as they came. Nothing is ever sent to a tax office. */
export class WageTax {
  readonly #parts: WageTaxParts;

  constructor(parts: WageTaxParts) {
    this.#parts = parts;
  }

  /** What was not sent comes first, then the newest. */
  async list(companyId: CompanyId, year: number): Promise<Result<{ declarations: Declaration[]; readAt: string }>> {
    const answer = await this.#parts.gateway.list(companyId, year);
    if (!answer.ok) return answer;
    const open = ({ sentAt }: Declaration): number => (sentAt === null ? 0 : 1);
    const declarations = answer.data.toSorted(
      (a, b) => open(a) - open(b) || b.year - a.year || b.period - a.period || b.serial - a.serial,
    );
    return ok({ declarations, readAt: this.#parts.clock.now() });
  }

  async saveXml({ companyId, id }: One): Saved {
    const text = await this.#parts.gateway.xml(companyId, id);
    return text.ok ? this.#save(text.data, [this.#words().wageTax, companyId, id]) : text;
  }

  async savePayment({
    companyId,
    id,
    run,
    paymentDate,
  }: One & { readonly run: { readonly id: RunId; readonly year: number }; readonly paymentDate: CalendarDate }): Saved {
    const text = await this.#parts.gateway.payment(companyId, id, run, paymentDate);
    return text.ok ? this.#save(text.data, [`SEPA ${this.#words().wageTax}`, companyId, id], paymentDate) : text;
  }

  /** Reads before it asks where: nobody is asked about a file that is not there. */
  async #save(text: string, [word, companyId, id]: [string, CompanyId, DeclarationId], day = ''): Saved {
    if (text === '') return err({ kind: 'not-found', what: 'document' });
    const { chooseFile, write, companyName } = this.#parts;
    const path = await chooseFile({
      name: fileName([word, companyName(companyId), String(id), day], 'xml'),
      format: 'xml',
    });
    if (path === null) return ok({ name: null });
    const written = await write(path, Buffer.from(text, 'utf8'));
    return written.ok ? ok({ name: basename(path) }) : written;
  }

  #words() {
    return exportTexts[this.#parts.language()];
  }
}
