import { ErrorState } from '../../ui/ErrorState.js';
import { PageHead } from '../../ui/PageHead.js';
import { SkeletonRows } from '../../ui/SkeletonRows.js';
import { useQuery } from '@tanstack/react-query';
import type { PayCode } from '../../../shared/domain/registration.js';
import { askWhen } from '../../app/ask.js';
import { usePlace } from '../../app/place/use-place.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useEmployees } from '../employees/index.js';
import { CompanySheet } from './CompanySheet.js';
import { payOf } from './model/sheet-kinds.js';
import { EmptySheet } from './parts/EmptySheet.js';
import { KindTabs } from './parts/KindTabs.js';
import { codesQuery } from './queries.js';
import { SheetPage } from './SheetPage.js';
import { useSheetView } from './view-state.js';

const none: readonly PayCode[] = [];

/** Hours, wage components and days of the company in view: asks for what a sheet is made of. */
export function RegistrationScreen() {
  const t = useTexts('registration');
  const { connection, debtor, company, period, companyPeriod } = usePlace();
  const [view, change] = useSheetView();
  const { query, list } = useEmployees(company?.id, []);
  const pay = payOf(view.kind);
  const codes = useQuery(askWhen(company && pay ? { companyId: company.id, pay } : undefined, codesQuery));
  const failed = [query, codes].find((query) => query.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!connection || !debtor || !company || !period || !companyPeriod || !list || (pay && !codes.data))
    return <SkeletonRows rows={20} height={28} />;
  if (view.ofCompany)
    return (
      <CompanySheet
        key={`${company.id}/${period.year}-${period.number}`}
        connectionId={connection.id}
        company={company}
        period={period}
        view={view}
        onView={change}
      />
    );
  const { kind } = view;
  if (list.ids.length === 0)
    return (
      <>
        <PageHead title={t('title')} />
        <KindTabs view={view} companyId={company.id} period={period} onView={change} />
        <EmptySheet label={t(`kind.${kind}`)} title={t('emptyTitle')} text={t('emptyText')} />
      </>
    );
  return (
    <SheetPage
      key={`${company.id}/${kind}/${period.year}-${period.number}`}
      connectionId={connection.id}
      debtor={debtor}
      company={company}
      sheet={{ companyId: company.id, kind, period }}
      list={list}
      codes={pay ? (codes.data ?? none) : none}
      view={view}
      onView={change}
    />
  );
}
