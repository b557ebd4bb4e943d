"""Writes a report as docs/json.md tells; needs nothing but Python 3."""

import json
import sys
from datetime import date
from decimal import Decimal

# what a commune's system might hold: field, received, resolved in time, resolved late, pending
FIELDS = [
    ("Tư pháp - hộ tịch", 600, 580, 10, 10),
    ("Đất đai", 303, 278, 12, 13),
]
LETTERS = {"congratulation": 116, "condolence": 36, "apology": 0, "thankYou": 9}


def counts(received, resolved_within_term, resolved_late, pending):
    return {
        "received": received,
        "resolved": resolved_within_term + resolved_late,
        "resolvedWithinTerm": resolved_within_term,
        "resolvedLate": resolved_late,
        "pending": pending,
    }


def percent(part, whole):
    """A percentage as it is printed, with two decimals: a string, so that its digits survive."""
    return str((Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.01")))


def report():
    total = counts(*(sum(row[i] for row in FIELDS) for i in range(1, 5)))
    total["byField"] = [{"field": row[0], **counts(*row[1:])} for row in FIELDS]
    return {
        "schema": "thanthien-report-1",
        "profile": "thanh-hoa-5-3-4",
        "locality": {"kind": "COMMUNE", "name": "Thanh Bình", "province": "tỉnh Thanh Hóa", "households": 3120},
        "period": {"start": date(2025, 1, 1).isoformat(), "end": date(2025, 12, 31).isoformat()},
        "figures": {
            "dossiers": total,
            "petitions": {"received": 5, "resolved": 4, "pending": 1},
            "letters": {**LETTERS, "total": sum(LETTERS.values())},
        },
        "claims": [
            {
                "figure": "dossiers.onTimeRate",
                "value": percent(total["resolvedWithinTerm"], total["resolved"]),
                "fraction": {"numerator": total["resolvedWithinTerm"], "denominator": total["resolved"]},
            },
            {"figure": "petitions.overdue", "state": "NONE_ARISEN"},
        ],
        "limitations": [{"text": "Một số hồ sơ đất đai còn trả kết quả chậm"}],
        "proposals": {"none": True},
    }


with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(report(), file, ensure_ascii=False, indent=2)
