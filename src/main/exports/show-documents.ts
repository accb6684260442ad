import { yearDocumentWords } from '../../shared/documents/words.js';
import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import type { PayslipBatch } from '../../shared/ipc/payslips.js';
import type { YearDocumentGateway, YearDocumentSource } from '../nmbrs/gateway/year-documents.js';
import type { DocumentViewer } from './show-document.js';
import { exportTexts } from './texts/index.js';
import type { PayslipGateway } from '../nmbrs/gateway/payslips.js';

export interface ShowDocumentsParts {
  readonly payslips: Pick<PayslipGateway, 'ofEmployee' | 'annualStatement'>;
  readonly yearDocuments: YearDocumentGateway;
  readonly language: () => Language;
  /** Names of the company's people. */
  readonly names: (companyId: CompanyId) => Promise<Result<ReadonlyMap<EmployeeId, string>>>;
  readonly companyName: (companyId: CompanyId) => string;
  readonly kind: ConnectionKind;
  /** Absent: this host shows no documents. */
  readonly viewer: DocumentViewer | undefined;
}

type Run = PayslipBatch['run'];
type Shown = Promise<Result<{ shown: boolean }>>;

/** Payslips, annual statements and documents of a year of a connection, read and handed to a window that shows them; nothing of them is kept. */
export class ShowDocuments {
  readonly #parts: ShowDocumentsParts;
  /** Grows when all is closed: what was asked for before then is not shown any more. */
  #turn = 0;

  constructor(parts: ShowDocumentsParts) {
    this.#parts = parts;
  }

  payslip(companyId: CompanyId, run: Run, employeeId: EmployeeId): Shown {
    const { payslips, language } = this.#parts;
    const words = exportTexts[language()].payslips;
    const about = [String(run.year), `${words.run} ${run.number}`];
    return this.#show(this.#ofPerson(companyId, employeeId, words.one, about), () =>
      payslips.ofEmployee(companyId, run, employeeId),
    );
  }

  statement(companyId: CompanyId, employeeId: EmployeeId, year: number): Shown {
    const { payslips, language } = this.#parts;
    const words = exportTexts[language()].payslips;
    return this.#show(this.#ofPerson(companyId, employeeId, words.statement, [String(year)]), async () => {
      const answer = await payslips.annualStatement(employeeId, year);
      return answer.ok ? ok(answer.data ? [answer.data] : []) : answer;
    });
  }

  ofYear(source: YearDocumentSource): Shown {
    const { yearDocuments, companyName, language } = this.#parts;
    const what = yearDocumentWords[language()][source.document];
    const name = [what, companyName(source.companyId), String(source.run.year)].join(' · ');
    return this.#show(Promise.resolve(name), async () => {
      const answer = await yearDocuments.bytes(source);
      return answer.ok ? ok([answer.data]) : answer;
    });
  }

  /** The connection is left, or the screen covered: nothing of anybody stays, and nothing under way appears any more. */
  closeAll(): void {
    this.#turn += 1;
    this.#parts.viewer?.closeAll();
  }

  async #ofPerson(
    companyId: CompanyId,
    employeeId: EmployeeId,
    what: string,
    about: readonly string[],
  ): Promise<string> {
    const known = await this.#parts.names(companyId);
    const person = (known.ok && known.data.get(employeeId)) || '';
    return [what, person, ...about].filter((part) => part !== '').join(' · ');
  }

  async #show(called: Promise<string>, read: () => Promise<Result<readonly Uint8Array[]>>): Shown {
    const { viewer, kind } = this.#parts;
    if (!viewer) return err({ kind: 'not-found', what: 'viewer' });
    const turn = this.#turn;
    const [pdfs, name] = await Promise.all([read(), called]);
    if (!pdfs.ok) return pdfs;
    if (pdfs.data.length === 0) return err({ kind: 'not-found', what: 'document' });
    if (turn !== this.#turn) return ok({ shown: false });
    await viewer.show({ name, kind, pdfs: pdfs.data });
    return ok({ shown: true });
  }
}
