import type { Notice } from '../../../shared/ipc/notices.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';

interface NoticeWords {
  readonly title: string;
  /** What holds, what was not lost, and what now. */
  readonly text: string;
}

export function useNoticeWords(): (notice: Notice) => NoticeWords {
  const t = useTexts('shell');
  const format = useFormat();
  return (notice) => {
    switch (notice.kind) {
      case 'settings-broken':
      case 'connections-broken':
      case 'journals-unread':
        return { title: t(`notice.${notice.kind}.title`), text: t(`notice.${notice.kind}.text`) };
      case 'journal-torn':
        return { title: t('notice.journal-torn.title', { count: notice.sets }), text: t('notice.journal-torn.text') };
      case 'journal-broken': {
        const { sets, shown } = notice;
        const parts = [
          t('notice.journal-broken.text'),
          ...(shown > 0 ? [t('notice.journal-broken.shown')] : []),
          ...(sets > shown ? [t('notice.journal-broken.hidden', { count: sets - shown })] : []),
        ];
        return { title: t('notice.journal-broken.title', { count: sets }), text: parts.join(' ') };
      }
      case 'clock-back':
        return {
          title: t('notice.clock-back.title'),
          text: t('notice.clock-back.text', { moment: `${format.day(notice.seen)} ${format.time(notice.seen)}` }),
        };
    }
  };
}
