import { TextInput } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { appInfoQuery } from '../../../app/live.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { LongList } from '../../../ui/LongList.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { DocumentButtons } from '../parts/DocumentButtons.js';
import { type Document, type DocumentOf, useSaveDocument, useShowDocument } from './queries.js';
import classes from './Payslips.module.css';

interface Person {
  readonly employeeId: EmployeeId;
  readonly number: number;
  readonly name: string;
}

interface PeopleListProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  readonly people: readonly Person[];
}

/** Everybody in the run by number, with their payslip and the statement of the year. */
export function PeopleList({ companyId, run, people }: PeopleListProps) {
  const t = useTexts('runs');
  const format = useFormat();
  const go = useGo();
  const [search, setSearch] = useState('');
  const save = useSaveDocument(companyId, run);
  const show = useShowDocument(companyId, run);
  const canShow = useQuery(appInfoQuery()).data?.host === 'electron';
  // One message at a time: of what was done last.
  const act = (now: typeof save | typeof show, other: typeof save | typeof show, what: DocumentOf): void => {
    other.reset();
    now.mutate(what);
  };
  const about = ({ name, number }: Person, document: Document) => ({
    document: t(`payslips.${document}`),
    person: name || String(number),
  });
  const waitingFor = ({ employeeId, document }: DocumentOf) => {
    const isIt = (what: DocumentOf | undefined): boolean =>
      what?.employeeId === employeeId && what.document === document;
    if (show.isPending && isIt(show.variables)) return 'show';
    return save.isPending && isIt(save.variables) ? 'save' : null;
  };
  const wanted = search.trim().toLocaleLowerCase();
  const shown = people.filter(
    ({ number, name }) => name.toLocaleLowerCase().includes(wanted) || String(number).startsWith(wanted),
  );
  return (
    <>
      <div className={classes.find}>
        <TextInput
          className={classes.search ?? ''}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={t('payslips.search')}
          aria-label={t('payslips.search')}
          leftSection={<IconSearch {...icon} />}
        />
        <span className={classes.count} aria-live="polite">
          {t('payslips.people', { count: people.length, shown: format.integer(shown.length) })}
        </span>
      </div>
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {show.isError && <ErrorState error={show.error} shape="bar" />}
      {save.data && <NoteLine icon={<IconDownload {...mark} />}>{t('payslips.savedAs', { name: save.data })}</NoteLine>}
      <div className={classes.people} data-scroller tabIndex={0} role="region" aria-label={t('payslips.list')}>
        <LongList items={shown} keyOf={({ employeeId }) => String(employeeId)} estimate={36} label={t('payslips.list')}>
          {(person, place) => (
            <li key={person.employeeId} className={classes.person} {...place}>
              <span className={classes.number}>{person.number}</span>
              <button
                type="button"
                className={classes.name}
                onClick={() => void go.employee(person.employeeId, 'personal')}
              >
                {person.name || person.number}
              </button>
              {(['payslip', 'statement'] as const).map((document) => (
                <DocumentButtons
                  key={document}
                  word={t(`payslips.${document}`)}
                  showName={t('payslips.showOf', about(person, document))}
                  saveName={t('payslips.saveOf', about(person, document))}
                  busy={save.isPending || show.isPending}
                  waiting={waitingFor({ employeeId: person.employeeId, document })}
                  onShow={canShow ? () => act(show, save, { employeeId: person.employeeId, document }) : null}
                  onSave={() => act(save, show, { employeeId: person.employeeId, document })}
                />
              ))}
            </li>
          )}
        </LongList>
      </div>
    </>
  );
}
