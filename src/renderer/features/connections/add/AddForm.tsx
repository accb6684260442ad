import { Button } from '@mantine/core';
import { IconKeyOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useAppInfo } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { LeaveGuard } from '../../../ui/LeaveGuard.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { type AddDraft, credentialProblems, credentialsOf, emptyDraft, hostOf, isTouched } from '../model/add-form.js';
import classes from './Add.module.css';
import { EnvironmentFields } from './EnvironmentFields.js';
import { LoginFields } from './LoginFields.js';
import { TestResult } from './TestResult.js';
import { useAdd } from './use-add.js';

/** Enter tests, and once that went well keeps what was tested: the same key twice. */
export function AddForm({ onKept }: { readonly onKept: () => void }) {
  const t = useTexts('connections');
  const keystore = useAppInfo()?.keystore;
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const { test, keep, good } = useAdd(credentialsOf(draft), onKept);
  const named = draft.name.trim() !== '';
  const change = (part: Partial<AddDraft>): void => setDraft((now) => ({ ...now, ...part }));

  const tryOut = (): void => {
    setTried(true);
    const wrong = Object.keys(credentialProblems(draft))[0];
    const credentials = credentialsOf(draft);
    if (wrong !== undefined) document.getElementById(`connection-${wrong}`)?.focus();
    // The domain is a name that people know; whoever typed one keeps it.
    else if (credentials && !test.isPending)
      test.mutate(credentials, {
        onSuccess: ({ domain }) => setDraft((now) => (now.name.trim() === '' ? { ...now, name: domain } : now)),
      });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!good) tryOut();
    else if (!named) document.getElementById('connection-name')?.focus();
    else if (!keep.isPending) keep.mutate(draft.name.trim());
  };

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <EnvironmentFields draft={draft} onChange={change} />
      <LoginFields draft={draft} problems={tried ? credentialProblems(draft) : {}} onChange={change} />
      {keystore === 'unavailable' && (
        <div className={classes.note}>
          <NoteLine icon={<IconKeyOff {...mark} />}>{t('sessionOnly')}</NoteLine>
        </div>
      )}
      <TestResult
        host={hostOf(draft) ?? ''}
        testing={test.isPending || keep.isPending}
        error={good ? keep.error : test.error}
        good={good}
      />
      <div className={classes.actions}>
        <Button
          type={good ? 'button' : 'submit'}
          variant={good ? 'default' : 'filled'}
          aria-disabled={test.isPending}
          {...(good && { onClick: tryOut })}
        >
          {t('form.test')}
        </Button>
        <Button
          type={good ? 'submit' : 'button'}
          variant={good ? 'filled' : 'default'}
          aria-disabled={!good || !named || keep.isPending}
        >
          {t('form.save')}
        </Button>
        <span className={classes.remark} role="status">
          {good ? (named ? t('form.ready') : t('form.nameFirst')) : t('form.testFirst')}
        </span>
      </div>
      <LeaveGuard
        on={isTouched(draft) && !keep.isSuccess}
        title={t('leave.title')}
        text={t('leave.text')}
        go={t('leave.go')}
        stay={t('leave.stay')}
      />
    </form>
  );
}
