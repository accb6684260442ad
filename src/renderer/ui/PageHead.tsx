import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { icon } from './Icon.js';
import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** Right of the title, quiet: a count, what the page is about. */
  readonly note?: ReactNode;
  /** Under the title; makes the head 72 high. */
  readonly subtitle?: ReactNode;
  readonly onBack?: () => void;
  readonly children?: ReactNode;
}

/** Title left, actions (children) right; one primary among them at most. */
export function PageHead({ title, note, subtitle, onBack, children }: PageHeadProps) {
  const t = useTexts('ui');
  return (
    <header className={classes.head} data-tall={subtitle !== undefined || undefined}>
      {onBack && (
        <Tooltip label={t('back')}>
          <ActionIcon className={classes.back ?? ''} aria-label={t('back')} onClick={onBack}>
            <IconArrowLeft {...icon} />
          </ActionIcon>
        </Tooltip>
      )}
      <div className={classes.titles}>
        <div className={classes.line}>
          <h1 className={classes.title}>{title}</h1>
          {note !== undefined && <span className={classes.note}>{note}</span>}
        </div>
        {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      <div className={classes.actions}>{children}</div>
    </header>
  );
}
