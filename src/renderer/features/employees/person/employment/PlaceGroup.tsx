import type { Employment, NamedCode } from '../../../../../shared/ipc/employment.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { Group } from '../Group.js';
import { PartView } from './PartView.js';

/** Where somebody works and for whom. What is empty stays in its place, empty. */
export function PlaceGroup({ of }: { readonly of: Pick<Employment, 'department' | 'job' | 'manager'> }) {
  const t = useTexts('employees');
  const text = (named: NamedCode | null): string => (named === null ? '' : `${named.code} ${named.name}`.trim());
  const inPlace = (): boolean => false;
  return (
    <Group title={t('employment.place')}>
      {(['department', 'job'] as const).map((name) => (
        <PartView key={name} part={of[name]} isEmpty={inPlace}>
          {(named) => (
            <DataList>
              <DataRow label={t(`employment.${name}`)}>{text(named)}</DataRow>
            </DataList>
          )}
        </PartView>
      ))}
      <PartView part={of.manager} isEmpty={inPlace}>
        {(manager) => (
          <DataList>
            <DataRow label={t('employment.manager')}>
              {[manager?.name, manager?.function].filter(Boolean).join(', ')}
            </DataRow>
            {manager && (
              <DataRow label={t('employment.managerContact')}>
                {[manager.phone, manager.email].filter(Boolean).join(', ')}
              </DataRow>
            )}
          </DataList>
        )}
      </PartView>
    </Group>
  );
}
