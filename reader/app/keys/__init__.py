"""Commands under their keys: in menus, on the toolbar, by name, and as each user changed them."""
