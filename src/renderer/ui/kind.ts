import { IconCoinEuro, IconFlask2, IconSchool, type Icon } from '@tabler/icons-react';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import classes from './kind.module.css';

/** Icon and fill of each kind of connection. The word comes from the texts: colour never stands alone. */
export const kinds: Readonly<Record<ConnectionKind, { readonly icon: Icon; readonly fill: string }>> = {
  production: { icon: IconCoinEuro, fill: classes.production ?? '' },
  sandbox: { icon: IconFlask2, fill: classes.sandbox ?? '' },
  demo: { icon: IconSchool, fill: classes.demo ?? '' },
};
