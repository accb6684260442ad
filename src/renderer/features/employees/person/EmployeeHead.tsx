import { ActionIcon, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { EmployeeColumns } from '../../../../shared/ipc/employee-list.js';
import type { PersonalInfo } from '../../../../shared/ipc/employees.js';
import { type Section, useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { PageHead } from '../../../ui/PageHead.js';
import { headName } from '../model/names.js';
import type { RowIndex } from '../model/employee-list.js';
import classes from './EmployeeHead.module.css';

interface EmployeeHeadProps {
  readonly employeeId: EmployeeId;
  readonly section: Section;
  readonly list: EmployeeColumns | undefined;
  /** The list's rows in the order in force: previous and next follow them. */
  readonly rows: readonly RowIndex[];
  readonly personal: PersonalInfo | undefined;
  readonly onActive: (id: EmployeeId) => void;
}

/** Name and number, and the way to the neighbours in the list. */
export function EmployeeHead({ employeeId, section, list, rows, personal, onActive }: EmployeeHeadProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const go = useGo();
  const row = list?.ids.indexOf(employeeId) ?? -1;
  const place = rows.indexOf(row);
  const number = list?.numbers[row] ?? personal?.number;
  const birthday = personal?.birthday;

  const to = (step: number): void => {
    const next = list?.ids[rows[place + step] ?? -1];
    if (place < 0 || next === undefined) return;
    onActive(next);
    void go.employee(next, section);
  };
  useHotkeys(
    [
      ['alt+ArrowUp', () => to(-1)],
      ['alt+ArrowDown', () => to(1)],
    ],
    [],
  );

  const about = [
    number === undefined || number === null ? '' : String(number),
    birthday ? t('person.born', { date: format.date(birthday) }) : '',
  ].filter((part) => part !== '');

  return (
    <PageHead
      title={headName(list?.names[row] ?? personal?.displayName ?? '', personal)}
      subtitle={about.join(' · ')}
      onBack={() => void go.employees()}
    >
      {place >= 0 && (
        <>
          <span className={classes.position}>
            {t('person.position', { place: format.integer(place + 1), total: format.integer(rows.length) })}
          </span>
          <Tooltip label={t('person.previous')}>
            <ActionIcon
              variant="default"
              aria-label={t('person.previous')}
              disabled={place === 0}
              onClick={() => to(-1)}
            >
              <IconChevronUp {...icon} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('person.next')}>
            <ActionIcon
              variant="default"
              aria-label={t('person.next')}
              disabled={place === rows.length - 1}
              onClick={() => to(1)}
            >
              <IconChevronDown {...icon} />
            </ActionIcon>
          </Tooltip>
        </>
      )}
    </PageHead>
  );
}
