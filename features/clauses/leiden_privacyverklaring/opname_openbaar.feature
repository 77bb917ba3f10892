# language: nl
@leiden_privacyverklaring/opname_openbaar
Functionaliteit: Opname niet openbaar, privacypagina Leiden
  Zonder uitzondering.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En er is een wettelijke verplichting om de gegevens te geven

  Scenario: Een kopie aan wie het gesprek voerde
    Gegeven het doel is inzage
    En de ontvanger is betrokkene
    En de ontvanger handelt als medewerker
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil doorverstrekken
    Dan is het toegestaan

  Scenario: Openbaar nooit
    Gegeven het doel is inzage
    En de ontvanger is betrokkene
    En het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil openbaarmaken
    Dan is het verboden op grond van opnemen, privacypagina Leiden

  Scenario: Ook niet langs een medium
    Gegeven de ontvanger is nieuwsmedium
    En het doel is nieuws
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil doorverstrekken
    Dan is de uitkomst verboden
