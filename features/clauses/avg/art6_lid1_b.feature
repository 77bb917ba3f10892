# language: nl
@avg/art6_lid1_b
Functionaliteit: Artikel 6, eerste lid, onder b, AVG
  De overeenkomst is die met de betrokkene zelf, niet die tussen twee organisaties.

  Achtergrond:
    Gegeven de aanvrager is woningcorporatie
    En het doel is aanspreken woningcorporatie
    En het belang van de betrokkene weegt zwaarder
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Een grondslag waarop de verwerking steunt
    Gegeven het is 1 juni 2021
    En de verwerking steunt op overeenkomst
    En de verwerking is nodig voor een overeenkomst met de betrokkene
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder b AVG

  Scenario: Ontbreekt wat de grondslag eist, dan draagt zij niet
    Gegeven het is 1 juni 2021
    En de verwerking steunt op overeenkomst
    En de verwerking is niet nodig voor een overeenkomst met de betrokkene
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven het is 1 juni 2021
    En de verwerking steunt op overeenkomst
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking nodig om een overeenkomst met de betrokkene uit te voeren, of om er op zijn verzoek een te sluiten?
