import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useGo } from '../../../app/navigation.js';
import { connectionsQuery } from '../../../app/place/queries.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { PageHead } from '../../../ui/PageHead.js';
import { useSwitching } from '../use-switch.js';
import { ConnectionRow, type OpenPart } from './ConnectionRow.js';
import classes from './Connections.module.css';
import { SwitchProblem } from './SwitchProblem.js';

/** Every connection, with what one can do with it. One part of one row is open at a time. */
export function ConnectionsScreen() {
  const t = useTexts('connections');
  const go = useGo();
  const connections = useQuery(connectionsQuery()).data ?? [];
  const switching = useSwitching();
  const [open, setOpen] = useState<{ readonly id: string; readonly part: OpenPart } | null>(null);
  return (
    <>
      <PageHead title={t('title')}>
        <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => void go.addConnection()}>
          {t('add')}
        </Button>
      </PageHead>
      {switching.error && (
        <SwitchProblem error={switching.error} current={connections.find(({ current }) => current)?.name ?? ''} />
      )}
      <div className={classes.page}>
        <table className={classes.table}>
          <thead>
            <tr>
              {(['name', 'host', 'user', 'token'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="ld-visually-hidden">{t('column.actions')}</span>
              </th>
            </tr>
          </thead>
          {connections.map((connection) => (
            <ConnectionRow
              key={connection.id}
              connection={connection}
              opening={switching.pending && switching.id === connection.id}
              part={open?.id === connection.id ? open.part : null}
              onPart={(part) => setOpen(part === null ? null : { id: connection.id, part })}
            />
          ))}
        </table>
      </div>
    </>
  );
}
