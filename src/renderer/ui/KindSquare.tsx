import type { ConnectionKind } from '../../shared/ipc/connections.js';
import { kinds } from './kind.js';
import classes from './KindSquare.module.css';

/** The kind of a connection as a square with its colour, pattern and icon. The word stands beside it. */
export function KindSquare({ kind, size = 28 }: { readonly kind: ConnectionKind; readonly size?: 20 | 28 | 40 }) {
  const KindIcon = kinds[kind].icon;
  return (
    <span className={`${classes.square} ${kinds[kind].fill}`} data-size={size}>
      <KindIcon size={size === 40 ? 20 : size === 28 ? 18 : 13} stroke={1.6} aria-hidden />
    </span>
  );
}
