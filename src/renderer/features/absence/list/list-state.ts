import type { AbsenceFilter } from '../model/absence-rows.js';
import { type KeptList, keptList } from '../parts/kept-list.js';

const start: AbsenceFilter & KeptList = {
  show: 'running',
  search: '',
  department: null,
  companyId: null,
  activeKey: null,
};

export const useAbsenceList = keptList(start);
