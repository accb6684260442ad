import { useState } from 'react';
import { usePlace } from '../../../app/place/use-place.js';
import { useGo } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { useEmployees } from '../../employees/index.js';
import { takeEntry } from '../parts/entry-start.js';
import classes from './Report.module.css';
import { ReportForm } from './ReportForm.js';

/** Sick from a day on, for one or several people of the company in view. */
export function AbsenceReportScreen() {
  const t = useTexts('absence');
  const go = useGo();
  const { company } = usePlace();
  const { query, list } = useEmployees(company?.id, []);
  const [entry] = useState(takeEntry);
  const known = entry && list?.ids.includes(entry.employeeId) ? entry : null;
  return (
    <>
      <PageHead title={t('report.title')} note={company?.name} onBack={() => void go.absence()} />
      <div className={classes.body}>
        {query.isError && !list && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {!list && !query.isError && <SkeletonRows rows={8} height={32} />}
        {list && company && (
          <ReportForm
            key={company.id}
            companyId={company.id}
            list={list}
            entry={known}
            onDone={() => void go.absence()}
          />
        )}
      </div>
    </>
  );
}
