import { useState } from 'react';
import type { AbsenceCase } from '../../../../shared/domain/absence.js';
import { checkPartial } from '../../../../shared/domain/absence-checks.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { PercentReading } from '../../../../shared/ipc/absence.js';
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
import { ReadingField } from './ReadingField.js';

interface PartialFormProps {
  readonly of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId };
  readonly one: AbsenceCase;
  readonly onDone: () => void;
}

/** Working part of the hours again: how far somebody is still absent, from a day on. */
export function PartialForm({ of, one, onDone }: PartialFormProps) {
  const t = useTexts('absence');
  const today = useToday();
  const [from, setFrom] = useState<CalendarDate | null>(null);
  const [text, setText] = useState('');
  const [reads, setReads] = useState<PercentReading>('absent');
  const [reported, setReported] = useState<CalendarDate | null>(today);
  const [tried, setTried] = useState(false);
  const stage = useStageAbsence();
  const percentage = readPercentage(text);
  const problem = checkPartial({ from, percentage: percentage ?? Number.NaN, reported }, one);
  const shown = tried ? (problem ?? stage.data?.refused[0]?.problem ?? null) : null;
  const ofPercentage = shown === 'percentage' || shown === 'direction';

  const submit = (): void => {
    setTried(true);
    if (problem !== null || from === null || percentage === null || reported === null || stage.isPending) return;
    stage.mutate({ act: 'partial', ...of, absenceId: one.last.id, from, percentage, reads, reported });
  };

  return (
    <StageForm label={t('partial.title')} onSubmit={submit} onCancel={onDone} titled>
      <div className={classes.fields}>
        <DateRow
          id="absence-from"
          label={t('partial.from')}
          value={from}
          problem={shown !== null && !ofPercentage && shown !== 'no-report-date' ? shown : undefined}
          first
          onChange={setFrom}
        />
        <PercentageRow
          id="absence-percentage"
          label={t('partial.percentage')}
          text={text}
          problem={ofPercentage ? shown : undefined}
          help={t('partial.now', { percentage: one.last.percentage })}
          onChange={setText}
        />
        {percentage !== null && <ReadingField percentage={percentage} value={reads} onChange={setReads} />}
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
