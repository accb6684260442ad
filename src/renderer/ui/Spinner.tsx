import { IconLoader2 } from '@tabler/icons-react';
import { mark } from './Icon.js';
import classes from './Spinner.module.css';

/** Turns while something runs; stands still for whoever asked for less motion. The word stands beside it. */
export function Spinner() {
  return <IconLoader2 {...mark} className={classes.spinner ?? ''} />;
}
