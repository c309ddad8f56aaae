"""Small widgets that know no cable: labels that give way, fields over lists, messages, sentences spoken."""
