import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/ipc/app.js';
import type { Notice } from '../../../shared/ipc/notices.js';
import { formatDay, formatTime } from '../../i18n/format.js';

export interface NoticeWords {
  readonly title: string;
  /** What holds, what was not lost, and what now. */
  readonly text: string;
}

export function noticeWords(notice: Notice, t: TFunction<'shell'>, language: Language): NoticeWords {
  switch (notice.kind) {
    case 'settings-broken':
    case 'connections-broken':
    case 'journals-unread':
    case 'own-fault':
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
    case 'clock-back': {
      const moment = `${formatDay(notice.seen, language)} ${formatTime(notice.seen)}`;
      return { title: t('notice.clock-back.title'), text: t('notice.clock-back.text', { moment }) };
    }
  }
}
