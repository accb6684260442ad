import { IconAlertTriangle } from '@tabler/icons-react';
import { assertNever } from '../../../../shared/errors.js';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { type Difference, differences } from '../model/since.js';
import { FieldsInline } from './FieldsInline.js';
import classes from './Since.module.css';
import { useWarningWords } from './use-warning-words.js';

/** Sending was refused because the plan is no longer what was reviewed: what changed, read by read. */
export function Since({ seen, now }: { readonly seen: ChangeSet; readonly now: ChangeSet }) {
  const t = useTexts('review');
  const changes = differences(seen, now);
  return (
    <section className={classes.since} role="alert">
      <h2 className={classes.title}>
        <IconAlertTriangle {...icon} />
        {t('since.title')}
      </h2>
      <ul className={classes.list}>
        {changes.map((change, index) => (
          <li key={index}>
            <DifferenceLine change={change} set={now} />
          </li>
        ))}
      </ul>
      <p>{changes.length === 0 ? t('since.nothing') : t('since.next')}</p>
    </section>
  );
}

function DifferenceLine({ change, set }: { readonly change: Difference; readonly set: ChangeSet }) {
  const t = useTexts('review');
  const format = useFormat();
  const wordsOf = useWarningWords(set);
  switch (change.kind) {
    case 'period':
      return <>{t('since.period', { from: format.shortPeriod(change.from), to: format.shortPeriod(change.to) })}</>;
    case 'added':
    case 'removed':
    case 'replaced':
      return <>{t(`since.${change.kind}`, { name: change.step.employee.name })}</>;
    case 'standing':
      return (
        <>
          {t('since.standing', { name: change.step.employee.name })} <FieldsInline fields={change.fields} />
        </>
      );
    case 'warning':
      return <>{t('since.warning', { what: wordsOf(change.warning).title })}</>;
    default:
      return assertNever(change);
  }
}
