// The API reference (methods.json, types.json) -> the contract: names and shapes only, no texts.

const services = ['EmployeeService', 'CompanyService', 'DebtorService', 'ReportService', 'SingleSignOn'];
const headers = { AuthHeaderWithDomain: 'domain', AuthHeader: 'plain' };

/** The reference marks a name it inferred with `?`; by .NET's convention the item of `ArrayOfX` is `X`. */
const certainName = (name) => name.replace(/\?$/, '');

/** `xsd:string (escaped XML document)`, `guid (as text)`, `?`, `` -> builtin or type name, or null when unknown. */
function typeName(type) {
  if (type === null || type === undefined || type === '' || type === '?') return null;
  return type.replace(/ \(.*$/, '').replace(/^xsd:/, '');
}

function countryOf(text) {
  const found = /^(NL|SE)( |$)/.exec(text ?? '');
  return found === null || text.includes('+') ? null : found[1];
}

/** Types of one service; inline (anonymous) types get the name `<owner>_<field>`, equal ones share the first name. */
class ServiceTypes {
  constructor(types, enums) {
    this.source = types;
    this.enums = Object.fromEntries(
      Object.entries(enums)
        .filter(([, values]) => values.enum.length > 0)
        .map(([name, values]) => [name, values.enum]),
    );
    this.types = {};
    this.inline = new Map();
    for (const name of Object.keys(types))
      this.types[name] = this.fields(name, types[name].wireFields ?? types[name].fields);
  }

  fields(owner, fields) {
    return fields.map((field) => {
      const name = certainName(field.name);
      const type = field.fields ? this.inlineType(owner, name, field.fields) : typeName(field.type);
      const flags = `${field.minOccurs === 0 ? '?' : ''}${field.nillable ? '~' : ''}${field.maxOccurs === '1' ? '' : '*'}`;
      return `${name}:${type ?? '-'}${flags}`;
    });
  }

  inlineType(owner, field, fields) {
    const shape = this.fields(`${owner}_${field}`, fields);
    const key = `${field} ${shape.join(' ')}`;
    const known = this.inline.get(key);
    if (known !== undefined) return known;
    const name = `${owner}_${field}`;
    this.inline.set(key, name);
    this.types[name] = shape;
    return name;
  }

  /** The item of a list type, or null when the type is no list. */
  itemOf(type) {
    const fields = this.types[type];
    if (fields?.length !== 1) return null;
    const found = /^(.+):(.+?)\??~?\*$/.exec(fields[0]);
    return found === null ? null : { item: found[1], type: found[2] };
  }
}

function responseOf(types, { method, response }) {
  if (response === null) return null;
  const type = response.resultElement === null ? null : typeName(response.type);
  const list = type === null ? null : types.itemOf(type);
  return {
    ...(response.element === `${method}Response` ? {} : { element: response.element }),
    result: response.resultElement,
    type,
    ...(list === null ? {} : { list }),
  };
}

function methodOf(types, source) {
  const country = countryOf(source.country);
  // Without fields the shape is a guess, and a guess must not be callable.
  const known = source.request !== null && source.schema.confidence !== 'none';
  return {
    header: headers[source.header] ?? 'none',
    confidence: source.schema.confidence,
    ...(source.v3Listed ? {} : { listed: false }),
    ...(country === null ? {} : { country }),
    request: known ? types.fields(source.method, source.request) : null,
    response: responseOf(types, source),
  };
}

/** Names of the types that the methods reach, directly or through other types. */
function reached(methods, types) {
  const names = new Set();
  const visit = (fields) => {
    for (const field of fields) {
      const name = /:([^?~*]+)/.exec(field)[1];
      if (names.has(name)) continue;
      names.add(name);
      if (types[name]) visit(types[name]);
    }
  };
  for (const method of Object.values(methods)) {
    visit(method.request ?? []);
    if (method.response?.type) visit([`result:${method.response.type}`]);
  }
  return names;
}

export function contractFromReference({ methods: source }, { types: sourceTypes, enums }) {
  const result = {};
  const dropped = {};
  for (const name of services) {
    const own = source.filter((method) => method.service === name);
    const types = new ServiceTypes(sourceTypes[name] ?? {}, enums[name] ?? {});
    const methods = Object.fromEntries(own.map((method) => [method.method, methodOf(types, method)]));
    const wanted = reached(methods, types.types);
    const keep = (all) => Object.fromEntries(Object.entries(all).filter(([type]) => wanted.has(type)));
    dropped[name] = Object.keys(types.types).filter((type) => !wanted.has(type));
    result[name] = {
      namespace: own[0].soapAction.slice(0, own[0].soapAction.lastIndexOf('/')),
      methods,
      types: keep(types.types),
      enums: keep(types.enums),
    };
  }
  return { contract: { services: result }, dropped };
}
