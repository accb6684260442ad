import type { CompanyBook, EmployeeBook } from './model.js';

/**
 * One part of every employee's book, made from the seed when somebody first asks for it: a company of ten thousand
 * must not wait for what no screen shows. Once made or put, it is what stands.
 */
export class Shelf<T> {
  readonly #held = new Map<number, T>();
  readonly #make: (employee: EmployeeBook, company: CompanyBook) => T;

  constructor(make: (employee: EmployeeBook, company: CompanyBook) => T) {
    this.#make = make;
  }

  of(employee: EmployeeBook, company: CompanyBook): T {
    const held = this.#held.get(employee.id);
    if (held !== undefined) return held;
    const made = this.#make(employee, company);
    this.#held.set(employee.id, made);
    return made;
  }

  put(employee: EmployeeBook, part: T): void {
    this.#held.set(employee.id, part);
  }
}
