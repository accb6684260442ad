import { type KeptList, keptList } from '../../parts/kept-list.js';
import type { LeaveFilter } from '../model/leave-rows.js';

const start: LeaveFilter & KeptList = {
  show: 'coming',
  search: '',
  department: null,
  type: null,
  companyId: null,
  activeKey: null,
};

export const useLeaveList = keptList(start);
