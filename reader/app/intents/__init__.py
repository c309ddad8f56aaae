"""What a person does with a cable and its review: each method is one step, named and undoable."""
