package lib.claim_test

import data.lib.claim

_asked(receiver, aim, facts) := {
	"time": "2026-01-01",
	"receiver": object.union({"id": "x", "kind": "bedrijf", "sort": "x"}, receiver),
	"purpose": {"id": aim, "lineage": {aim: true}, "below": {}},
	"facts": facts,
	"known": {},
}

_duty(receiver, aim, facts) := element.is if {
	element := claim.duty with input as _asked(receiver, aim, object.union({"wettelijke_verplichting": true}, facts))
}

test_an_authority_vouches_for_a_duty if {
	every kind in ["gemeente", "overheid", "politie"] { _duty({"kind": kind}, "jeugdhulp", {}) == "yes" }
	every kind in ["bedrijf", "media", "persoon", "samenwerking", "vereniging", "zorg"] { _duty({"kind": kind}, "jeugdhulp", {}) == "unknown" }
	_duty({"kind": "gemeente"}, "jeugdhulp", {"wettelijke_verplichting": false}) == "no"
}

test_no_duty_is_vouched_for_where_no_task_is_served if {
	every aim in [
		"acquisitie", "advertenties", "ledenwerving", "leveranciersbeoordeling", "marktonderzoek", "nieuwsgierigheid", "onbekend-gebruik",
		"partijpolitieke-publicatie", "personeelsbeoordeling", "premieberekening", "productontwikkeling", "producttest",
		"reclame-eigen-producten", "werving",
	] {
		_duty({"kind": "gemeente"}, aim, {}) == "unknown"
	}
}

test_the_provision_says_for_whom if {
	_duty({"kind": "media"}, "nieuws", {"bepaling_verplichting": "rechterlijk-bevel"}) == "yes"
	_duty({"kind": "media"}, "nieuws", {"bepaling_verplichting": "sv-126nd"}) == "no"
	_duty({"kind": "media"}, "nieuws", {"bepaling_verplichting": "anders"}) == "open"
	_duty({"kind": "politie"}, "werving", {"bepaling_verplichting": "sv-126nd"}) == "yes"
	_duty({"kind": "overheid", "sort": "openbaar-ministerie"}, "werving", {"bepaling_verplichting": "sv-126nd"}) == "yes"
}

_minister(receiver, aim, facts) := element.is if {
	element := claim.minister with input as _asked(receiver, aim, object.union({"machtiging_minister": true}, facts))
}

test_a_decision_of_the_minister_is_named if {
	every kind in ["gemeente", "overheid"] { _minister({"kind": kind}, "aanpak-ondermijning", {"besluit_minister": "machtiging-riec"}) == "yes" }
	_minister({"kind": "media"}, "aanpak-ondermijning", {"besluit_minister": "machtiging-riec"}) == "no"
	_minister({"kind": "gemeente"}, "jeugdhulp", {"besluit_minister": "machtiging-riec"}) == "no"
	_minister({"kind": "gemeente"}, "basisregistratie", {"besluit_minister": "machtiging-terugmelding-brp"}) == "yes"
	_minister({"kind": "overheid"}, "basisregistratie", {"besluit_minister": "machtiging-terugmelding-brp"}) == "no"
	_minister({"kind": "gemeente"}, "jeugdhulp", {"besluit_minister": "machtiging-terugmelding-brp"}) == "no"
	_minister({}, "jeugdhulp", {"besluit_minister": "anders"}) == "open"
	_minister({}, "jeugdhulp", {}) == "unknown"
	_minister({}, "jeugdhulp", {"machtiging_minister": false}) == "no"
}

_partnership(receiver, facts) := element.is if {
	element := claim.partnership with input as _asked(receiver, "jeugdhulp", object.union({"verband_wgs": true}, facts))
}

test_who_can_take_part if {
	every sort in ["riec-partner", "zorg-en-veiligheidshuis"] { _partnership({"kind": "overheid", "sort": sort}, {}) == "yes" }
	every sort in ["openbaar-ministerie"] {
		every named in ["riec", "zorg-en-veiligheidshuis"] { _partnership({"kind": "overheid", "sort": sort}, {"samenwerkingsverband": named}) == "yes" }
	}
	every sort in ["belastingdienst", "provincie-utrecht", "uwv"] {
		_partnership({"kind": "overheid", "sort": sort}, {"samenwerkingsverband": "riec"}) == "yes"
		_partnership({"kind": "overheid", "sort": sort}, {"samenwerkingsverband": "zorg-en-veiligheidshuis"}) == "open"
	}
	every kind in ["gemeente", "politie"] {
		every named in ["riec", "zorg-en-veiligheidshuis"] { _partnership({"kind": kind}, {"samenwerkingsverband": named}) == "yes" }
		every named in ["fec", "icov"] { _partnership({"kind": kind}, {"samenwerkingsverband": named}) == "open" }
		_partnership({"kind": kind}, {}) == "unknown"
	}
	every kind in ["overheid", "zorg"] {
		every named in ["fec", "icov", "riec", "zorg-en-veiligheidshuis"] { _partnership({"kind": kind}, {"samenwerkingsverband": named}) == "open" }
	}
	every kind in ["bedrijf", "media", "persoon", "vereniging"] {
		_partnership({"kind": kind}, {"samenwerkingsverband": "riec"}) == "no"
		_partnership({"kind": kind}, {}) == "no"
	}
	_partnership({"kind": "gemeente"}, {"verband_wgs": false}) == "no"
}

