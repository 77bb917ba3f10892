package lib.body_test

import data.lib.body

test_a_body_is_of_public_or_of_private_law if {
	body.public & body.private == set()
	body.civil == (body.public | body.private) | {"samenwerking"}
}
