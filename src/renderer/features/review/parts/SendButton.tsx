import type { ConnectionKind } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { kinds } from '../../../ui/kind.js';
import classes from './SendButton.module.css';

interface SendButtonProps {
  readonly kind: ConnectionKind;
  readonly on: boolean;
  /** The element that says why it is off. */
  readonly reasonId: string;
  readonly onSend: () => void;
  readonly onReason: () => void;
}

/**
 * The button that sends. Solid red for production alone. Off is `aria-disabled`, so that it is found, read and
 * explained; there is no shortcut, only the button itself.
 */
export function SendButton({ kind, on, reasonId, onSend, onReason }: SendButtonProps) {
  const t = useTexts('review');
  const tShell = useTexts('shell');
  const KindIcon = kinds[kind].icon;
  return (
    <button
      type="button"
      className={classes.send}
      data-kind={kind}
      aria-disabled={!on}
      aria-describedby={on ? undefined : reasonId}
      onClick={on ? onSend : onReason}
    >
      <KindIcon {...icon} />
      {t('foot.send', { place: tShell(`kind.${kind}.word`) })}
    </button>
  );
}
