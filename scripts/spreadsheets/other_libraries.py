"""The same made-up sheet as openpyxl and xlsxwriter write it. python3 other_libraries.py <folder>"""
import datetime
import sys

import openpyxl
import xlsxwriter

folder = sys.argv[1]
heads = ["Employee number", "Name", "U2100", "U2125", "Hidden", "Date", "Total"]
rows = [
    ["007", "Anna de Vries", 7.5, 0.25, 1, datetime.date(2026, 11, 2), None],
    ["01002", "Zo\u00eb \u00d8rsted", 160, -4, 2, datetime.date(2026, 11, 30), None],
    [1003, 'Jan; "de oude"', 8, 1.5, 3, None, "=C4+D4"],
    ["1004", "Verborgen", 99, 99, 4, None, None],
    ["1006", "Groot", 1234.56, 0.1, 5, None, None],
    ["1005", "Samen", 3, 4, 6, None, None],
    [None, "gevoegd", 5, 6, 7, None, None],
]

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Uren"
sheet.append(heads)
for row in rows:
    sheet.append(row)
for row in sheet.iter_rows(min_row=2, min_col=6, max_col=6):
    row[0].number_format = "dd-mm-yyyy"
sheet.row_dimensions[5].hidden = True
sheet.column_dimensions["E"].hidden = True
sheet.merge_cells("A7:A8")
book.save(f"{folder}/openpyxl.xlsx")

book = xlsxwriter.Workbook(f"{folder}/xlsxwriter.xlsx")
sheet = book.add_worksheet("Uren")
day = book.add_format({"num_format": "dd-mm-yyyy"})
sheet.write_row(0, 0, heads)
for at, row in enumerate(rows, start=1):
    for column, value in enumerate(row):
        if value is None:
            continue
        if isinstance(value, datetime.date):
            sheet.write_datetime(at, column, value, day)
        elif isinstance(value, str) and value.startswith("="):
            sheet.write_formula(at, column, value, None, 9.5)
        elif isinstance(value, str):
            sheet.write_string(at, column, value)
        else:
            sheet.write_number(at, column, value)
sheet.set_row(4, None, None, {"hidden": True})
sheet.set_column("E:E", None, None, {"hidden": True})
sheet.merge_range("A7:A8", "1005")
book.close()
