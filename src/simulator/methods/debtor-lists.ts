import { z } from 'zod';
import type { Books } from '../books/books.js';
import type { DebtorBook, Named } from '../books/records.js';
import { ofDebtor, text } from './inputs.js';
import { read, write, type Call } from './method.js';
import { Refusal } from './refusal.js';

const NamedInput = z.object({ Id: z.int(), Code: z.int(), Description: text }).optional();
type NamedInput = NonNullable<z.output<typeof NamedInput>>;
const one = ofDebtor.extend({ id: z.int() });

export const wireNamed = ({ id, code, description }: Named) => ({ Id: id, Code: code, Description: description });

function given(input: NamedInput | undefined, others: readonly Named[]): NamedInput {
  if (!input || input.Description === '') throw new Refusal(2030, 'Invalid set of values (Description)');
  if (others.some((other) => other.code === input.Code))
    throw new Refusal(2030, 'Invalid set of values (Code is in use)');
  return input;
}

type Lists = 'departments' | 'functions';

function found(list: readonly Named[], id: number): Named {
  const named = list.find((other) => other.id === id);
  if (!named) throw new Refusal(2030, 'Invalid set of values (no such id at this debtor)');
  return named;
}

function insert(book: DebtorBook, list: Lists, input: NamedInput | undefined, { books }: Call): number {
  const { Code, Description } = given(input, book[list]);
  const id = books.newId();
  book[list] = [...book[list], { id, code: Code, description: Description }];
  return id;
}

function update(book: DebtorBook, list: Lists, input: NamedInput | undefined): number {
  const old = found(book[list], input?.Id ?? 0);
  const { Code, Description } = given(
    input,
    book[list].filter((other) => other !== old),
  );
  book[list] = book[list].map((other) =>
    other === old ? { id: old.id, code: Code, description: Description } : other,
  );
  return old.id;
}

/** One that somebody has, now or in any other period, is not removed: their history would point at nothing. */
function remove(books: Books, debtorId: number, list: Lists, id: number): null {
  const book = books.debtorBook(debtorId);
  const old = found(book[list], id);
  const used = books
    .companiesOf(debtorId)
    .some((company) =>
      [...company.employees.values()].some((employee) =>
        books.parts.placements.of(employee, company)[list].some((placement) => placement.refersTo === id),
      ),
    );
  if (used) throw new Refusal(2030, 'Invalid set of values (in use)');
  book[list] = book[list].filter((other) => other !== old);
  return null;
}

export const debtorListMethods = [
  read('DebtorService.Department_GetList', ofDebtor, (input, { books }) =>
    books.debtorBook(input.DebtorId).departments.map(wireNamed),
  ),
  write('DebtorService.Department_Insert', ofDebtor.extend({ department: NamedInput }), (input, call) =>
    insert(call.books.debtorBook(input.DebtorId), 'departments', input.department, call),
  ),
  write('DebtorService.Department_Update', ofDebtor.extend({ department: NamedInput }), (input, { books }) => {
    update(books.debtorBook(input.DebtorId), 'departments', input.department);
    return null;
  }),
  write('DebtorService.Department_Delete', one, (input, { books }) =>
    remove(books, input.DebtorId, 'departments', input.id),
  ),
  read('DebtorService.Function_GetList', ofDebtor, (input, { books }) =>
    books.debtorBook(input.DebtorId).functions.map(wireNamed),
  ),
  // Its text says "update or insert": an id that is there is updated, 0 is new.
  write('DebtorService.Function_Insert', ofDebtor.extend({ function: NamedInput }), (input, call) => {
    const book = call.books.debtorBook(input.DebtorId);
    return (input.function?.Id ?? 0) === 0
      ? insert(book, 'functions', input.function, call)
      : update(book, 'functions', input.function);
  }),
  write('DebtorService.Function_Update', ofDebtor.extend({ function: NamedInput }), (input, { books }) => {
    update(books.debtorBook(input.DebtorId), 'functions', input.function);
    return null;
  }),
  write('DebtorService.Function_Delete', one, (input, { books }) =>
    remove(books, input.DebtorId, 'functions', input.id),
  ),
];
