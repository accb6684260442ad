import { Button } from '@mantine/core';
import type { ChangeSet, Restaged } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { totalOf } from '../../changes/index.js';
import classes from './Notices.module.css';

interface RestagedNoticeProps {
  readonly restaged: Restaged;
  readonly onReview: (draft: ChangeSet['id']) => void;
}

/** What an undo or a new try put into a draft, and every line that is not in it with the reason. */
export function RestagedNotice({ restaged: { set, leftOut }, onReview }: RestagedNoticeProps) {
  const t = useTexts('outbox');
  return (
    <section className={classes.block} role="status">
      <h3 className={classes.title}>
        {set ? t('restaged.title', { count: totalOf(set.counts) }) : t('restaged.nothing')}
      </h3>
      {leftOut.length > 0 && (
        <>
          <p>{t('restaged.leftOut', { count: leftOut.length })}</p>
          <ul>
            {leftOut.map(({ stepId, employee, reason }) => (
              <li key={stepId}>
                {employee.name}: {t(`leftOut.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {set && (
        <Button className={classes.act ?? ''} onClick={() => onReview(set.id)}>
          {t('detail.review')}
        </Button>
      )}
    </section>
  );
}
