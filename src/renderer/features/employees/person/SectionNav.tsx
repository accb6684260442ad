import { Link } from '@tanstack/react-router';
import { IconBriefcase, IconBuildingBank, IconHome, IconId } from '@tabler/icons-react';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { paths, type Section } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './SectionNav.module.css';

interface SectionNavProps {
  readonly employeeId: EmployeeId;
  readonly current: Section;
  /** Where something stands ready to be sent. */
  readonly changed: readonly Section[];
}

const sections = [
  { id: 'personal', icon: IconId },
  { id: 'address', icon: IconHome },
  { id: 'bank', icon: IconBuildingBank },
  { id: 'employment', icon: IconBriefcase },
] as const;

/** The sections of an employee. A dot marks one with a staged change. */
export function SectionNav({ employeeId, current, changed }: SectionNavProps) {
  const t = useTexts('employees');
  return (
    <nav className={classes.nav} aria-label={t('person.sections')}>
      <h2 className={classes.group}>{t('person.group')}</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <Link
              to={paths.employee}
              params={{ employeeId: String(employeeId), section: section.id }}
              className={classes.item}
              aria-current={section.id === current ? 'page' : undefined}
              data-current={section.id === current || undefined}
            >
              <section.icon {...icon} />
              <span className={classes.name}>{t(`person.${section.id}`)}</span>
              {changed.includes(section.id) && (
                <span className={classes.dot} role="img" aria-label={t('person.changed')} title={t('person.changed')} />
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
