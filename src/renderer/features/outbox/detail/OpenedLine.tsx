import { Button } from '@mantine/core';
import { staysUnread } from '../../../../shared/domain/unread-fields.js';
import type { ChangeSet, Step } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { FieldTable, useDecide, useSetWords } from '../../changes/index.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { actionsOf } from '../model/actions.js';
import { lineEnd } from '../model/line-end.js';
import classes from './Lines.module.css';
import { RefusalText } from './RefusalText.js';

/** What a line came to, its fields, and what can be done about it. */
export function OpenedLine({ set, step }: { readonly set: ChangeSet; readonly step: Step }) {
  const t = useTexts('outbox');
  const words = useSetWords();
  const end = lineEnd(step);
  const arrived = end.kind === 'verified' || end.kind === 'present';
  const unread = arrived ? step.fields.map(({ field }) => field).filter((field) => staysUnread(step.kind, field)) : [];
  const table = (
    <>
      <p className={classes.small}>{words.what(step)}</p>
      <FieldTable kind={step.kind} fields={step.fields} label={t('rows.fields')} />
    </>
  );
  if (end.kind === 'uncertain' || end.kind === 'left') return <EvidencePanel set={set} step={step} />;
  if (end.kind === 'refused') {
    return (
      <>
        <RefusalText code={end.code} text={end.text} />
        {table}
      </>
    );
  }
  return (
    <>
      <p>{end.kind === 'notSent' ? t(`notSentNext.${end.reason}`) : t(`end.${end.kind}`)}</p>
      {table}
      {unread.length > 0 && (
        <p className={classes.small}>{t('rows.unread', { fields: unread.map(words.field).join(', ') })}</p>
      )}
      {step.status === 'planned' && actionsOf(set).stop && <LeaveOut set={set} step={step} />}
      {step.evidence && <EvidencePanel set={set} step={step} />}
    </>
  );
}

/** A set that stands still: one line of it can be kept back. */
function LeaveOut({ set, step }: { readonly set: ChangeSet; readonly step: Step }) {
  const t = useTexts('outbox');
  const decide = useDecide();
  return (
    <>
      <p className={classes.act}>
        <Button
          disabled={decide.isPending}
          onClick={() => decide.mutate({ id: set.id, stepIds: [step.id], decision: 'leave' })}
        >
          {t('rows.leave')}
        </Button>
        <span className={classes.small}>{t('rows.leaveText')}</span>
      </p>
      {decide.error && <ErrorState error={decide.error} shape="bar" />}
    </>
  );
}
