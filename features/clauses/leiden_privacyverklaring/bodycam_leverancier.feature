# language: nl
@leiden_privacyverklaring/bodycam_leverancier
Functionaliteit: Bodycam, leverancier, privacypagina Leiden
  Ongeclausuleerd.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En het doel is veilige publieke taak
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst

  Scenario: Geen toegang voor de leverancier
    Gegeven de aanvrager is de verwerker van leverancier van bodycams
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het verboden op grond van bodycam, privacypagina Leiden

  Scenario: Een ander bedrijf dat in opdracht werkt
    Gegeven de aanvrager is de verwerker van Ultimum BV
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
