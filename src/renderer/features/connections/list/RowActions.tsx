import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCheck, IconFileCheck, IconKey, IconPencil, IconTrash, type Icon } from '@tabler/icons-react';
import type { Connection } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import { icon, mark } from '../../../ui/Icon.js';
import { Spinner } from '../../../ui/Spinner.js';
import { useSwitchConnection } from '../use-switch.js';
import type { OpenPart } from './ConnectionRow.js';
import classes from './Connections.module.css';

interface RowActionsProps {
  readonly connection: Connection;
  readonly opening: boolean;
  readonly part: OpenPart | null;
  readonly onPart: (part: OpenPart | null) => void;
}

/** The demo is there as it is; the open connection cannot be removed: one switches away first. */
export function RowActions({ connection, opening, part, onPart }: RowActionsProps) {
  const t = useTexts('connections');
  const { switchTo } = useSwitchConnection();
  const { id, name, kind, current, token } = connection;
  const own = kind !== 'demo';
  const act = (which: OpenPart, label: string, ActIcon: Icon) => (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-expanded={part === which}
        onClick={() => onPart(part === which ? null : which)}
      >
        <ActIcon {...icon} />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <span className={classes.actions}>
      {current && act('check', t('row.check', { name }), IconFileCheck)}
      {own && act('rename', t('row.rename', { name }), IconPencil)}
      {own && token !== 'missing' && act('renew', t('row.renew', { name }), IconKey)}
      {own && !current && act('remove', t('row.remove', { name }), IconTrash)}
      {current ? (
        <Chip tone="accent" icon={<IconCheck {...mark} />}>
          {t('row.opened')}
        </Chip>
      ) : token === 'missing' ? (
        <Button aria-expanded={part === 'renew'} onClick={() => onPart('renew')}>
          {t('row.giveAgain')}
        </Button>
      ) : (
        <Button
          aria-label={t('row.openNamed', { name })}
          aria-disabled={opening}
          {...(opening && { leftSection: <Spinner /> })}
          onClick={() => void switchTo(id)}
        >
          {opening ? t('row.opening') : t('row.open')}
        </Button>
      )}
    </span>
  );
}
