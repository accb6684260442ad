import { useState } from 'react';
import { useGo } from '../../../../app/navigation.js';
import { usePlace } from '../../../../app/place/use-place.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { PageHead } from '../../../../ui/PageHead.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { useEmployees } from '../../../employees/index.js';
import { takeEntry } from '../../parts/entry-start.js';
import classes from '../../report/Report.module.css';
import { LeaveForm } from './LeaveForm.js';

/** A new booking, for one person or for many. */
export function LeaveFormScreen() {
  const t = useTexts('leave');
  const go = useGo();
  const { company } = usePlace();
  const { query, list } = useEmployees(company?.id, ['department']);
  const [entry] = useState(takeEntry);
  const known = entry && list?.ids.includes(entry.employeeId) ? entry : null;
  return (
    <>
      <PageHead title={t('form.new')} note={company?.name} onBack={() => void go.leave()} />
      <div className={classes.body}>
        {query.isError && !list && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {!list && !query.isError && <SkeletonRows rows={8} height={32} />}
        {list && company && (
          <LeaveForm
            key={company.id}
            companyId={company.id}
            list={list}
            people={known ? [known.employeeId] : []}
            day={known?.day ?? null}
            item={null}
            onDone={() => void go.leave()}
          />
        )}
      </div>
    </>
  );
}
