import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CompanyId, EmployeeId } from '../../../../../shared/domain/ids.js';
import {
  type LeaveItem,
  LeaveStatus,
  LeaveType,
  LeaveUsage,
  type LeaveValues,
} from '../../../../../shared/domain/leave.js';
import { checkEntry } from '../../../../../shared/domain/leave-checks.js';
import type { CalendarDate } from '../../../../../shared/domain/calendar-date.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DateField } from '../../../../ui/DateField.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { Field } from '../../../../ui/Field.js';
import { Kbd } from '../../../../ui/Kbd.js';
import { LeaveGuard } from '../../../../ui/LeaveGuard.js';
import type { EmployeeList } from '../../../employees/index.js';
import classes from '../../parts/Form.module.css';
import { StageForm } from '../../parts/StageForm.js';
import { enteredHours, hoursFor } from '../model/entered-hours.js';
import { useStageLeave } from '../queries.js';
import { useLeaveWords } from '../use-leave-words.js';
import { LeaveEffects } from './LeaveEffects.js';
import { LeavePeople } from './LeavePeople.js';

interface LeaveFormProps {
  readonly companyId: CompanyId;
  readonly list: EmployeeList;
  /** Who it is for when the form opens, and from when. */
  readonly people: readonly EmployeeId[];
  readonly day: CalendarDate | null;
  /** The booking that is changed; null: a new one, for as many people as are chosen. */
  readonly item: LeaveItem | null;
  readonly onDone: () => void;
}

