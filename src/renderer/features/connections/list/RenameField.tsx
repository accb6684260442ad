import { ActionIcon, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Connection } from '../../../../shared/ipc/connections.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './Connections.module.css';

/** The name where it stands: Enter keeps it, Escape leaves it as it was. */
export function RenameField({
  connection: { id, name },
  onDone,
}: {
  readonly connection: Connection;
  readonly onDone: () => void;
}) {
  const t = useTexts('connections');
  const [typed, setTyped] = useState(name);
  const rename = useMutation({
    mutationFn: (to: string) => unwrap(api().connections.rename({ id, name: to })),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const to = typed.trim();
    if (to === name) onDone();
    else if (to !== '' && !rename.isPending) rename.mutate(to);
  };
  return (
    <form className={classes.rename} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <TextInput
        data-autofocus
        autoFocus
        aria-label={t('rename.label', { name })}
        maxLength={80}
        value={typed}
        error={typed.trim() === '' || rename.isError}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ActionIcon type="submit" aria-label={t('rename.save')}>
        <IconCheck {...icon} />
      </ActionIcon>
    </form>
  );
}
