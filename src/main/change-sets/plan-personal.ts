import { ofKind } from './of-kind.js';
import { PersonalChanges } from '../../shared/domain/personal-data.js';
import { PersonalStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';

/** Personal data of an employee: the fields that change, from the set's period on. The rest of the record is not in it. */
export interface PersonalStep extends StepBase {
  readonly kind: PersonalStepKind;
  readonly personal: PersonalChanges;
}

export const personalStepShape = { kind: PersonalStepKind, personal: PersonalChanges };

export const isPersonalStep = ofKind<PersonalStep>(PersonalStepKind.options);
