import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Notice } from '../../../shared/ipc/notices.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { icon } from '../../ui/Icon.js';
import { api } from '../ask.js';
import { unwrap } from '../errors.js';
import { noticesQuery } from '../live.js';
import { useGo } from '../navigation.js';
import classes from './NoticeBanners.module.css';
import { noticeWords } from './notice-words.js';

/** What the computer did to the app's files or clock, said until somebody puts it away. */
export function NoticeBanners() {
  const t = useTexts('shell');
  const go = useGo();
  const { language } = useFormat();
  const client = useQueryClient();
  const notices = useQuery(noticesQuery()).data ?? [];
  const away = useMutation({
    mutationFn: (kind: Notice['kind']) => unwrap(api().app.putNoticeAway({ kind })),
    onSuccess: (left) => client.setQueryData(noticesQuery().queryKey, left),
  });
  return notices.map((notice) => {
    const { title, text } = noticeWords(notice, t, language);
    return (
      <section key={notice.kind} className={classes.banner} role="status" aria-label={t('notice.label')}>
        <IconAlertTriangle {...icon} />
        <p className={classes.text}>
          <strong className={classes.title}>{title}</strong> {text}
        </p>
        {notice.kind === 'journal-broken' && notice.shown > 0 && (
          <Button size="compact-sm" onClick={() => void go.outbox()}>
            {t('notice.outbox')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => away.mutate(notice.kind)}>
          {t('notice.away')}
        </Button>
      </section>
    );
  });
}
