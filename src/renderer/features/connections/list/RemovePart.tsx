import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Connection } from '../../../../shared/ipc/connections.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import classes from './Connections.module.css';

interface RemovePartProps {
  readonly connection: Connection;
  readonly onDone: () => void;
}

/** Names what goes and what stays; the answer that changes nothing has the focus. */
export function RemovePart({ connection: { id, name }, onDone }: RemovePartProps) {
  const t = useTexts('connections');
  const tUi = useTexts('ui');
  const remove = useMutation({
    mutationFn: () => unwrap(api().connections.remove({ id })),
    onSuccess: onDone,
  });
  const text = t('remove.text', { name });
  return (
    <div
      className={classes.part}
      role="group"
      aria-label={text}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <p>{text}</p>
      {remove.isError && <ErrorState error={remove.error} />}
      <div className={classes.partActions}>
        <Button aria-disabled={remove.isPending} onClick={() => !remove.isPending && remove.mutate()}>
          {t('remove.yes')}
        </Button>
        <Button variant="subtle" autoFocus onClick={onDone}>
          {tUi('cancel')}
        </Button>
      </div>
    </div>
  );
}
