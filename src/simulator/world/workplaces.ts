/** A department with the functions that people have there. Debtors own departments and functions; companies use them. */
export interface Workplace {
  readonly code: number;
  readonly description: string;
  /** Of the companies that have it. */
  readonly companies: readonly number[];
  readonly weight: number;
  readonly functions: readonly string[];
}

const place = (
  code: number,
  description: string,
  companies: readonly number[],
  weight: number,
  functions: readonly string[],
): Workplace => ({ code, description, companies, weight, functions });

const office = ['Administratief medewerker', 'Salarisadministrateur', 'Managementassistent'];

/** By debtor id. The first function of a department is the most common there. */
export const workplaces: Readonly<Record<number, readonly Workplace[]>> = {
  4101: [
    place(10, 'Directie', [51011, 51012, 51013, 51014], 2, ['Directeur', 'Managementassistent']),
    place(20, 'Administratie', [51011, 51012, 51013], 4, office),
    place(100, 'Bakkerij', [51011], 20, ['Bakker', 'Leerling-bakker', 'Chef bakkerij']),
    place(110, 'Winkel', [51011], 16, ['Winkelmedewerker', 'Filiaalleider']),
    place(120, 'Bezorging', [51011], 6, ['Bezorger']),
    place(200, 'Schoonmaak kantoren', [51012], 60, ['Schoonmaker', 'Voorwerker schoonmaak', 'Objectleider']),
    place(210, 'Schoonmaak zorg', [51012], 30, ['Schoonmaker', 'Voorwerker schoonmaak']),
    place(220, 'Glasbewassing', [51012], 10, ['Glazenwasser']),
    place(300, 'Ontwerp', [51013], 6, ['Ontwerper', 'Patroonmaker']),
    place(310, 'Naaiatelier', [51013], 10, ['Coupeur', 'Leerling-coupeur']),
  ],
  4102: [
    place(10, 'Directie', [51021, 51022], 1, ['Directeur', 'Managementassistent']),
    place(20, 'Administratie', [51021, 51022], 3, office),
    place(30, 'Planning', [51021, 51022], 4, ['Planner', 'Teamleider planning']),
    place(100, 'Magazijn Groningen', [51021], 28, ['Magazijnmedewerker', 'Heftruckchauffeur', 'Teamleider magazijn']),
    place(110, 'Magazijn Veendam', [51021], 18, ['Magazijnmedewerker', 'Heftruckchauffeur', 'Teamleider magazijn']),
    place(120, 'Expeditie', [51021], 12, ['Expeditiemedewerker', 'Teamleider expeditie']),
    place(130, 'Transport nationaal', [51021], 20, ['Chauffeur', 'Bijrijder']),
    place(140, 'Transport internationaal', [51021], 8, ['Chauffeur internationaal']),
    place(150, 'Technische dienst', [51021], 4, ['Monteur', 'Hoofd technische dienst']),
    place(160, 'Klantenservice', [51021], 5, ['Medewerker klantenservice', 'Teamleider klantenservice']),
    place(200, 'Flexpool', [51022], 80, ['Oproepkracht magazijn', 'Oproepkracht transport', 'Vakantiekracht']),
  ],
  4103: [
    place(10, 'Bestuur', [51031, 51032], 1, ['Bestuurder', 'Bestuurssecretaris']),
    place(20, 'Bedrijfsbureau', [51031, 51032], 5, office),
    place(100, 'Thuiszorg Oost', [51031], 30, ['Verzorgende IG', 'Helpende', 'Huishoudelijke hulp']),
    place(110, 'Thuiszorg West', [51031], 30, ['Verzorgende IG', 'Helpende', 'Huishoudelijke hulp']),
    place(120, 'Wijkverpleging', [51031], 20, ['Wijkverpleegkundige', 'Verpleegkundige']),
    place(130, 'Nachtzorg', [51031], 8, ['Verzorgende IG', 'Verpleegkundige']),
    place(200, 'Keuken', [51032], 20, ['Kok', 'Keukenhulp', 'Chef-kok']),
    place(210, 'Restaurant', [51032], 24, ['Medewerker bediening', 'Gastheer of gastvrouw']),
    place(220, 'Afwas en logistiek', [51032], 10, ['Afwasser', 'Logistiek medewerker']),
  ],
};

export const workplacesOf = (debtorId: number): readonly Workplace[] => workplaces[debtorId] ?? [];

export const departmentId = (debtorId: number, code: number): number => debtorId * 1000 + code;

/** The departments that a company has. */
export const workplacesAt = remembered((companyId) =>
  Object.values(workplaces).flatMap((places) => places.filter(({ companies }) => companies.includes(companyId))),
);

const functions = remembered((debtorId) => [...new Set(workplacesOf(debtorId).flatMap((place) => place.functions))]);

/** All functions of a debtor, each once, in the order in which departments name them. */
export const functionNames = (debtorId: number): readonly string[] => functions(debtorId);

export const functionId = (debtorId: number, name: string): number =>
  debtorId * 1000 + 600 + functionNames(debtorId).indexOf(name);

/** Asked for every employee, and the same for all of a company. */
function remembered<T>(make: (id: number) => T): (id: number) => T {
  const known = new Map<number, T>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = make(id)));
    return found;
  };
}
