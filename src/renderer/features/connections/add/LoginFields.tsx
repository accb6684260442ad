import { TextInput } from '@mantine/core';
import { useTexts } from '../../../i18n/use-texts.js';
import { Field } from '../../../ui/Field.js';
import type { AddDraft, CredentialField, Problem } from '../model/add-form.js';

interface LoginFieldsProps {
  readonly draft: AddDraft;
  readonly problems: Partial<Record<CredentialField, Problem>>;
  readonly onChange: (part: Partial<AddDraft>) => void;
}

/** Who one is there, and what one calls it here. */
export function LoginFields({ draft, problems, onChange }: LoginFieldsProps) {
  const t = useTexts('connections');
  const words = (problem: Problem | undefined): string | undefined => problem && t(`problem.${problem}`);
  return (
    <>
      <Field id="connection-user" label={t('form.user')} problem={words(problems.user)} help={t('form.userHelp')}>
        <TextInput
          id="connection-user"
          type="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={254}
          value={draft.user}
          error={problems.user !== undefined}
          aria-describedby="connection-user-note"
          onChange={(event) => onChange({ user: event.currentTarget.value })}
        />
      </Field>
      <Field id="connection-token" label={t('form.token')} problem={words(problems.token)} help={t('form.tokenHelp')}>
        <TextInput
          id="connection-token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={draft.token}
          error={problems.token !== undefined}
          aria-describedby="connection-token-note"
          onChange={(event) => onChange({ token: event.currentTarget.value })}
        />
      </Field>
      <Field id="connection-name" label={t('form.name')} help={t('form.nameHelp')}>
        <TextInput
          id="connection-name"
          autoComplete="off"
          maxLength={80}
          value={draft.name}
          aria-describedby="connection-name-note"
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}
