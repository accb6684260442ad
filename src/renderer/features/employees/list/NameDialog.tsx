import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  /** Names of other views: two of one name could not be told apart. */
  readonly taken: readonly string[];
  /** Null: nothing is kept. */
  readonly onDone: (name: string | null) => void;
}

/** Asks what a view is called. */
export function NameDialog({ title, name, taken, onDone }: NameDialogProps) {
  const t = useTexts('employees');
  const [value, setValue] = useState(name);
  const [tried, setTried] = useState(false);
  const trimmed = value.trim();
  const problem = trimmed === '' ? t('views.nameEmpty') : taken.includes(trimmed) ? t('views.nameTaken') : undefined;
  return (
    <Modal opened onClose={() => onDone(null)} title={title} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === undefined) onDone(trimmed);
          else setTried(true);
        }}
      >
        <TextInput
          data-autofocus
          label={t('views.name')}
          description={t('views.nameHelp')}
          value={value}
          maxLength={60}
          error={tried ? problem : undefined}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => onDone(null)}>
            {t('views.cancel')}
          </Button>
          <Button type="submit" variant="filled">
            {t('views.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
