import { IconAlertTriangle, IconClock, IconLock, type Icon } from '@tabler/icons-react';
import type { Connection } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './Connections.module.css';

const icons: Readonly<Record<Connection['token'], Icon | null>> = {
  keystore: IconLock,
  session: IconClock,
  'built-in': null,
  missing: IconAlertTriangle,
};

/** Where the token is. It is never shown itself: the page does not have it. */
export function TokenPlace({ token }: { readonly token: Connection['token'] }) {
  const t = useTexts('connections');
  const PlaceIcon = icons[token];
  return (
    <span className={classes.token} data-token={token}>
      {PlaceIcon && <PlaceIcon {...mark} />}
      {t(`token.${token}`)}
    </span>
  );
}
