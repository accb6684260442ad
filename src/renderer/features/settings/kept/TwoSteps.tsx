import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';
import own from './Kept.module.css';

interface TwoStepsProps {
  readonly label: string;
  /** What follows from saying yes. */
  readonly text: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  /** What there is to choose first. */
  readonly children?: ReactNode;
}

/** A button that asks in its own place before it deletes. Escape is no, and no has the focus. */
export function TwoSteps({ label, text, yes, busy, onYes, children }: TwoStepsProps) {
  const tUi = useTexts('ui');
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button aria-disabled={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <div
      className={own.ask}
      role="group"
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <p>{text}</p>
      {children}
      <div className={own.answers}>
        <Button
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button variant="subtle" autoFocus onClick={() => setAsking(false)}>
          {tUi('cancel')}
        </Button>
      </div>
    </div>
  );
}