/** A booking of leave: who, which kind, from when until when, how many hours, and what that leaves over. */
export function LeaveForm({ companyId, list, people: first, day, item, onDone }: LeaveFormProps) {
  const t = useTexts('leave');
  const tUi = useTexts('ui');
  const format = useFormat();
  const words = useLeaveWords();
  const stage = useStageLeave();
  const [people, setPeople] = useState(first);
  const [type, setType] = useState<LeaveType>(item?.type ?? 'Type1');
  const [usage, setUsage] = useState<LeaveUsage>(item?.usage ?? 'Withdrawal');
  const [status, setStatus] = useState<LeaveStatus>(item?.status ?? 'Approved');
  const [start, setStart] = useState<CalendarDate | null>(item?.start ?? day);
  const [end, setEnd] = useState<CalendarDate | null>(item?.end ?? day);
  const [perDay, setPerDay] = useState<string | null>(null);
  const [total, setTotal] = useState<string | null>(item ? format.decimal(item.hours) : null);
  const [description, setDescription] = useState(item?.description ?? '');
  const [tried, setTried] = useState(false);

  const perDayText = perDay ?? format.decimal(item?.startHours ?? '8');
  const worked = hoursFor(perDayText, start, end);
  const totalText = total ?? (worked === null ? '' : format.decimal(worked));
  const hours = enteredHours(totalText);
  const daily = enteredHours(perDayText);
  const problem = checkEntry({ start, end, hours });
  const values: LeaveValues | null =
    start && end && hours !== null && daily !== null && problem === null
      ? {
          type,
          usage,
          status,
          start,
          end,
          hours,
          startHours: perDay === null && item ? item.startHours : daily,
          endHours: perDay === null && item ? item.endHours : daily,
          description: description.trim(),
        }
      : null;

  const submit = (): void => {
    setTried(true);
    if (!values || people.length === 0 || stage.isPending) return;
    const [employeeId] = people;
    if (item && employeeId !== undefined)
      stage.mutate({
        act: 'change',
        companyId,
        employeeId,
        leaveId: item.id,
        year: Number(item.start.slice(0, 4)),
        leave: values,
      });
    else stage.mutate({ act: 'add', companyId, people: [...people], leave: values });
  };
  const refused = stage.data?.refused ?? [];
  const select = <Value extends string>(
    id: string,
    label: string,
    value: Value,
    options: readonly { readonly value: Value; readonly label: string }[],
    take: (value: Value) => void,
  ) => (
    <Field id={id} label={label}>
      <NativeSelect
        id={id}
        className={classes.wide ?? ''}
        value={value}
        data={options.map((option) => ({ ...option }))}
        onChange={(event) => {
          const found = options.find((option) => option.value === event.currentTarget.value);
          if (found) take(found.value);
        }}
      />
    </Field>
  );

  return (
    <StageForm label={t(item ? 'form.change' : 'form.new')} titled={item !== null} onSubmit={submit} onCancel={onDone}>
      <div className={classes.fields}>
        {item === null && (
          <LeavePeople
            list={list}
            people={people}
            problem={tried && people.length === 0 ? t('form.noPeople') : undefined}
            onChange={(next) => {
              stage.reset();
              setPeople(next);
            }}
          />
        )}
        {select(
          'leave-type',
          t('column.type'),
          type,
          LeaveType.options.map((value) => ({ value, label: words.type(value) })),
          setType,
        )}
        <Field
          id="leave-start"
          label={t('form.from')}
          problem={tried && start === null ? t('problem.no-date') : undefined}
        >
          <div className={classes.date}>
            <DateField
              id="leave-start"
              value={start}
              first={item !== null}
              onChange={(date) => {
                stage.reset();
                // One day is the usual thing: the last day follows until somebody says otherwise.
                if (end === null || end === start) setEnd(date);
                setStart(date);
              }}
            />
          </div>
        </Field>
        <Field
          id="leave-end"
          label={t('form.until')}
          problem={tried && problem === 'order' ? t('problem.order') : undefined}
        >
          <div className={classes.date}>
            <DateField id="leave-end" value={end} onChange={setEnd} />
          </div>
        </Field>
        <Field
          id="leave-per-day"
          label={t('form.perDay')}
          problem={tried && daily === null ? t('problem.hours') : undefined}
          help={t('form.perDayHelp')}
        >
          <TextInput
            id="leave-per-day"
            className={classes.short ?? ''}
            value={perDayText}
            inputMode="decimal"
            autoComplete="off"
            maxLength={8}
            aria-describedby="leave-per-day-note"
            onChange={(event) => setPerDay(event.currentTarget.value)}
          />
        </Field>
        <Field
          id="leave-hours"
          label={t('form.hours')}
          problem={tried && problem === 'hours' ? t('problem.hours') : undefined}
          help={total === null ? t('form.hoursHelp') : undefined}
        >
          <TextInput
            id="leave-hours"
            className={classes.short ?? ''}
            value={totalText}
            inputMode="decimal"
            autoComplete="off"
            maxLength={8}
            aria-describedby="leave-hours-note"
            onChange={(event) => setTotal(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          />
        </Field>
        {select(
          'leave-status',
          t('column.status'),
          status,
          LeaveStatus.options.map((value) => ({ value, label: words.plainStatus(value) })),
          setStatus,
        )}
        {select(
          'leave-usage',
          t('form.usage'),
          usage,
          LeaveUsage.options.map((value) => ({ value, label: words.usage(value) })),
          setUsage,
        )}
        <Field id="leave-description" label={t('form.description')} help={t('form.descriptionHelp')}>
          <TextInput
            id="leave-description"
            className={classes.wide ?? ''}
            value={description}
            maxLength={200}
            aria-describedby="leave-description-note"
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
        </Field>
      </div>
      <div className={classes.part}>
        <LeaveEffects companyId={companyId} list={list} people={people} item={item} values={values} refused={refused} />
      </div>
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      <div className={classes.foot}>
        <Button
          type="submit"
          variant="filled"
          rightSection={<Kbd keys="Ctrl S" onAccent />}
          aria-disabled={stage.isPending}
        >
          {t('form.stage')}
        </Button>
        <Button variant="subtle" rightSection={<Kbd keys="Esc" />} onClick={onDone}>
          {tUi('cancel')}
        </Button>
        <span className={classes.remark} role="status">
          {refused.length > 0 ? t('form.blocked', { count: refused.length }) : t('form.notSentYet')}
        </span>
      </div>
      <LeaveGuard
        on={item === null && people.length > 0 && stage.isIdle}
        title={t('guard.title')}
        text={t('guard.text')}
        go={t('guard.go')}
        stay={t('guard.stay')}
      />
    </StageForm>
  );
}
