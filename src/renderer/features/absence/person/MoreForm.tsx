import { useState } from 'react';
import type { AbsenceCase } from '../../../../shared/domain/absence.js';
import { checkMore } from '../../../../shared/domain/absence-checks.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { useToday } from '../../../app/use-today.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { readPercentage } from '../model/percentage.js';
import { DateRow } from '../parts/DateRow.js';
import { FormFoot } from '../parts/FormFoot.js';
import classes from '../parts/Form.module.css';
import { PercentageRow } from '../parts/PercentageRow.js';
import { StageForm } from '../parts/StageForm.js';
import { useStageAbsence } from '../queries.js';

interface MoreFormProps {
  readonly of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId };
  readonly one: AbsenceCase;
  readonly onDone: () => void;
}

/** Working fewer hours than before in a case that runs: how far somebody is absent from a day on. */
export function MoreForm({ of, one, onDone }: MoreFormProps) {
  const t = useTexts('absence');
  const today = useToday();
  const [from, setFrom] = useState<CalendarDate | null>(null);
  const [text, setText] = useState('');
  const [reported, setReported] = useState<CalendarDate | null>(today);
  const [tried, setTried] = useState(false);
  const stage = useStageAbsence();
  const percentage = readPercentage(text);
  const problem = checkMore({ from, percentage: percentage ?? Number.NaN, reported }, one);
  const shown = tried ? (problem ?? stage.data?.refused[0]?.problem ?? null) : null;
  const ofPercentage = shown === 'percentage' || shown === 'not-more';

  const submit = (): void => {
    setTried(true);
    if (problem !== null || from === null || percentage === null || reported === null || stage.isPending) return;
    stage.mutate({ act: 'more', ...of, absenceId: one.last.id, from, percentage, reported });
  };

  return (
    <StageForm label={t('more.title')} onSubmit={submit} onCancel={onDone} titled>
      <div className={classes.fields}>
        <DateRow
          id="absence-from"
          label={t('more.from')}
          value={from}
          problem={shown !== null && !ofPercentage && shown !== 'no-report-date' ? shown : undefined}
          first
          onChange={setFrom}
        />
        <PercentageRow
          id="absence-percentage"
          label={t('more.percentage')}
          text={text}
          problem={ofPercentage ? shown : undefined}
          help={t('partial.now', { percentage: one.last.percentage })}
          onChange={setText}
        />
        <DateRow
          id="absence-reported"
          label={t('report.reported')}
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
