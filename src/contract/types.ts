/**
 * The wire contract as data: what the API takes and answers, service by service.
 * Built by `npm run contract` from the reference, or read from a live `?WSDL`; never written by hand.
 */
export type ServiceName = 'EmployeeService' | 'CompanyService' | 'DebtorService' | 'ReportService' | 'SingleSignOn';

/** How sure we are of a method's shape. `none`: only its name is known, and it cannot be called. */
export type Confidence = 'high' | 'medium' | 'low' | 'none';

/** XML Schema builtins that occur, `xsd:` left out. Everything else is the name of a type of the same service. */
export type Builtin =
  | 'int'
  | 'long'
  | 'short'
  | 'boolean'
  | 'string'
  | 'decimal'
  | 'double'
  | 'dateTime'
  | 'base64Binary'
  | 'unsignedByte'
  | 'guid';

export interface ContractField {
  readonly name: string;
  /** A builtin, or the name of a complex type or enumeration of the service. `null`: the reference does not know. */
  readonly type: string | null;
  /** minOccurs 0: the element may be left out. */
  readonly optional: boolean;
  readonly nillable: boolean;
  /** maxOccurs > 1: always a list when decoded, also with one child. */
  readonly many: boolean;
}

export interface ContractMethod {
  readonly name: string;
  /** Which auth header the call wants: user, token and domain; user and token; none. */
  readonly header: 'domain' | 'plain' | 'none';
  /** In wire order. `null`: unknown, so the method cannot be called. */
  readonly request: readonly ContractField[] | null;
  /** `result` null: the answer is empty. `list`: the result element holds repeated `item` elements. */
  readonly response: {
    readonly element: string;
    readonly result: string | null;
    readonly type: string | null;
    readonly list: { readonly item: string; readonly type: string } | null;
  } | null;
  readonly confidence: Confidence;
  /** On the v3 list of methods. */
  readonly listed: boolean;
  readonly country: 'NL' | 'SE' | null;
}

export interface ContractService {
  readonly name: ServiceName;
  readonly namespace: string;
  readonly methods: Readonly<Record<string, ContractMethod>>;
  /** Complex types, fields in wire order (those of a base type first). */
  readonly types: Readonly<Record<string, readonly ContractField[]>>;
  /** Enumerations: wire values in order. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export interface WireContract {
  /** Where it comes from: `built-in`, or the address of the live WSDLs. */
  readonly source: string;
  readonly services: Readonly<Record<ServiceName, ContractService>>;
}

/** `Service.Method`, as in `EmployeeService.Address_Insert`. */
export type QualifiedMethod = `${ServiceName}.${string}`;
