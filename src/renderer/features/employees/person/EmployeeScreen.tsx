import { z } from 'zod';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { samePeriod } from '../../../../shared/domain/period.js';
import { askWhen } from '../../../app/ask.js';
import { useGo } from '../../../app/navigation.js';
import { periodToSearch } from '../../../app/place/search.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { useListState } from '../list/list-view.js';
import { useRows } from '../list/use-rows.js';
import { holderName } from '../model/names.js';
import { neededColumns } from '../model/views.js';
import { personalQuery } from '../queries.js';
import { useEmployees } from '../use-employees.js';
import { AddressSection } from './address/AddressSection.js';
import { BankSection } from './bank/BankSection.js';
import { EmploymentSection } from './employment/EmploymentSection.js';
import { EmployeeHead } from './EmployeeHead.js';
import classes from './EmployeeScreen.module.css';
import { PersonalSection } from './personal/PersonalSection.js';
import { SectionNav } from './SectionNav.js';
import { StagedFoot } from './StagedFoot.js';
import { useStaged } from './use-staged.js';

/** What the address names; anything that is no such thing falls back, and the screen says that nobody was found. */
const Params = z.object({
  section: z.enum(['personal', 'address', 'bank', 'employment']).catch('personal'),
  employeeId: z.coerce.number().pipe(EmployeeId).optional().catch(undefined),
});

/** One employee: head, sections, and what stands ready to be reviewed. */
export function EmployeeScreen() {
  const t = useTexts('employees');
  const go = useGo();
  const { section, employeeId } = Params.parse(useParams({ strict: false }));
  const { company, period } = usePlace();
  const of = employeeId && company && period ? { companyId: company.id, employeeId, period } : undefined;
  const [state, change] = useListState(company?.id);
  const { list } = useEmployees(company?.id, neededColumns(state));
  const rows = useRows(list, state);
  const personal = useQuery(askWhen(of, personalQuery));
  const staged = useStaged(company?.id, employeeId, period);
  const changed = (['personal', 'address', 'bank'] as const).filter((name) => staged[name] !== undefined);
  const foot =
    (section === 'employment' ? undefined : staged[section]) ?? staged.personal ?? staged.address ?? staged.bank;
  // A form begins with what is staged for its own period alone.
  const here = staged.personal && of && samePeriod(staged.personal.set.period, of.period) ? staged.personal : undefined;

  if (employeeId === undefined || (list && !list.ids.includes(employeeId))) {
    return (
      <EmptyState title={t('person.unknownTitle')} text={t('person.unknownText')}>
        <Button onClick={() => void go.employees()}>{t('person.toList')}</Button>
      </EmptyState>
    );
  }

  return (
    <>
      <EmployeeHead
        employeeId={employeeId}
        section={section}
        list={list}
        rows={rows}
        personal={personal.data}
        onActive={(activeId) => change({ activeId })}
      />
      <div className={classes.body}>
        <SectionNav employeeId={employeeId} current={section} changed={changed} />
        {section === 'personal' && of && (
          <PersonalSection
            key={`${of.companyId}.${of.employeeId}.${periodToSearch(of.period)}`}
            of={of}
            query={personal}
            staged={here}
          />
        )}
        {section === 'employment' && of && <EmploymentSection of={of} />}
        {section === 'address' && of && (
          <AddressSection key={`${of.companyId}.${of.employeeId}`} of={of} staged={staged.address} />
        )}
        {section === 'bank' && of && (
          <BankSection
            key={`${of.companyId}.${of.employeeId}`}
            of={of}
            staged={staged.bank}
            personName={holderName(personal.data)}
          />
        )}
      </div>
      {foot && <StagedFoot staged={foot} />}
    </>
  );
}
