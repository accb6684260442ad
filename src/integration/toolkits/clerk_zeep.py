"""A clerk's errands with zeep: `clerk_zeep.py <base url> <user> <token> <domain> <1.1|1.2>`. Knows nothing but the ?WSDL.

Prints one JSON object: debtors, companies, employees (of the first company that has any), inserted, addresses, fault.
"""
import json
import sys

from zeep import Client
from zeep.exceptions import Fault

base, user, token, domain, soap = sys.argv[1:6]


class Service:
    def __init__(self, name):
        client = Client(f"{base}/soap/v3/{name}.asmx?WSDL")
        self._port = client.bind(name, name + ("Soap12" if soap == "1.2" else "Soap"))
        namespace = client.wsdl.types.prefix_map["ns0"]
        self.type = lambda name, **fields: client.get_type(f"{{{namespace}}}{name}")(**fields)
        header = client.get_element(f"{{{namespace}}}AuthHeaderWithDomain")
        self._header = header(Username=user, Token=token, Domain=domain)

    def __getattr__(self, method):
        return lambda **fields: self._port[method](_soapheaders=[self._header], **fields)


debtors, companies, employees = Service("DebtorService"), Service("CompanyService"), Service("EmployeeService")

found = {"debtors": [debtor.Name for debtor in debtors.List_GetAll()]}
found["companies"] = [company.Name for company in companies.List_GetAll()]
for company in companies.List_GetAll():
    try:
        people = employees.List_GetByCompany(CompanyId=company.ID, EmployeeType=2)
    except Fault:
        continue
    if people:
        break
found["employees"] = len(people)
employee = people[0].Id

period = companies.Company_GetCurrentPeriod(CompanyId=company.ID)
year, number = (int(part) for part in period.split("-")[:2])
address = employees.type(
    "EmployeeAddress", Id=0, Default=True, Street="Zeepkade & Zn.", HouseNumber="7", PostalCode="9731 AB",
    City="Groningen", CountryISOCode="NL", Type="HomeAddress",
)
found["inserted"] = employees.Address_Insert(
    EmployeeId=employee, Address=address, Period=number, Year=year, UnprotectedMode=True
)
found["addresses"] = [
    {"id": item.Id, "street": item.Street} for item in employees.Address_GetListCurrent(EmployeeId=employee)
]
try:
    employees.Address_GetListCurrent(EmployeeId=999999999)
    found["fault"] = None
except Fault as fault:
    found["fault"] = fault.message
print(json.dumps(found))
