import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import type { SheetView } from '../view-state.js';
import classes from './Registration.module.css';

interface SheetBarProps {
  readonly filter: RefObject<HTMLInputElement | null>;
  readonly view: SheetView;
  readonly onView: (change: Partial<SheetView>) => void;
  /** From the field into the sheet. */
  readonly onLeave: () => void;
  readonly shown: string;
  readonly children: ReactNode;
}

/** Whom the sheet shows, and what belongs beside that. */
export function SheetBar({ filter, view, onView, onLeave, shown, children }: SheetBarProps) {
  const t = useTexts('registration');
  return (
    <div className={classes.bar}>
      <TextInput
        ref={filter}
        className={classes.filter ?? ''}
        value={view.filter}
        onChange={(event) => onView({ filter: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onView({ filter: '' });
          if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
        }}
        placeholder={t('filter')}
        aria-label={t('filter')}
        leftSection={<IconSearch {...icon} />}
      />
      <span className={classes.quiet} aria-live="polite">
        {shown}
      </span>
      <Button
        variant={view.changedOnly ? 'light' : 'subtle'}
        aria-pressed={view.changedOnly}
        onClick={() => onView({ changedOnly: !view.changedOnly })}
      >
        {t('changedOnly')}
      </Button>
      {children}
    </div>
  );
}
