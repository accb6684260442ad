import type { TFunction } from 'i18next';
import { type AppError, assertNever } from '../../../shared/errors.js';
import { formatTime } from '../../i18n/format.js';

/** An error for people, in the order they need it. `details`: the server's or the system's own text, if any. */
export interface ErrorWords {
  readonly title: string;
  /** What was and was not sent; empty when nothing of the sort is at stake. */
  readonly sent: string;
  readonly next: string;
  readonly details: string;
  /** The call that the user's template lacks; null when it is about something else. */
  readonly lacks: string | null;
}

/** `service.method` is how main names a call; people look for the method in the template. */
export const callName = (method: string): string => method.split('.').at(-1) ?? method;

const words = (title: string, sent: string, next: string, details = '', lacks: string | null = null): ErrorWords => ({
  title,
  sent,
  next,
  details,
  lacks,
});

/** The one place where an `AppError` becomes words. Reads never change anything, so "sent" is said of commands alone. */
export function errorWords(error: AppError, t: TFunction<'errors'>): ErrorWords {
  switch (error.kind) {
    case 'fault':
      return faultWords(error, t);
    case 'unreachable':
      return words(t('unreachable.title', { host: error.host }), t('nothingSent'), t('unreachable.next'), error.detail);
    case 'proxy-refused':
      return words(
        t('proxyRefused.title', { host: error.host }),
        t('nothingSent'),
        t('proxyRefused.next', { host: error.host }),
        error.detail,
      );
    case 'certificate-refused':
      return words(
        t('certificateRefused.title', { host: error.host }),
        t('nothingSent'),
        t('certificateRefused.next'),
        error.detail,
      );
    case 'wrong-domain':
      return words(t('wrongDomain.title'), t('nothingSent'), t('wrongDomain.next'), error.domain);
    case 'no-answer': {
      const seconds = Math.round(error.afterMs / 1000);
      const method = callName(error.method);
      return words(t('noAnswer.title', { seconds }), t('noAnswer.sent', { method }), t('noAnswer.next'));
    }
    case 'bad-answer':
      return words(
        t('badAnswer.title', { method: callName(error.method) }),
        t('badAnswer.sent'),
        t('badAnswer.next'),
        `${error.reason}: ${error.detail}`,
      );
    case 'suspended':
      return words(
        error.until === null ? t('suspended.title') : t('suspended.titleUntil', { time: formatTime(error.until) }),
        t('nothingSent'),
        t('suspended.next'),
      );
    case 'cancelled':
      return words(t('cancelled.title'), '', t('cancelled.next'));
    case 'sender-refused':
      return words(t('internal.title'), t('nothingSent'), t('internal.next'), error.kind);
    case 'input-refused':
      return words(t('internal.title'), t('nothingSent'), t('internal.next'), `${error.where}: ${error.reason}`);
    case 'not-found':
      if (error.what === 'token') return words(t('noToken.title'), t('nothingSent'), t('noToken.next'));
      if (error.what === 'domain') return words(t('noDomain.title'), '', t('noDomain.next'));
      if (error.what === 'report') return words(t('noReport.title'), '', t('noReport.next'));
      if (error.what === 'document') return words(t('noDocument.title'), '', t('noDocument.next'));
      if (error.what === 'file') return words(t('noFile.title'), '', t('noFile.next'));
      if (error.what === 'attachment') return words(t('noAttachment.title'), t('nothingSent'), t('noAttachment.next'));
      if (error.what === 'browser') return words(t('noBrowser.title'), '', t('noBrowser.next'));
      return words(t('notFound.title'), t('nothingSent'), t('notFound.next'), error.what);
    case 'wrong-state':
      return words(t('wrongState.title'), t('nothingSent'), t('wrongState.next'), error.state);
    case 'stale':
      return words(t('stale.title'), t('nothingSent'), t('stale.next'), error.what);
    case 'no-keystore':
      return words(t('noKeystore.title'), t('nothingSent'), t('noKeystore.next'));
    case 'journal':
      return journalWords(error, t);
    case 'report':
      return words(
        t(`report.${error.reason}`),
        '',
        t(error.reason === 'key-not-there' ? 'report.nextKey' : 'report.next'),
      );
    case 'file-not-saved':
      if (error.detail === 'too-long') return words(t('tooLong.title'), t('nothingSent'), t('tooLong.next'));
      if (error.detail === 'printer') return words(t('notPrinted.title'), t('nothingSent'), t('notPrinted.next'));
      return isFull(error.detail)
        ? words(t('fileNotSaved.title'), t('nothingSent'), t('diskFull.next'), error.detail)
        : words(t('fileNotSaved.title'), t('nothingSent'), t('fileNotSaved.next'), error.detail);
    case 'internal':
      return words(t('internal.title'), t('internal.sent'), t('internal.next'), error.reference);
    default:
      return assertNever(error);
  }
}

/** The system's codes for a disk, or a share of one, without room. */
const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT';

/** A person can free a disk or open a folder, and asks in Nmbrs about a journal that broke. */
function journalWords(error: Extract<AppError, { kind: 'journal' }>, t: TFunction<'errors'>): ErrorWords {
  const { reason, detail } = error;
  const [title, next] =
    reason !== 'write-failed'
      ? [t('journalBroken.title'), t('journalBroken.next')]
      : isFull(detail)
        ? [t('diskFull.title'), t('diskFull.next')]
        : [t('journal.title'), t('journal.next')];
  return words(title, t('nothingSent'), next, `${reason}: ${detail}`);
}

type Fault = Extract<AppError, { kind: 'fault' }>;

function faultWords(fault: Fault, t: TFunction<'errors'>): ErrorWords {
  const method = callName(fault.method);
  const details = fault.code === null ? fault.text : `${fault.code}: ${fault.text}`;
  switch (fault.code) {
    case 1000:
    case 1001:
      return words(t('fault.loginTitle'), '', t('fault.loginNext'), details);
    case 1002:
      return words(t('fault.permissionTitle', { method }), '', t('fault.permissionNext', { method }), details, method);
    case 1003:
    case 2003:
    case 2004:
    case 2009:
      return words(t('fault.accessTitle'), '', t('fault.accessNext'), details);
    case 1004:
      return words(t('fault.subscriptionTitle'), '', t('fault.subscriptionNext'), details);
    case 2042:
      return words(t('fault.manyEnvironmentsTitle'), '', t('fault.manyEnvironmentsNext'), details);
    case 2043:
      return words(t('fault.domainTitle'), '', t('fault.domainNext'), details);
    case 1006:
      return words(t('fault.busyTitle', { method }), '', t('fault.busyNext'), details);
    default:
      return words(t('fault.title', { method }), '', t('fault.next'), details);
  }
}
