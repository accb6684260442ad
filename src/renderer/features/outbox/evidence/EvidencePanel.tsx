import type { ChangeSet, Step } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { columnsOf } from '../model/evidence.js';
import { exactTime } from '../model/exact-time.js';
import { Choices } from './Choices.js';
import { Column } from './Column.js';
import classes from './Evidence.module.css';

/** An uncertain line: the reason above, before, plan and after side by side, the choices below. */
export function EvidencePanel({ set, step }: { readonly set: ChangeSet; readonly step: Step }) {
  const t = useTexts('outbox');
  const { evidence } = step;
  if (!evidence) return <p>{t('end.uncertain')}</p>;
  const columns = columnsOf(evidence);
  const hasOurs = columns.plan.length > 0;
  const hasTheirs = columns.after?.some(({ mark }) => mark === 'theirs') ?? false;
  return (
    <div className={classes.evidence} role="group" aria-label={`${step.employee.name}: ${t('evidence.label')}`}>
      <p>
        {t(`reason.${evidence.reason}`)} {t(`finding.${evidence.finding}`)}{' '}
        {step.status === 'uncertain' && <Afterwards step={step} />}
      </p>
      <div className={classes.columns}>
        <Column
          title={t('evidence.before')}
          when={t('evidence.read', { time: exactTime(evidence.before.readAt) })}
          lines={columns.before}
        />
        <Column
          title={t('evidence.plan')}
          when={t('evidence.sent', { time: exactTime(evidence.plan.sentAt) })}
          lines={columns.plan}
        />
        <Column
          title={t('evidence.after')}
          when={evidence.after ? t('evidence.read', { time: exactTime(evidence.after.readAt) }) : t('evidence.notRead')}
          lines={columns.after}
        />
      </div>
      <div className={classes.foot}>
        <Choices set={set} step={step} />
        <ul className={classes.legend}>
          {hasOurs && (
            <li className={classes.key} data-mark="ours">
              {t('evidence.ours')}
            </li>
          )}
          {hasTheirs && (
            <li className={classes.key} data-mark="theirs">
              {t('evidence.theirs')}
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

function Afterwards({ step }: { readonly step: Step }) {
  const t = useTexts('outbox');
  if (step.decidedByPerson === 'leave') return <>{t('evidence.left')}</>;
  return <>{step.decidedByPerson === 'send-again' ? t('evidence.again') : t('evidence.never')}</>;
}
