"""What pyHanko says of each signature of a file, as JSON, one line a signature.

python pyhanko_says.py FILE.pdf AUTHORITY.der
"""

import json
import logging
import sys

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
path, authority = sys.argv[1:]
with open(authority, "rb") as file:
    root = x509.Certificate.load(file.read())
with open(path, "rb") as file:
    reader = PdfFileReader(file)
    for signature in reader.embedded_signatures:
        context = ValidationContext(trust_roots=[root], allow_fetching=False)
        status = validate_pdf_signature(
            signature, context, key_usage_settings=KeyUsageConstraints()
        )
        level = status.modification_level
        print(
            json.dumps(
                {
                    "field": signature.field_name,
                    "intact": status.intact and status.valid,
                    "trusted": status.trusted,
                    "level": level.name if level is not None else None,
                    "good": status.bottom_line,
                }
            )
        )
