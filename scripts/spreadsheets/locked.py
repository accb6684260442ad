"""A workbook with a password and one of before 2007, by LibreOffice: locked.py <source.fods> <folder> <profile>."""
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import NamedValue, PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def named(name, value):
    made = NamedValue()
    made.Name, made.Value = name, value
    return made


locked = (named("OOXPassword", "geheim"), named("CryptoType", "StrongEncryptionDataSpace"))
source, folder, profile = (Path(text) for text in sys.argv[1:4])
pipe = "loondesk-spreadsheets"
office = subprocess.Popen(
    [
        "soffice",
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ]
)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    book = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, (prop("Hidden", True),))
    book.storeToURL(
        (folder / "libreoffice-password.xlsx").as_uri(),
        # Without these the filter writes it unlocked, whatever the password.
        (prop("FilterName", "Calc MS Excel 2007 XML"), prop("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", locked))),
    )
    book.storeToURL((folder / "libreoffice-old.xls").as_uri(), (prop("FilterName", "MS Excel 97"),))
    book.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    office.wait(timeout=60)
