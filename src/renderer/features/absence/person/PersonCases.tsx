import { Button } from '@mantine/core';
import { useState } from 'react';
import { casesOf, spellsOf } from '../../../../shared/domain/absence.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { PersonAbsence } from '../../../../shared/ipc/absence.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { CaseGroup } from './CaseGroup.js';
import { MoreForm, PartialForm } from './HowFarForm.js';
import classes from './Person.module.css';
import { RecoverForm } from './RecoverForm.js';

interface PersonCasesProps {
  readonly of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId };
  readonly absence: PersonAbsence;
}

const forms = { more: MoreForm, partial: PartialForm, recover: RecoverForm } as const;
const entries = ['more', 'partial', 'recover'] as const;

/** Every case of one employee, what goes on first, then the newest, and what can be entered about the one that goes on. */
export function PersonCases({ of, absence }: PersonCasesProps) {
  const t = useTexts('absence');
  const [entry, setEntry] = useState<(typeof entries)[number] | null>(null);
  const cases = casesOf(absence.items);
  const spells = spellsOf(cases);
  if (cases.length === 0) return <EmptyState title={t('person.noneTitle')} text={t('person.noneText')} />;
  const close = (): void => setEntry(null);
  const [running, ended] = [cases.filter(({ end }) => end === null), cases.filter(({ end }) => end !== null)];
  return [...running.toReversed(), ...ended.toReversed()].map((one) => {
    const open = one.end === null;
    const Form = forms[entry ?? 'recover'];
    const spell = spells.find((candidate) => candidate.cases.includes(one));
    const before = spell?.cases[spell.cases.indexOf(one) - 1];
    return (
      <CaseGroup
        key={one.first.id}
        employeeId={of.employeeId}
        one={one}
        sameAs={before}
        actions={
          open &&
          entry === null && (
            <>
              {entries
                .filter((id) => id !== 'more' || one.last.percentage < 100)
                .map((id) => (
                  <Button key={id} data-entry={id} onClick={() => setEntry(id)}>
                    {t(`${id}.title`)}
                  </Button>
                ))}
            </>
          )
        }
      >
        {open && entry !== null && (
          <div className={classes.formPlace}>
            <Form of={of} one={one} service={absence.service} onDone={close} />
          </div>
        )}
      </CaseGroup>
    );
  });
}
