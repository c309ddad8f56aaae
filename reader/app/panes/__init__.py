"""The docks around the text, the table that places them, and the lists that they are made of."""
