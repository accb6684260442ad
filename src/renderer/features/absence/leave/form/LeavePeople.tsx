import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { EmployeeId } from '../../../../../shared/domain/ids.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import { mark } from '../../../../ui/Icon.js';
import type { EmployeeList } from '../../../employees/index.js';
import { departmentsOf } from '../../model/absence-rows.js';
import form from '../../parts/Form.module.css';
import { PeoplePicker } from '../../report/PeoplePicker.js';
import classes from '../../report/Report.module.css';

/** As many as one change set takes, and as many names as somebody reads. */
const mostPeople = 500;
const mostNames = 12;

interface LeavePeopleProps {
  readonly list: EmployeeList;
  readonly people: readonly EmployeeId[];
  readonly problem: string | undefined;
  readonly onChange: (people: readonly EmployeeId[]) => void;
}

/** Who it is for: one by one, or a whole department at once for a collective day off. */
export function LeavePeople({ list, people, problem, onChange }: LeavePeopleProps) {
  const t = useTexts('leave');
  const departments = list.cells.department ?? [];
  const names = departmentsOf(
    departments.map((department) => ({ department: typeof department === 'string' ? department : null })),
  );
  const add = (more: readonly EmployeeId[]): void => {
    onChange([...new Set([...people, ...more])].slice(0, mostPeople));
  };
  return (
    <Field id="leave-people" label={t('form.people')} problem={problem}>
      <PeoplePicker id="leave-people" list={list} chosen={people} onChoose={(id) => add([id])} />
      {names.length > 0 && (
        <NativeSelect
          className={form.wide ?? ''}
          mt={6}
          aria-label={t('form.department')}
          value=""
          data={[{ value: '', label: t('form.department') }, ...names.map((name) => ({ value: name, label: name }))]}
          onChange={(event) => {
            const name = event.currentTarget.value;
            if (name !== '') add(list.ids.filter((_, row) => departments[row] === name));
          }}
        />
      )}
      <ul className={classes.people} aria-label={t('form.people')}>
        {people.slice(0, mostNames).map((employeeId) => {
          const row = list.ids.indexOf(employeeId);
          const name = list.names[row] ?? '';
          return (
            <li key={employeeId} className={classes.person}>
              <span className={classes.number}>{list.numbers[row]}</span>
              <span className={classes.name}>{name}</span>
              <Tooltip label={t('form.remove')}>
                <ActionIcon
                  className={classes.remove ?? ''}
                  size={28}
                  aria-label={t('form.removeOf', { name })}
                  onClick={() => onChange(people.filter((id) => id !== employeeId))}
                >
                  <IconX {...mark} />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
        {people.length > mostNames && (
          <li className={classes.person}>{t('form.more', { count: people.length - mostNames })}</li>
        )}
      </ul>
    </Field>
  );
}
