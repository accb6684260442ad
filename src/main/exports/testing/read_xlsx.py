"""An XLSX file as openpyxl reads it: `read_xlsx.py <file>`. Prints one JSON object."""
import datetime
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter


def cell(one):
    value = one.value.isoformat() if isinstance(one.value, datetime.datetime) else one.value
    return {"value": value, "type": one.data_type, "format": one.number_format, "bold": bool(one.font.b)}


def sheet(one):
    return {
        "name": one.title,
        "frozen": one.freeze_panes,
        "widths": [one.column_dimensions[get_column_letter(at)].width for at in range(1, one.max_column + 1)],
        "rows": [[cell(each) for each in row] for row in one.iter_rows()],
    }


print(json.dumps({"sheets": [sheet(one) for one in load_workbook(sys.argv[1]).worksheets]}))
