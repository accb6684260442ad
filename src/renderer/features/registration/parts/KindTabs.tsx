import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { Period } from '../../../../shared/domain/period.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Tabs } from '../../../ui/Tabs.js';
import { at } from '../../../grid/engine/selection.js';
import { sheetKinds } from '../model/sheet-kinds.js';
import { useUnsent } from '../use-unsent.js';
import type { SheetView } from '../view-state.js';

interface KindTabsProps {
  readonly view: Pick<SheetView, 'kind' | 'ofCompany'>;
  readonly companyId: CompanyId;
  readonly period: Period;
  readonly onView: (change: Partial<SheetView>) => void;
}

/** The sheets of a company: those of its employees, then its own. */
export function KindTabs({ view, companyId, period, onView }: KindTabsProps) {
  const t = useTexts('registration');
  const unsent = useUnsent(companyId, period);
  return (
    <Tabs
      label={t('kinds')}
      tabs={[
        ...sheetKinds.map((id) => ({ id, label: t(`kind.${id}`), mark: unsent.has(id) ? t('unsent') : undefined })),
        { id: 'company' as const, label: t('company.tab') },
      ]}
      current={view.ofCompany ? 'company' : view.kind}
      onChange={(next) => {
        if (next === 'company') onView({ ofCompany: true });
        else onView({ ofCompany: false, kind: next, sort: null, selection: at(0, 0) });
      }}
      controls="registration-sheet"
    />
  );
}
