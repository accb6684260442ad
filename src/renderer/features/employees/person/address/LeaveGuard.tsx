import { useTexts } from '../../../../i18n/use-texts.js';
import { LeaveGuard as Guard } from '../../../../ui/LeaveGuard.js';

/** Holds whoever leaves a form that was filled in and not staged; says what disappears. */
export function LeaveGuard({ on }: { readonly on: boolean }) {
  const t = useTexts('employees');
  return <Guard on={on} title={t('leave.title')} text={t('leave.text')} go={t('leave.go')} stay={t('leave.stay')} />;
}
