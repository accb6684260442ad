import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.js';
import { railIcon } from '../../ui/Icon.js';
import { needsAttention } from '../attention.js';
import { changesQuery } from '../live.js';
import classes from './Rail.module.css';
import { type RailItem, railItems } from './rail-items.js';

/** The screens, with the outbox's count of change sets that need a person. */
export function Rail({ narrow }: { readonly narrow: boolean }) {
  const t = useTexts('shell');
  const router = useRouter();
  const attention = useQuery(changesQuery()).data?.filter(needsAttention).length ?? 0;
  const items = railItems.filter((item) => Object.hasOwn(router.routesByPath, item.path));

  const draw = (item: RailItem) => {
    const count = item.text === 'outbox' ? attention : 0;
    const ItemIcon = item.icon;
    return (
      <li key={item.path} data-group={item.group} className={classes.entry}>
        <Tooltip label={t(`rail.${item.text}`)} position="right" disabled={!narrow}>
          <Link
            to={item.path}
            className={classes.item}
            activeProps={{ className: classes.active ?? '' }}
            // In the narrow rail the word is not shown, so the link needs it as its name.
            {...(narrow && { 'aria-label': t(`rail.${item.text}`) })}
          >
            <ItemIcon {...railIcon} />
            <span className={classes.name}>{t(`rail.${item.text}`)}</span>
            {count > 0 && (
              <>
                <span className={classes.count} aria-hidden>
                  {count}
                </span>
                <VisuallyHidden>{t('rail.outboxCount', { count })}</VisuallyHidden>
              </>
            )}
          </Link>
        </Tooltip>
      </li>
    );
  };

  return (
    <nav className={classes.rail} data-narrow={narrow || undefined} aria-label={t('rail.label')}>
      <ul className={classes.list}>{items.map(draw)}</ul>
    </nav>
  );
}
