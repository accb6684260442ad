import { absenceKindOf } from '../../shared/domain/absence-kinds.js';
import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Handlers } from '../../shared/ipc/contract.js';
import type { PersonAbsence } from '../../shared/ipc/absence.js';
import { Service } from '../../shared/ipc/absence.js';
import type { Clock } from '../change-sets/ports.js';
import type { AbsenceGateway } from '../nmbrs/gateway/absences.js';

type Absence = Handlers['absence'];

/** What the screens ask about absences. Nothing is remembered here: one call brings a whole company. */
export class Absences {
  readonly #gateway: AbsenceGateway;
  readonly #clock: Clock;

  constructor(gateway: AbsenceGateway, clock: Clock) {
    this.#gateway = gateway;
    this.#clock = clock;
  }

  async list(companyId: CompanyId): ReturnType<Absence['list']> {
    const answer = await this.#gateway.ofCompany(companyId, { timeoutMs: 300_000 });
    if (!answer.ok) return answer;
    const { lines, unplaced } = answer.data;
    const items = lines.map(({ item, employeeId }) => ({ ...item, employeeId }));
    return ok({ items, unplaced, readAt: this.#clock.now() });
  }

  /** Times in service that may not be read are told as such; without the absences there is nothing to show. */
  async person(employeeId: EmployeeId): Promise<Result<PersonAbsence>> {
    const [absences, service] = await Promise.all([
      this.#gateway.ofEmployee(employeeId),
      this.#gateway.service(employeeId),
    ]);
    if (!absences.ok) return absences;
    return ok({
      items: absences.data.map(({ item }) => item),
      service: service.ok ? service.data.map((span) => Service.parse(span)) : null,
      readAt: this.#clock.now(),
    });
  }

  /** Of a case, when a person asks: the last line's word counts. */
  async kind(employeeId: EmployeeId, dossier: number): ReturnType<Absence['kind']> {
    const answer = await this.#gateway.ofEmployee(employeeId);
    if (!answer.ok) return answer;
    const found = answer.data.findLast(({ item }) => item.dossier === dossier);
    if (!found) return err({ kind: 'stale', what: 'before-image' });
    return ok({ kind: absenceKindOf(found.kind), text: found.kind });
  }
}
