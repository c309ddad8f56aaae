"""What belongs to the person at this machine: names, preferences, what is remembered, and clearing it."""
