import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { countedPeople } from '../../shared/figures/rows.js';
import type { SaveFigures } from '../../shared/ipc/absence.js';
import type { Desk } from '../desk.js';
import type { FiguresFile } from '../exports/figures.js';

type Parts = Pick<Desk, 'companies' | 'employees' | 'absences'>;

/**
 * What a file of figures is made of: the absences as they stand now, and the list as the screens have it. `today` is a day
 * in the clerk's own time. Without the dates of entry nobody can be counted, and there is no file.
 */
export async function figuresToSave(
  { companies, employees, absences }: Parts,
  { companyId, year, department, weighted, today, format }: SaveFigures,
): Promise<Result<Omit<FiguresFile, 'language'>>> {
  const company = companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const list = await employees.view(companyId, ['department', 'inService', 'partTime']);
  if (!list.ok) return list;
  if (!list.data.cells.inService) return err({ kind: 'not-found', what: 'employee' });
  const read = await absences.list(companyId);
  if (!read.ok) return read;
  const people = countedPeople(list.data, read.data.items);
  return ok({
    company: company.name,
    people,
    uncounted: list.data.ids.length - people.length,
    unplaced: read.data.unplaced,
    year,
    department,
    weighted,
    today: CalendarDate.parse(today),
    readAt: read.data.readAt,
    format,
  });
}
