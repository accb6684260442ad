import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { OpenNmbrs } from '../../connections/index.js';
import classes from './Notices.module.css';

const arrived: readonly ChangeSet['steps'][number]['status'][] = ['confirmed', 'present', 'accepted', 'uncertain'];

/** Below a set with absences that arrived: the API has no way to change or delete one, Nmbrs itself has. */
export function FinalAbsences({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const steps = set.steps.filter(({ kind, status }) => kind.startsWith('absence.') && arrived.includes(status));
  const [only, other] = steps;
  if (!only) return null;
  const { employee } = only;
  const who = other === undefined && employee ? `${employee.number} ${employee.name}` : undefined;
  return (
    <div className={classes.note}>
      <OpenNmbrs text={t('inNmbrs')} who={who} />
    </div>
  );
}
