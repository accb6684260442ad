import { describe, expect, it } from 'vitest';
import { builtInContract } from '../../contract/index.js';
import { runnableReports } from '../../shared/reports/catalogue.js';
import { otherReports } from '../../shared/reports/other-reports.js';

const service = builtInContract.services.ReportService.methods;
const named = new Set([...runnableReports, ...otherReports].flatMap(({ methods }) => methods));
const methodsOf = (full: string) => {
  const [name = '', method = ''] = full.split('.');
  const services: Readonly<Record<string, { readonly methods: typeof service }>> = builtInContract.services;
  return services[name]?.methods[method];
};

describe('the catalogue of reports', () => {
  it('names every report of the report service, whether it can be asked for or not', () => {
    const missing = Object.keys(service).filter((name) => {
      const reached = [`ReportService.${name}`, `ReportService.${name}_Background`].some((full) => named.has(full));
      return name !== 'Reports_BackgroundTask_Result' && !reached;
    });
    expect(missing).toEqual([]);
  });

  it('names no call that the contract does not have', () => {
    expect([...named].filter((full) => !methodsOf(full))).toEqual([]);
  });

  it('offers what has known parameters and says of the others that they are not known', () => {
    for (const { id, methods } of runnableReports)
      expect([id, methods.every((full) => methodsOf(full)?.request !== null)]).toEqual([id, true]);
    for (const { id, methods, because } of otherReports)
      if (because === 'unknown') expect([id, methods.some((full) => methodsOf(full)?.request)]).toEqual([id, false]);
  });

  it('says of a report that it is on the list of calls only where the list has it', () => {
    for (const { id, methods, listed } of runnableReports)
      expect([id, methods.every((full) => methodsOf(full)?.listed)]).toEqual([id, listed]);
  });
});
