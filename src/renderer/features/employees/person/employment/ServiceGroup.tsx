import type { Employment } from '../../../../../shared/ipc/employment.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { Group } from '../Group.js';
import { PartView } from './PartView.js';

/** From when till when somebody is or was in service, in Nmbrs' order. */
export function ServiceGroup({ part }: { readonly part: Employment['service'] }) {
  const t = useTexts('employees');
  const format = useFormat();
  return (
    <Group title={t('employment.service')}>
      <PartView part={part} isEmpty={(spans) => spans.length === 0}>
        {(spans) =>
          spans.map(({ start, end, seniority, endReason }, index) => (
            <DataList key={index}>
              <DataRow label={t('employment.start')}>{start && format.date(start)}</DataRow>
              <DataRow label={t('employment.end')}>{end ? format.date(end) : t('employment.stillHere')}</DataRow>
              <DataRow label={t('employment.seniority')}>{seniority && format.date(seniority)}</DataRow>
              {endReason !== '' && <DataRow label={t('employment.endReason')}>{endReason}</DataRow>}
            </DataList>
          ))
        }
      </PartView>
    </Group>
  );
}
