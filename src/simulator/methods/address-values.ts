import type { AddressValues } from '../../shared/domain/address.js';
import { z } from 'zod';
import { text } from './inputs.js';
import { orAbsent } from './text.js';

/** The fields that every address of the wire has, an employee's, a company's or a debtor's. */
export const AddressFields = z.object({
  Id: z.int(),
  Default: z.boolean(),
  Street: text,
  HouseNumber: text,
  HouseNumberAddition: text,
  PostalCode: text,
  City: text,
  StateProvince: text,
  CountryISOCode: text,
});

export const addressValues = (input: z.output<typeof AddressFields>): AddressValues => ({
  street: input.Street,
  houseNumber: input.HouseNumber,
  houseNumberAddition: input.HouseNumberAddition,
  postalCode: input.PostalCode,
  city: input.City,
  stateProvince: input.StateProvince,
  country: input.CountryISOCode,
});

export const wireAddressValues = (address: AddressValues) => ({
  Street: orAbsent(address.street),
  HouseNumber: orAbsent(address.houseNumber),
  HouseNumberAddition: orAbsent(address.houseNumberAddition),
  PostalCode: orAbsent(address.postalCode),
  City: orAbsent(address.city),
  StateProvince: orAbsent(address.stateProvince),
  CountryISOCode: orAbsent(address.country),
});
