import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Connection } from '../../../../shared/ipc/connections.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useAppInfo } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Field } from '../../../ui/Field.js';
import { Spinner } from '../../../ui/Spinner.js';
import { tokenProblem } from '../model/add-form.js';
import classes from './Connections.module.css';

interface RenewPartProps {
  readonly connection: Connection;
  readonly onDone: () => void;
}

/** Another token for the same user. Main tries it first; the former one stays until that works. */
export function RenewPart({ connection: { id, name, host, token: place }, onDone }: RenewPartProps) {
  const t = useTexts('connections');
  const tUi = useTexts('ui');
  const keystore = useAppInfo()?.keystore;
  const [token, setToken] = useState('');
  const [tried, setTried] = useState(false);
  const renew = useMutation({
    // Its variables are a token: nothing of it is remembered.
    gcTime: 0,
    mutationFn: (fresh: string) => unwrap(api().connections.renewToken({ id, token: fresh })),
    onSuccess: onDone,
  });
  const problem = tokenProblem(token);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!problem && !renew.isPending) renew.mutate(token.trim());
  };
  return (
    <form
      className={classes.part}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <p>
        {t('renew.text', { host: host ?? '' })} {place !== 'missing' && t('renew.old')}
      </p>
      <Field
        id="renew-token"
        label={t('form.token')}
        problem={tried && problem ? t(`problem.${problem}`) : undefined}
        help={keystore === 'unavailable' ? t('sessionOnly') : t('form.tokenHelp')}
      >
        <TextInput
          id="renew-token"
          type="password"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={t('renew.label', { name })}
          aria-describedby="renew-token-note"
          value={token}
          error={tried && problem !== undefined}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
      </Field>
      {renew.isError && <ErrorState error={renew.error} />}
      <div className={classes.partActions}>
        <Button type="submit" variant="filled" aria-disabled={renew.isPending}>
          {t('renew.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {tUi('cancel')}
        </Button>
        {renew.isPending && (
          <span className={classes.busy} role="status">
            <Spinner />
            {t('renew.busy', { host: host ?? '' })}
          </span>
        )}
      </div>
    </form>
  );
}
