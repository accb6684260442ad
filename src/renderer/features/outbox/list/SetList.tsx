import type { ChangeSetId } from '../../../../shared/domain/ids.js';
import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { groupSets } from '../model/groups.js';
import { SetLine } from './SetLine.js';
import classes from './SetList.module.css';

/** Every set, what needs a person first. */
export function SetList({
  sets,
  chosen,
}: {
  readonly sets: readonly ChangeSetSummary[];
  readonly chosen: ChangeSetId | undefined;
}) {
  const t = useTexts('outbox');
  return (
    <nav className={classes.list} aria-label={t('list.label')}>
      <h1 className={classes.title}>{t('title')}</h1>
      {groupSets(sets).map(({ key, sets: own }) => (
        <section key={key}>
          <h2 className={classes.group}>{t(`list.group.${key}`)}</h2>
          <ul>
            {own.map((set) => (
              <SetLine key={set.id} set={set} chosen={set.id === chosen} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
