import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import type { PayslipBatch } from '../../shared/ipc/payslips.js';
import type { DocumentViewer } from '../exports/show-document.js';
import { exportTexts } from '../exports/texts/index.js';
import type { PayslipGateway } from '../nmbrs/gateway/payslips.js';

export interface ShowPayslipsParts {
  readonly gateway: Pick<PayslipGateway, 'ofEmployee' | 'annualStatement'>;
  readonly language: () => Language;
  /** Names of the company's people. */
  readonly names: (companyId: CompanyId) => Promise<Result<ReadonlyMap<EmployeeId, string>>>;
  readonly kind: ConnectionKind;
  /** Absent: this host shows no documents. */
  readonly viewer: DocumentViewer | undefined;
}

type Run = PayslipBatch['run'];
type Shown = Promise<Result<{ shown: boolean }>>;

/** Payslips and annual statements of a connection, read and handed to a window that shows them; nothing of them is kept. */
export class ShowPayslips {
  readonly #parts: ShowPayslipsParts;
  /** Grows when all is closed: what was asked for before then is not shown any more. */
  #turn = 0;

  constructor(parts: ShowPayslipsParts) {
    this.#parts = parts;
  }

  one(companyId: CompanyId, run: Run, employeeId: EmployeeId): Shown {
    const { gateway, language } = this.#parts;
    const words = exportTexts[language()].payslips;
    const about = [String(run.year), `${words.run} ${run.number}`];
    return this.#show(companyId, employeeId, [words.one, about], () => gateway.ofEmployee(companyId, run, employeeId));
  }

  statement(companyId: CompanyId, employeeId: EmployeeId, year: number): Shown {
    const { gateway, language } = this.#parts;
    const words = exportTexts[language()].payslips;
    return this.#show(companyId, employeeId, [words.statement, [String(year)]], async () => {
      const answer = await gateway.annualStatement(employeeId, year);
      return answer.ok ? ok(answer.data ? [answer.data] : []) : answer;
    });
  }

  /** The connection is left, or the screen covered: nothing of anybody stays, and nothing under way appears any more. */
  closeAll(): void {
    this.#turn += 1;
    this.#parts.viewer?.closeAll();
  }

  async #show(
    companyId: CompanyId,
    employeeId: EmployeeId,
    [what, about]: readonly [what: string, about: readonly string[]],
    read: () => Promise<Result<readonly Uint8Array[]>>,
  ): Shown {
    const { viewer, names, kind } = this.#parts;
    if (!viewer) return err({ kind: 'not-found', what: 'viewer' });
    const turn = this.#turn;
    const [pdfs, known] = await Promise.all([read(), names(companyId)]);
    if (!pdfs.ok) return pdfs;
    if (pdfs.data.length === 0) return err({ kind: 'not-found', what: 'document' });
    if (turn !== this.#turn) return ok({ shown: false });
    const person = (known.ok && known.data.get(employeeId)) || '';
    const name = [what, person, ...about].filter((part) => part !== '').join(' · ');
    await viewer.show({ name, kind, pdfs: pdfs.data });
    return ok({ shown: true });
  }
}
