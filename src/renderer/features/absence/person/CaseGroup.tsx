import type { ReactNode } from 'react';
import { type AbsenceCase, lengthOf, percentageOn, runsOn } from '../../../../shared/domain/absence.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import { DataList, DataRow } from '../../../ui/DataList.js';
import { useLength } from '../parts/use-length.js';
import { CaseKind } from './CaseKind.js';
import { CaseLines } from './CaseLines.js';
import classes from './Person.module.css';

interface CaseGroupProps {
  readonly employeeId: EmployeeId;
  readonly one: AbsenceCase;
  /** The case before it that the law takes as the same spell. */
  readonly sameAs: AbsenceCase | undefined;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** One case: since when, how far, how long, and its lines. */
export function CaseGroup({ employeeId, one, sameAs, actions, children }: CaseGroupProps) {
  const t = useTexts('absence');
  const format = useFormat();
  const today = useToday();
  const length = useLength();
  const running = one.end === null || runsOn(one, today);
  const start = format.date(one.first.start);
  const title = running ? t('person.since', { date: start }) : t('person.from', { date: start });
  return (
    <section className={classes.case} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {running && <Chip tone="warn">{t('person.running')}</Chip>}
        <span className={classes.actions}>{actions}</span>
      </div>
      <DataList>
        <DataRow label={t('column.percentage')}>{`${percentageOn(one, today) ?? one.last.percentage}%`}</DataRow>
        <DataRow label={t('column.length')}>{length(lengthOf(one, today))}</DataRow>
        <DataRow label={t('kind.label')}>
          <CaseKind employeeId={employeeId} dossier={one.dossier} />
        </DataRow>
        {one.last.endReported !== null && (
          <DataRow label={t('person.recoveryReported')}>{format.date(one.last.endReported)}</DataRow>
        )}
      </DataList>
      <CaseLines one={one} />
      {sameAs && <p className={classes.spell}>{t('person.sameSpell', { date: format.date(sameAs.first.start) })}</p>}
      {children}
    </section>
  );
}
