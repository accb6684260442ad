import { ok, type WriteOutcome } from '../../../shared/errors.js';
import type { PersonalInfoGateway, PersonalRecord } from '../../nmbrs/gateway/personal-info.js';
import { type PersonalText, personalText } from '../../nmbrs/gateway/personal-wire.js';

/** How the one write goes wrong. `wipes`: it says yes and empties what somebody cleared and more. */
export type PersonalFault = 'refused' | 'cut-before' | 'cut-after' | 'wipes' | 'throws';

/** Personal data of one made-up employee, with a book of its own. */
export class FakePersonal implements PersonalInfoGateway {
  values: PersonalText = personalText({
    Id: 77,
    Number: 12,
    EmployeeNumber: 12,
    IdentificationType: 4,
    IdentificationNumber: 'AB1234567',
    BSN: '999990019',
    FirstName: 'Sam',
    LastName: 'Bedacht',
    Birthday: '1980-03-01T00:00:00',
    EmailWork: 'sam@voorbeeld.nl',
    TelephoneWork: '010 5550000',
    BurgerlijkeStaat: 'Iets dat niemand kent',
  });
  readonly sent: { readonly record: PersonalRecord; readonly cleared: readonly string[] }[] = [];
  fault: PersonalFault | null = null;
  /** A colleague's hand, right before the next write is prepared. */
  beforeRead: (() => void) | null = null;

  change(part: Partial<PersonalText>): void {
    this.values = { ...this.values, ...part };
  }

  async inPeriod() {
    this.beforeRead?.();
    this.beforeRead = null;
    return ok({ id: '77', values: this.values });
  }

  async update(
    _employee: unknown,
    record: PersonalRecord,
    cleared: ReadonlySet<string>,
  ): Promise<WriteOutcome<{ id: string | null }>> {
    const { fault } = this;
    this.fault = null;
    if (fault === 'throws') throw new Error('A mistake of ours');
    this.sent.push({ record, cleared: [...cleared] });
    const method = 'EmployeeService.PersonalInfo_Update';
    if (fault === 'refused')
      return { kind: 'refused', error: { kind: 'fault', code: 2030, text: 'Invalid set of values', method } };
    if (fault !== 'cut-before') this.values = { ...record.values, ...(fault === 'wipes' && { maritalStatus: null }) };
    if (fault === 'cut-before' || fault === 'cut-after')
      return { kind: 'uncertain', error: { kind: 'no-answer', method, afterMs: 1 } };
    return { kind: 'answered', data: { id: null } };
  }
}
