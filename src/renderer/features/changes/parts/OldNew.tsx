import { IconArrowRight } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './OldNew.module.css';

interface OldNewProps {
  /** Null: nothing there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The three cells of a change: what stands there, an arrow, what it becomes. They fill the grid around them. */
export function OldNew({ before, after }: OldNewProps) {
  const t = useTexts('changes');
  const tUi = useTexts('ui');
  return (
    <>
      <span className={classes.old} title={before ?? undefined}>
        {before ?? tUi('empty')}
      </span>
      <span className={classes.arrow}>
        <IconArrowRight {...mark} stroke={1.6} />
        <span className="ld-visually-hidden">{t('becomes')}</span>
      </span>
      <span className={classes.next} data-empty={after === null || undefined} title={after ?? undefined}>
        {after ?? tUi('empty')}
      </span>
    </>
  );
}
