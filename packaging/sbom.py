"""The bill of materials of the bundle, in CycloneDX: what of the package index and of the system is in it."""

from __future__ import annotations

import os
import sys
import uuid
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path


def write(path: Path, noted: Path) -> None:
    """Write it as JSON; with the same versions and the same time it is the same bytes.

    ``noted`` is the folder where the spec kept the list of the system's files.
    """
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.license import DisjunctiveLicense
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    import documents
    import notices
    import origins

    def component(name: str, version: str, licence: str, kind: ComponentType = ComponentType.LIBRARY) -> Component:
        return Component(
            type=kind,
            name=name,
            version=version,
            bom_ref=f"{name}@{version}",
            purl=PackageURL("pypi", None, name.lower(), version) if kind is ComponentType.LIBRARY else None,
            licenses=[DisjunctiveLicense(name=licence)],
        )

    program = component(documents.NAME, documents.version(), "Apache-2.0", ComponentType.APPLICATION)
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"urn:cable-reader:{documents.version()}"))
    bom.metadata.component = program
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    parts = [component("python", sys.version.split()[0], "PSF-2.0", ComponentType.PLATFORM)]
    for name in notices.BUNDLED:
        meta = distribution(name).metadata
        said = [meta[name] for name in ("License-Expression", "License") if name in meta]
        licence = said[0] if said else "see NOTICES.txt"
        parts.append(component(name, meta["Version"], licence))
    for origin in origins.trace(origins.noted(noted)):
        part = component(origin.package, origin.version, "see NOTICES.txt")
        part.purl = PackageURL("deb", "debian", origin.package, origin.version, {"arch": origin.architecture})
        parts.append(part)
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(program, parts)
    JsonV1Dot6(bom).output_to_file(str(path), allow_overwrite=True, indent=1)


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
