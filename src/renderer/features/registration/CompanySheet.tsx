import { Button } from '@mantine/core';
import { IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { PayLineId } from '../../../shared/domain/registration.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { CompanyLineEdit, SheetKey } from '../../../shared/ipc/registration.js';
import { askWhen } from '../../app/ask.js';
import { useGo } from '../../app/navigation.js';
import { useTellReadAt } from '../../app/read-at.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon, mark } from '../../ui/Icon.js';
import { NoteLine } from '../../ui/NoteLine.js';
import { PageHead } from '../../ui/PageHead.js';
import { useUnstage } from '../changes/index.js';
import { type CompanyLine, companyLines } from './model/company-lines.js';
import classes from './parts/CompanySheet.module.css';
import { CompanyLineDialog } from './parts/CompanyLineDialog.js';
import { CompanyStaged } from './parts/CompanyStaged.js';
import { CompanyTable } from './parts/CompanyTable.js';
import { KindTabs } from './parts/KindTabs.js';
import { codesQuery, readQuery } from './queries.js';
import { loadSheet, useSheet } from './sheet-store.js';
import { useClearSheet } from './use-clear-sheet.js';
import { useStageCompanyLine, useStagedOfCompany } from './use-company-lines.js';
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

/** What the dialog is about: a new line of a sheet, or a fixed one that becomes another. */
interface Asking {
  readonly sheet: SheetKey;
  readonly line: CompanyLine | null;
}

/**
 * The wage components of the company itself. A line can be added and a fixed one stopped; the API has no call that changes or
 * removes one variable line, it only clears them all.
 */
export function CompanySheet({ connectionId, company, period, view, onView }: CompanySheetProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const go = useGo();
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
  const shown = format.shortPeriod(period);
  const staged = useStagedOfCompany(company.id, period);
  const [asking, ask] = useState<Asking | null>(null);
  const stage = useStageCompanyLine();
  const unstage = useUnstage();
  const clear = useClearSheet(variable);
  const stop = (line: CompanyLine): void => {
    if (line.id !== null) stage.mutate({ sheet: fixed, edit: { do: 'stop', lineId: PayLineId.parse(line.id) } });
  };
  const save = ({ sheet, line }: Asking, { code, amount }: { code: number; amount: string }): void => {
    const changed = line?.id ?? null;
    const edit: CompanyLineEdit =
      changed === null ? { do: 'add', code, amount } : { do: 'change', lineId: PayLineId.parse(changed), amount };
    stage.mutate({ sheet, edit }, { onSuccess: () => ask(null) });
  };
  const open = (next: Asking): void => {
    stage.reset();
    ask(next);
  };
  const acts = {
    variable: { onClear: () => clear.mutate([]) },
    fixed: { onChange: (line: CompanyLine) => open({ sheet: fixed, line }), onStop: stop },
  };
  const parts = [
    { sheet: variable, of: 'variable', title: t('company.variable'), method: 'WageComponentVar_Get' },
    { sheet: fixed, of: 'fixed', title: t('company.fixed'), method: 'WageComponentFixed_Get' },
  ] as const;
  const failed = [clear.error, unstage.error, asking ? null : stage.error].find((error) => error !== null) ?? null;
  return (
    <>
      <PageHead title={t('title')}>
        <Button leftSection={<IconRefresh {...icon} />} onClick={read}>
          {t('read')}
        </Button>
      </PageHead>
      <KindTabs view={view} companyId={company.id} period={period} onView={onView} />
      <div id="registration-sheet" role="tabpanel" aria-label={t('company.tab')} className={classes.panel}>
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('company.note')}</NoteLine>
        {codes.isError && <ErrorState error={codes.error} shape="bar" onRetry={() => void codes.refetch()} />}
        {failed !== null && <ErrorState error={failed} shape="bar" />}
        {parts.map(({ sheet, of, title, method }) => (
          <CompanyTable
            key={sheet.kind}
            sheet={sheet}
            title={title}
            method={method}
            lines={companyLines(states[of].index, codes.data ?? [], order)}
            units={units}
            state={states[of].progress?.state ?? 'loading'}
            error={states[of].error}
            onRetry={() => void loadSheet(sheet, nobody, false)}
            onAdd={() => open({ sheet, line: null })}
            {...acts[of]}
          />
        ))}
        <CompanyStaged
          staged={staged}
          onRemove={(set, stepId) => unstage.mutate({ id: set.id, stepId })}
          onReview={({ id }) => void go.review(id)}
        />
      </div>
      {asking && (
        <CompanyLineDialog
          line={asking.line}
          fixed={asking.sheet.kind === 'company-wages-fixed'}
          codes={codes.data ?? []}
          period={shown}
          busy={stage.isPending}
          error={stage.error}
          onSave={(line) => save(asking, line)}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}
