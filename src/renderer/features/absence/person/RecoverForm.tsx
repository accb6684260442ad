import { useState } from 'react';
import type { AbsenceCase } from '../../../../shared/domain/absence.js';
import { checkRecovery, lastDayBefore } from '../../../../shared/domain/absence-checks.js';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { DateRow } from '../parts/DateRow.js';
import { FormFoot } from '../parts/FormFoot.js';
import classes from '../parts/Form.module.css';
import { StageForm } from '../parts/StageForm.js';
import { useStageAbsence } from '../queries.js';

interface RecoverFormProps {
  readonly of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId };
  readonly one: AbsenceCase;
  readonly onDone: () => void;
}

/** Asks for the first day back, which people know; shows the last day absent, which is what Nmbrs is told. */
export function RecoverForm({ of, one, onDone }: RecoverFormProps) {
  const t = useTexts('absence');
  const format = useFormat();
  const today = useToday();
  const [firstDayBack, setFirstDayBack] = useState<CalendarDate | null>(null);
  const [reported, setReported] = useState<CalendarDate | null>(today);
  const [tried, setTried] = useState(false);
  const stage = useStageAbsence();
  const problem = checkRecovery({ firstDayBack, reported }, one);
  const shown = tried ? (problem ?? stage.data?.refused[0]?.problem) : undefined;
  const last = firstDayBack === null ? null : CalendarDate.parse(lastDayBefore(firstDayBack));

  const submit = (): void => {
    setTried(true);
    if (problem !== null || firstDayBack === null || reported === null || stage.isPending) return;
    stage.mutate({ act: 'recover', ...of, absenceId: one.last.id, firstDayBack, reported });
  };

  return (
    <StageForm label={t('recover.title')} onSubmit={submit} onCancel={onDone} titled>
      <div className={classes.fields}>
        <DateRow
          id="absence-back"
          label={t('recover.firstDayBack')}
          value={firstDayBack}
          problem={shown === 'no-report-date' ? undefined : (shown ?? undefined)}
          help={last === null ? undefined : t('recover.lastDay', { date: format.date(last) })}
          first
          onChange={setFirstDayBack}
        />
        <DateRow
          id="absence-reported"
          label={t('recover.reported')}
          value={reported}
          problem={shown === 'no-report-date' ? shown : undefined}
          onChange={setReported}
        />
      </div>
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      <FormFoot busy={stage.isPending} onCancel={onDone} />
    </StageForm>
  );
}
