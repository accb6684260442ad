import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './Registration.module.css';

interface RestoredNoteProps {
  /** When the last of it was typed. */
  readonly at: string;
  readonly changed: number;
  readonly onSeen: () => void;
  readonly onDiscard: () => void;
}

/** Says that a sheet has changes of an earlier time, which nobody typed just now. */
export function RestoredNote({ at, changed, onSeen, onDiscard }: RestoredNoteProps) {
  const t = useTexts('registration');
  const format = useFormat();
  return (
    <div className={classes.progress} role="status">
      <IconHistory {...mark} aria-hidden />
      <span>{t('restored.text', { count: changed, day: format.day(at), time: format.time(at) })}</span>
      <span className={classes.space} />
      <Button size="xs" onClick={onSeen}>
        {t('restored.goOn')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onDiscard}>
        {t('restored.discard')}
      </Button>
    </div>
  );
}
