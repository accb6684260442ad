import { describe, expect, it } from 'vitest';
import { serviceUrl } from './endpoint.js';

describe('serviceUrl', () => {
  it('builds the address of a service', () => {
    expect(serviceUrl('production', 'https://api.nmbrs.nl', 'EmployeeService')).toBe(
      'https://api.nmbrs.nl/soap/v3/EmployeeService.asmx',
    );
    expect(serviceUrl('demo', 'http://127.0.0.1:4711', 'DebtorService')).toBe(
      'http://127.0.0.1:4711/soap/v3/DebtorService.asmx',
    );
  });

  it.each([
    ['production', 'https://api-sandbox.nmbrs.nl'],
    ['sandbox', 'https://api.nmbrs.nl'],
    ['production', 'http://api.nmbrs.nl'],
    ['production', 'https://api.nmbrs.nl.example.org'],
    ['production', 'https://api.nmbrs.nl:8443'],
    ['production', 'https://someone@api.nmbrs.nl'],
    ['production', 'http://127.0.0.1:4711'],
    ['demo', 'http://192.168.1.5:4711'],
    ['demo', 'https://api.nmbrs.nl'],
    ['demo', 'http://localhost:4711'],
  ] as const)('refuses a %s connection to %s', (kind, base) => {
    expect(() => serviceUrl(kind, base, 'EmployeeService')).toThrow('may not use');
  });
});
