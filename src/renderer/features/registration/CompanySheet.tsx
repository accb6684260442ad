import { Button } from '@mantine/core';
import { IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { SheetKey } from '../../../shared/ipc/registration.js';
import { askWhen } from '../../app/ask.js';
import { useTellReadAt } from '../../app/read-at.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon, mark } from '../../ui/Icon.js';
import { NoteLine } from '../../ui/NoteLine.js';
import { PageHead } from '../../ui/PageHead.js';
import { companyLines } from './model/company-lines.js';
import classes from './parts/CompanySheet.module.css';
import { CompanyTable } from './parts/CompanyTable.js';
import { KindTabs } from './parts/KindTabs.js';
import { codesQuery, readQuery } from './queries.js';
import { loadSheet, useSheet } from './sheet-store.js';
import { useChosenCodes } from './use-chosen-codes.js';
import type { SheetView } from './view-state.js';

const nobody: readonly EmployeeId[] = [];

interface CompanySheetProps {
  readonly connectionId: string;
  readonly company: Company;
  readonly period: Period;
  readonly view: SheetView;
  readonly onView: (change: Partial<SheetView>) => void;
}

/**
 * The wage components of the company itself. To be read: the API has no call that changes or removes one variable line, it only
 * clears them all.
 */
export function CompanySheet({ connectionId, company, period, view, onView }: CompanySheetProps) {
  const t = useTexts('registration');
  const key = (kind: SheetKey['kind']): SheetKey => ({ companyId: company.id, kind, period });
  const [variable, fixed] = [key('company-wages-variable'), key('company-wages-fixed')];
  const states = { variable: useSheet(variable), fixed: useSheet(fixed) };
  const codes = useQuery(askWhen({ companyId: company.id, pay: 'wages' as const }, codesQuery));
  const { order, units } = useChosenCodes(`${connectionId}/${company.id}/wages`);
  useQuery(readQuery(variable, nobody));
  useQuery(readQuery(fixed, nobody));
  useTellReadAt(states.variable.progress?.readAt);
  const read = (): void => {
    void loadSheet(variable, nobody, true);
    void loadSheet(fixed, nobody, true);
  };
  const parts = [
    { sheet: variable, state: states.variable, title: t('company.variable'), method: 'WageComponentVar_Get' },
    { sheet: fixed, state: states.fixed, title: t('company.fixed'), method: 'WageComponentFixed_Get' },
  ];
  return (
    <>
      <PageHead title={t('title')}>
        <Button leftSection={<IconRefresh {...icon} />} onClick={read}>
          {t('read')}
        </Button>
      </PageHead>
      <KindTabs view={view} onView={onView} />
      <div id="registration-sheet" role="tabpanel" aria-label={t('company.tab')} className={classes.panel}>
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('company.note')}</NoteLine>
        {codes.isError && <ErrorState error={codes.error} shape="bar" onRetry={() => void codes.refetch()} />}
        {parts.map(({ sheet, state, title, method }) => (
          <CompanyTable
            key={sheet.kind}
            title={title}
            method={method}
            lines={companyLines(state.index, codes.data ?? [], order)}
            units={units}
            state={state.progress?.state ?? 'loading'}
            error={state.error}
            onRetry={() => void loadSheet(sheet, nobody, false)}
          />
        ))}
      </div>
    </>
  );
}
