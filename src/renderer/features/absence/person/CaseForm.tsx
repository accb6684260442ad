import { type ReactNode, useState } from 'react';
import type { AbsenceProblem } from '../../../../shared/domain/absence-checks.js';
import type { AbsenceCase } from '../../../../shared/domain/absence.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { PersonAbsence, StageAbsence } from '../../../../shared/ipc/absence.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { DateRow } from '../parts/DateRow.js';
import { FormFoot } from '../parts/FormFoot.js';
import classes from '../parts/Form.module.css';
import { PercentageRow, type PercentageRowProps } from '../parts/PercentageRow.js';
import { StageForm } from '../parts/StageForm.js';
import { useStageAbsence } from '../queries.js';

/** What each form about a running case is opened with. */
export interface CaseEntryProps {
  readonly of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId };
  readonly one: AbsenceCase;
  readonly service: PersonAbsence['service'];
  readonly onDone: () => void;
}

interface AskedDate {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly onChange: (date: CalendarDate | null) => void;
}

interface CaseFormProps {
  readonly title: string;
  /** From when it holds. */
  readonly date: AskedDate & { readonly id: string; readonly help?: string | undefined };
  readonly reported: AskedDate;
  /** What is wrong with what stands there; shown once somebody tried. */
  readonly problem: AbsenceProblem | null;
  /** What goes on to the review; null while something is missing. */
  readonly input: StageAbsence | null;
  readonly onDone: () => void;
  /** How far somebody is absent from then on, where that is asked. */
  readonly percentage?: Pick<PercentageRowProps, 'label' | 'text' | 'help' | 'onChange'>;
  /** What follows from it. */
  readonly children?: ReactNode;
}

const aboutPercentage: readonly (AbsenceProblem | undefined)[] = ['percentage', 'direction', 'not-more'];

/** A form about a case that runs: from which day on, what, and when it was reported, each asked by itself. */
export function CaseForm({ title, date, reported, problem, input, onDone, percentage, children }: CaseFormProps) {
  const [tried, setTried] = useState(false);
  const stage = useStageAbsence();
  const shown = (tried && (problem ?? stage.data?.refused[0]?.problem)) || undefined;
  const ofPercentage = aboutPercentage.includes(shown);
  const ofReported = shown === 'no-report-date';
  const submit = (): void => {
    setTried(true);
    if (problem === null && input !== null && !stage.isPending) stage.mutate(input);
  };
  return (
    <StageForm label={title} onSubmit={submit} onCancel={onDone} titled>
      <div className={classes.fields}>
        <DateRow {...date} problem={ofPercentage || ofReported ? undefined : shown} first />
        {percentage && (
          <PercentageRow id="absence-percentage" {...percentage} problem={ofPercentage ? shown : undefined} />
        )}
        {children}
        <DateRow id="absence-reported" {...reported} problem={ofReported ? shown : undefined} />
      </div>
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      <FormFoot busy={stage.isPending} onCancel={onDone} />
    </StageForm>
  );
}
