import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId } from 'react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FootBar } from '../../../ui/FootBar.js';
import { icon } from '../../../ui/Icon.js';
import { Spinner } from '../../../ui/Spinner.js';
import type { Gate } from '../model/send-gate.js';
import { SendButton } from './SendButton.js';
import classes from './SendFoot.module.css';

interface SendFootProps {
  readonly set: ChangeSet;
  readonly gate: Gate;
  readonly onBack: () => void;
  readonly onSend: () => void;
  /** Sending is off and was pressed all the same: go to the reason. */
  readonly onReason: () => void;
  readonly onCheck: () => void;
}

/** The way back, why sending is off, and the button that sends. */
export function SendFoot({ set, gate, onBack, onSend, onReason, onCheck }: SendFootProps) {
  const t = useTexts('review');
  const reasonId = useId();
  const mayCheck = gate.kind === 'check-failed' || gate.kind === 'not-checked';
  return (
    <FootBar
      label={t('foot.label')}
      left={
        <Button variant="subtle" className={classes.back ?? ''} onClick={onBack}>
          {t('foot.back')}
        </Button>
      }
    >
      <span id={reasonId} className={classes.reason} role="status" data-calm={isCalm(gate) || undefined}>
        {gate.kind !== 'open' && (
          <>
            {isCalm(gate) ? <Spinner /> : <IconAlertTriangle {...icon} />}
            <Reason gate={gate} set={set} />
          </>
        )}
      </span>
      {mayCheck && <Button onClick={onCheck}>{t('foot.again')}</Button>}
      <SendButton
        kind={set.connectionKind}
        on={gate.kind === 'open'}
        reasonId={reasonId}
        onSend={onSend}
        onReason={onReason}
      />
    </FootBar>
  );
}

/** Nothing to do but wait. */
const isCalm = (gate: Gate): boolean => gate.kind === 'checking' || gate.kind === 'comparing' || gate.kind === 'busy';

function Reason({ gate, set }: { readonly gate: Exclude<Gate, { kind: 'open' }>; readonly set: ChangeSet }) {
  const t = useTexts('review');
  const format = useFormat();
  if (gate.kind === 'warnings') return <>{t('gate.warnings', { count: gate.left })}</>;
  if (gate.kind === 'consent') return <>{t('gate.consent', { period: format.shortPeriod(set.period) })}</>;
  return <>{t(`gate.${gate.kind}`)}</>;
}
