import { useState } from 'react';
import type { AbsenceKind } from '../../../../shared/domain/absence-kinds.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { useToday } from '../../../app/use-today.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Field } from '../../../ui/Field.js';
import { LeaveGuard } from '../../../ui/LeaveGuard.js';
import type { EmployeeList } from '../../employees/index.js';
import { readPercentage } from '../model/percentage.js';
import type { EntryStart } from '../parts/entry-start.js';
import { DateRow } from '../parts/DateRow.js';
import { FormFoot } from '../parts/FormFoot.js';
import classes from '../parts/Form.module.css';
import { PercentageRow } from '../parts/PercentageRow.js';
import { StageForm } from '../parts/StageForm.js';
import { useStageAbsence } from '../queries.js';
import { ChosenPerson } from './ChosenPerson.js';
import { KindField } from './KindField.js';
import { PeoplePicker } from './PeoplePicker.js';
import own from './Report.module.css';
import { useChosen } from './use-chosen.js';

interface ReportFormProps {
  readonly companyId: CompanyId;
  readonly list: EmployeeList;
  /** Who and which day it begins with, from the calendar; null: nobody yet. */
  readonly entry: EntryStart | null;
  readonly onDone: () => void;
}

/** Most reports are of plain illness, for all hours; both can be changed. */
const usualKind: AbsenceKind = 1;

/** Who, since when, how far, which kind, and when it was reported, each asked by itself. */
export function ReportForm({ companyId, list, entry, onDone }: ReportFormProps) {
  const t = useTexts('absence');
  const today = useToday();
  const [people, setPeople] = useState<readonly EmployeeId[]>(entry ? [entry.employeeId] : []);
  const [otherCause, setOtherCause] = useState<readonly EmployeeId[]>([]);
  const [start, setStart] = useState<CalendarDate | null>(entry?.day ?? null);
  const [text, setText] = useState('100');
  const [kind, setKind] = useState(usualKind);
  const [reported, setReported] = useState<CalendarDate | null>(today);
  const [tried, setTried] = useState(false);
  const stage = useStageAbsence();
  const chosen = useChosen(companyId, people, start);

  const percentage = readPercentage(text);
  const percentageWrong = percentage === null || percentage === 0;
  const blocked = chosen.filter(({ problem }) => problem !== undefined).length;
  const ready = people.length > 0 && start !== null && reported !== null && !percentageWrong && blocked === 0;
  const refused = new Map(stage.data?.refused.map(({ employeeId, problem }) => [employeeId, problem]));

  const submit = (): void => {
    setTried(true);
    if (!ready || stage.isPending) return;
    const other = otherCause.filter((id) => people.includes(id));
    stage.mutate({
      act: 'report',
      companyId,
      people: [...people],
      otherCause: other,
      start,
      percentage,
      kind,
      reported,
    });
  };
  const take = (id: EmployeeId, on: boolean): void => {
    setOtherCause(on ? [...otherCause, id] : otherCause.filter((one) => one !== id));
  };

  return (
    <StageForm label={t('report.title')} onSubmit={submit} onCancel={onDone}>
      <div className={classes.fields}>
        <Field
          id="absence-people"
          label={t('report.people')}
          problem={tried && people.length === 0 ? t('report.noPeople') : undefined}
        >
          <PeoplePicker
            id="absence-people"
            list={list}
            chosen={people}
            first={entry === null}
            onChoose={(id) => {
              stage.reset();
              setPeople([...people, id]);
            }}
          />
          <ul className={own.people} aria-label={t('report.people')}>
            {chosen.map(({ employeeId, problem, relapse }) => {
              const row = list.ids.indexOf(employeeId);
              return (
                <ChosenPerson
                  key={employeeId}
                  number={list.numbers[row] ?? 0}
                  name={list.names[row] ?? ''}
                  problem={problem ?? refused.get(employeeId)}
                  relapse={relapse}
                  otherCause={otherCause.includes(employeeId)}
                  onOtherCause={(on) => take(employeeId, on)}
                  onRemove={() => setPeople(people.filter((id) => id !== employeeId))}
                />
              );
            })}
          </ul>
        </Field>
        <DateRow
          id="absence-start"
          label={t('report.start')}
          value={start}
          problem={tried && start === null ? 'no-date' : undefined}
          onChange={(date) => {
            stage.reset();
            setStart(date);
          }}
        />
        <PercentageRow
          id="absence-percentage"
          label={t('report.percentage')}
          text={text}
          problem={tried && percentageWrong ? 'percentage' : undefined}
          first={entry !== null}
          onChange={setText}
        />
        <KindField value={kind} onChange={setKind} />
        <DateRow
          id="absence-reported"
          label={t('report.reported')}
          value={reported}
          problem={tried && reported === null ? 'no-report-date' : undefined}
          help={t('report.reportedHelp')}
          onChange={setReported}
        />
      </div>
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      <FormFoot
        busy={stage.isPending}
        remark={blocked > 0 ? t('report.blocked', { count: blocked }) : undefined}
        onCancel={onDone}
      />
      <LeaveGuard
        on={people.length > 0 && stage.isIdle}
        title={t('leave.title')}
        text={t('leave.text')}
        go={t('leave.go')}
        stay={t('leave.stay')}
      />
    </StageForm>
  );
}
