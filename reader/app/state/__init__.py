"""What is open and how things stand with it: the cable, its review, the place one is at, and the tabs."""
