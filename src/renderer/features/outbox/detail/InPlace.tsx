import { Button } from '@mantine/core';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './InPlace.module.css';

interface InPlaceProps {
  /** What follows from saying yes. */
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks where the button was pressed, naming the consequence. Escape is no. */
export function InPlace({ text, yes, onYes, onNo }: InPlaceProps) {
  const tUi = useTexts('ui');
  return (
    <div
      className={classes.ask}
      role="group"
      aria-label={text}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p className={classes.text}>{text}</p>
      <Button onClick={onYes}>{yes}</Button>
      <Button variant="subtle" autoFocus onClick={onNo}>
        {tUi('cancel')}
      </Button>
    </div>
  );
}