test_a_housing_corporation_is_a_third_party_at_most if {
	_partnership({"kind": "vereniging", "sort": "woningcorporatie"}, {"samenwerkingsverband": "zorg-en-veiligheidshuis"}) == "open"
	_partnership({"kind": "vereniging", "sort": "woningcorporatie"}, {"samenwerkingsverband": "riec"}) == "no"
}

test_silence_names_no_partnership if {
	_named("riec", {"kind": "gemeente"}, {}) == "no"
	_named("riec", {"sort": "riec-partner"}, {}) == "yes"
	_named("riec", {"kind": "gemeente"}, {"verband_wgs": true}) == "unknown"
	_named("riec", {"kind": "gemeente"}, {"verband_wgs": true, "samenwerkingsverband": "riec"}) == "yes"
	_named("riec", {"kind": "gemeente"}, {"verband_wgs": true, "samenwerkingsverband": "zorg-en-veiligheidshuis"}) == "no"
	_named("riec", {"sort": "zorg-en-veiligheidshuis"}, {"verband_wgs": true}) == "no"
	_named("zvh", {"sort": "riec-partner"}, {"verband_wgs": true}) == "no"
	_named("zvh", {"kind": "gemeente"}, {}) == "no"
	_named("zvh", {"sort": "zorg-en-veiligheidshuis"}, {}) == "yes"
	_named("zvh", {"kind": "gemeente"}, {"verband_wgs": true, "samenwerkingsverband": "riec"}) == "no"
	_named("zvh", {"kind": "gemeente"}, {"verband_wgs": true, "samenwerkingsverband": "zorg-en-veiligheidshuis"}) == "yes"
}

_named("riec", receiver, facts) := element.is if {
	element := claim.riec with input as _asked(receiver, "jeugdhulp", facts)
}

_named("zvh", receiver, facts) := element.is if {
	element := claim.safety_house with input as _asked(receiver, "jeugdhulp", facts)
}

_investigator(receiver, aim, facts) := element.is if {
	element := claim.investigator with input as _asked(receiver, aim, facts)
}

test_an_investigator_outside_the_police if {
	boa := {"role": "opsporingsambtenaar"}
	every kind in ["gemeente", "overheid"] { _investigator({"kind": kind}, "opsporing-en-vervolging", boa) == "yes" }
	_investigator({"kind": "politie"}, "opsporing-en-vervolging", boa) == "no"
	_investigator({"kind": "gemeente"}, "jeugdhulp", boa) == "no"
	_investigator({"kind": "gemeente"}, "opsporing-en-vervolging", {"role": "toezichthouder"}) == "no"
	every sort in ["openbaar-ministerie", "riec-partner", "zorg-en-veiligheidshuis"] {
		_investigator({"kind": "overheid", "sort": sort}, "opsporing-en-vervolging", boa) == "no"
	}
}

_published(giver, aim, facts) := element.is if {
	given := object.union(_asked({"kind": "persoon"}, aim, object.union({"wettelijk_voorschrift_tot_bekendmaking": true}, facts)), {"giver": {"kind": giver}})
	element := claim.publication with input as given
}

test_a_provision_that_makes_public_is_named_or_vouched_for if {
	_published("gemeente", "wettelijke-bekendmaking", {}) == "yes"
	_published("gemeente", "jeugdhulp", {}) == "unknown"
	_published("bedrijf", "wettelijke-bekendmaking", {}) == "unknown"
	_published("gemeente", "jeugdhulp", {"bepaling_verplichting": "rechterlijk-bevel"}) == "yes"
	_published("gemeente", "wettelijke-bekendmaking", {"wettelijk_voorschrift_tot_bekendmaking": false}) == "no"
}

test_no_duty_and_no_decision_goes_unsaid if {
	_duty({"kind": "gemeente"}, "jeugdhulp", {"wettelijke_verplichting": null}) == "no"
	_duty({"kind": "gemeente"}, "jeugdhulp", {"wettelijke_verplichting": null, "bepaling_verplichting": "rechterlijk-bevel"}) == "unknown"
	claim.publication.is == "no" with input as object.union(_asked({}, "jeugdhulp", {}), {"giver": {"kind": "gemeente"}})
	claim.publication.is == "unknown" with input as object.union(_asked({}, "jeugdhulp", {"bepaling_verplichting": "rechterlijk-bevel"}), {"giver": {"kind": "gemeente"}})
	_minister({"kind": "gemeente"}, "aanpak-ondermijning", {"machtiging_minister": null}) == "no"
	_minister({"kind": "gemeente"}, "aanpak-ondermijning", {"machtiging_minister": null, "besluit_minister": "machtiging-riec"}) == "unknown"
}
