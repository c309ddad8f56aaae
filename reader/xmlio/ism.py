"""A marking as IC ISM attributes: a mapped copy of the effective marking, with no claim of conformance.

What has no token there (LIMITED OFFICIAL USE, State's own LIMDIS, foreign government information) is left out: our own
attributes say it.

Source: cable-format notes 7.1, from the ISM vocabulary and the CAPCO register.
"""

from __future__ import annotations

import re

from reader.cable.markings import BY_CODE, level_of
from reader.xmlio.markup import Attribute

NONIC_ORDER = ("XD", "ND", "SBU", "SBU-NF", "LES", "LES-NF", "SSI")
"""The order of the register for tokens that are not of the intelligence community."""
DISSEMINATION_ORDER = ("FOUO", "OC", "NF", "PR", "REL")
COUNTRY = re.compile(r"[A-Z]{2,}")


def ism_attributes(mark: str | None) -> tuple[Attribute, ...]:
    """The attributes that say a canonical mark; none for no mark, or for a level that ISM does not have."""
    level = BY_CODE.get(level_of(mark)) if mark else None
    if mark is None or level is None:
        return ()
    controls = mark.split("/")[1:]
    dissemination = _dissemination(level.code, controls)
    return (
        ("ism:classification", level.ism),
        ("ism:ownerProducer", "USA"),
        ("ism:disseminationControls", " ".join(dissemination)),
        ("ism:releasableTo", _releasable(controls) if "REL" in dissemination else ""),
        ("ism:nonICmarkings", _nonic(level.token, controls)),
    )


def _nonic(own: str | None, controls: list[str]) -> str:
    """Tokens such as ``SBU-NF``; NOFORN is inside the token of SBU and of LES."""
    noforn = "-NF" if "NF" in controls else ""
    tokens = {control for control in controls if control in ("XD", "ND", "SSI")}
    if own == "SBU" or "SBU" in controls:
        tokens.add("SBU" + noforn)
    if "LES" in controls:
        tokens.add("LES" + noforn)
    return " ".join(name for name in NONIC_ORDER if name in tokens)


def _dissemination(level: str, controls: list[str]) -> list[str]:
    """The dissemination controls; EXDIS and NODIS are not for foreigners either."""
    found = {control for control in controls if control in ("FOUO", "OC", "PR")}
    if level == "FOUO":
        found.add("FOUO")
    within_token = level == "SBU" or "SBU" in controls or "LES" in controls
    if ("NF" in controls and not within_token) or "XD" in controls or "ND" in controls:
        found.add("NF")
    if _releasable(controls) and "NF" not in found:
        found.add("REL")
    return [name for name in DISSEMINATION_ORDER if name in found]


def _releasable(controls: list[str]) -> str:
    """The countries of ``REL``, the United States first; empty where the mark names none."""
    named = next((control.split()[1:] for control in controls if control.startswith("REL")), [])
    others = sorted({name for name in named if COUNTRY.fullmatch(name) and name not in ("USA", "TO")})
    return " ".join(["USA", *others]) if others else ""
