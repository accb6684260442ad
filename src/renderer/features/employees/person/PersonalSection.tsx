import type { UseQueryResult } from '@tanstack/react-query';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Period } from '../../../../shared/domain/period.js';
import type { PersonalInfo } from '../../../../shared/ipc/employees.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../ui/DataList.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import type { OfEmployee } from '../queries.js';
import { Bsn } from './Bsn.js';
import { Group } from './Group.js';
import classes from './Section.module.css';

interface PersonalSectionProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly query: UseQueryResult<PersonalInfo>;
}

/** Personal details, to read. An empty field stays in its place, empty. */
export function PersonalSection({ of, query }: PersonalSectionProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const info = query.data;
  useTellReadAt(info?.readAt);
  if (query.isError && !info) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!info) return <SkeletonRows rows={12} height={28} />;

  const gender =
    info.gender === 'male' ? t('personal.genderMale') : info.gender === 'female' ? t('personal.genderFemale') : '';
  return (
    <div className={classes.section}>
      <Group title={t('personal.name')}>
        <DataList>
          <DataRow label={t('personal.title')}>{info.title}</DataRow>
          <DataRow label={t('personal.initials')}>{info.initials}</DataRow>
          <DataRow label={t('personal.firstName')}>{info.firstName}</DataRow>
          <DataRow label={t('personal.nickname')}>{info.nickname}</DataRow>
          <DataRow label={t('personal.prefix')}>{info.prefix}</DataRow>
          <DataRow label={t('personal.lastName')}>{info.lastName}</DataRow>
          <DataRow label={t('personal.titleAfter')}>{info.titleAfter}</DataRow>
          <DataRow label={t('personal.partnerName')}>
            {[info.partnerPrefix, info.partnerLastName].filter(Boolean).join(' ')}
          </DataRow>
          <DataRow label={t('personal.nameUse')}>{info.nameUse}</DataRow>
        </DataList>
      </Group>
      <Group title={t('personal.birth')}>
        <DataList>
          <DataRow label={t('personal.bsn')}>
            <Bsn of={of} has={info.hasBsn} />
          </DataRow>
          <DataRow label={t('personal.birthday')}>{info.birthday && format.date(info.birthday)}</DataRow>
          <DataRow label={t('personal.placeOfBirth')}>{info.placeOfBirth}</DataRow>
          <DataRow label={t('personal.countryOfBirth')}>{format.country(info.countryOfBirth)}</DataRow>
          <DataRow label={t('personal.nationality')}>
            {info.nationalityCode !== null && t('personal.nationalityCode', { code: info.nationalityCode })}
          </DataRow>
          <DataRow label={t('personal.gender')}>{gender}</DataRow>
          <DataRow label={t('personal.maritalStatus')}>{info.maritalStatus}</DataRow>
          {info.deceased && <DataRow label={t('personal.deceased')}>{format.date(info.deceased)}</DataRow>}
        </DataList>
      </Group>
      <Group title={t('personal.contact')}>
        <DataList>
          <DataRow label={t('personal.emailWork')}>{info.emailWork}</DataRow>
          <DataRow label={t('personal.emailPrivate')}>{info.emailPrivate}</DataRow>
          <DataRow label={t('personal.phoneWork')}>{info.phoneWork}</DataRow>
          <DataRow label={t('personal.phoneMobileWork')}>{info.phoneMobileWork}</DataRow>
          <DataRow label={t('personal.phonePrivate')}>{info.phonePrivate}</DataRow>
          <DataRow label={t('personal.phoneMobilePrivate')}>{info.phoneMobilePrivate}</DataRow>
          <DataRow label={t('personal.phoneOther')}>{info.phoneOther}</DataRow>
        </DataList>
      </Group>
      <Group title={t('personal.emergency')}>
        <DataList>
          <DataRow label={t('personal.emergencyContact')}>{info.emergencyContact}</DataRow>
          <DataRow label={t('personal.emergencyPhone')}>{info.emergencyPhone}</DataRow>
          <DataRow label={t('personal.emergencyRelation')}>{info.emergencyRelation}</DataRow>
        </DataList>
      </Group>
      <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('personal.readOnly')}</NoteLine>
    </div>
  );
}
