"""Cable XML, the one format that is both saved and handed on: written, validated, read back. Needs lxml.

``write.to_xml`` and ``read.from_xml`` are the two ends; ``resources/schema/cable.rnc`` says what stands between them.
"""
