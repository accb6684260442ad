import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Connection } from '../../../../shared/ipc/connections.js';
import { ask } from '../../../app/ask.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Spinner } from '../../../ui/Spinner.js';
import list from '../list/Connections.module.css';
import { standing } from '../model/contract-check.js';
import classes from './Check.module.css';
import { ServiceLine } from './ServiceLine.js';

interface CheckPartProps {
  readonly connection: Connection;
  readonly onDone: () => void;
}

/** Asked anew each time that it is opened; nothing of it is kept. */
const checkQuery = (id: Connection['id']) => ({
  ...ask(['connections', 'checkContract', id], (loondesk) => loondesk.connections.checkContract()),
  staleTime: 0,
  gcTime: 0,
});

/** What the API says of itself beside what Loondesk works by. Reading alone: there is nothing here to change. */
export function CheckPart({ connection: { id, name }, onDone }: CheckPartProps) {
  const t = useTexts('connections');
  const check = useQuery(checkQuery(id));
  const label = t('check.label', { name });
  return (
    <section className={list.part} aria-label={label} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <p>{t('check.text')}</p>
      {check.isFetching && (
        <span className={list.busy} role="status">
          <Spinner />
          {t('check.busy')}
        </span>
      )}
      {!check.isFetching && check.isError && <ErrorState error={check.error} />}
      {!check.isFetching && check.data && (
        <>
          <p className={classes.standing} role="status">
            {t(`check.standing.${standing(check.data)}`)}
          </p>
          <ul className={classes.services}>
            {check.data.services.map((service) => (
              <ServiceLine key={service.service} check={service} />
            ))}
          </ul>
        </>
      )}
      <div className={list.partActions}>
        <Button aria-disabled={check.isFetching} onClick={() => !check.isFetching && void check.refetch()}>
          {t('check.again')}
        </Button>
        <Button variant="subtle" autoFocus onClick={onDone}>
          {t('check.close')}
        </Button>
      </div>
    </section>
  );
}
