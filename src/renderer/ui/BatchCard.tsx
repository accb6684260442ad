import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleMinus, IconPlayerPlay, IconX } from '@tabler/icons-react';
import classes from './BatchCard.module.css';
import { icon, mark } from './Icon.js';
import { Meter } from './Meter.js';
import { Spinner } from './Spinner.js';

interface BatchCardProps {
  readonly label: string;
  readonly name: string;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  /** How it stands, in words. */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  readonly stop: { readonly label: string; readonly act: () => void };
  /** Null: there is nothing to go on with. */
  readonly goOn: { readonly label: string; readonly act: () => void } | null;
  /** Remarks, each a line. */
  readonly notes: readonly string[];
  /** What did not become a file, a line each. */
  readonly missing: readonly string[];
}

/** Files that are being made into one place: how far, what is missing, and the way to stop it or to go on. */
export function BatchCard({ label, name, state, words, done, total, stop, goOn, notes, missing }: BatchCardProps) {
  const running = state === 'running';
  return (
    <section className={classes.batch} data-state={state} aria-label={label}>
      <div className={classes.head}>
        {running && <Spinner />}
        {state === 'done' && <IconCircleCheck {...mark} />}
        {state === 'failed' && <IconAlertCircle {...mark} />}
        {state === 'stopped' && <IconCircleMinus {...mark} />}
        <span className={classes.name}>{name}</span>
        {running && <Meter label={name} value={done} max={total} tone="accent" />}
        <span role="status">{words}</span>
        {running && (
          <Button size="xs" leftSection={<IconX {...icon} />} onClick={stop.act}>
            {stop.label}
          </Button>
        )}
        {goOn && (
          <Button size="xs" leftSection={<IconPlayerPlay {...icon} />} onClick={goOn.act}>
            {goOn.label}
          </Button>
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      {missing.length > 0 && (
        <ul className={classes.missing}>
          {missing.map((one, at) => (
            // Nothing else tells two lines with the same words apart.
            <li key={`${at} ${one}`}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
