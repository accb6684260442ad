import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { Spinner } from '../../../ui/Spinner.js';
import classes from './DocumentButtons.module.css';

interface DocumentButtonsProps {
  /** What the button that shows says. */
  readonly word: string;
  /** The buttons' names: of what, and whose. */
  readonly showName: string;
  readonly saveName: string;
  /** Null: this host has no window that shows documents. */
  readonly onShow: (() => void) | null;
  readonly onSave: () => void;
  readonly busy: boolean;
  /** Which of the two is at work on this very document. */
  readonly waiting: 'show' | 'save' | null;
}

/** One document: a look at it, and a copy of it. */
export function DocumentButtons({ word, showName, saveName, onShow, onSave, busy, waiting }: DocumentButtonsProps) {
  const t = useTexts('runs');
  const saving = waiting === 'save' ? <Spinner /> : <IconDownload {...icon} />;
  const once = (act: () => void) => (): void => {
    if (!busy) act();
  };
  if (onShow === null)
    return (
      <Button
        size="xs"
        variant="subtle"
        leftSection={saving}
        aria-disabled={busy}
        aria-label={saveName}
        onClick={once(onSave)}
      >
        {word}
      </Button>
    );
  return (
    <span className={classes.document}>
      <Button
        size="xs"
        variant="subtle"
        leftSection={waiting === 'show' ? <Spinner /> : <IconEye {...icon} />}
        aria-disabled={busy}
        aria-label={showName}
        onClick={once(onShow)}
      >
        {word}
      </Button>
      <Tooltip label={t('payslips.save')}>
        <ActionIcon size={28} aria-disabled={busy} aria-label={saveName} onClick={once(onSave)}>
          {saving}
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
