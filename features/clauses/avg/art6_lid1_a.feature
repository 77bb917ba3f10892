# language: nl
@avg/art6_lid1_a
Functionaliteit: Artikel 6, eerste lid, onder a, AVG
  Tegenover een overheid is vrije keuze zelden vanzelfsprekend.

  Achtergrond:
    Gegeven de aanvrager is woningcorporatie
    En het doel is aanspreken woningcorporatie
    En het belang van de betrokkene weegt zwaarder
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Een grondslag waarop de verwerking steunt
    Gegeven het is 1 juni 2021
    En de verwerking steunt op toestemming
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder a AVG

  Scenario: Ontbreekt wat de grondslag eist, dan draagt zij niet
    Gegeven het is 1 juni 2021
    En de verwerking steunt op toestemming
    En de betrokkene heeft geen toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven het is 1 juni 2021
    En de verwerking steunt op toestemming
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de betrokkene voor dit doel toestemming gegeven?

  Abstract Scenario: Ingetrokken toestemming draagt niet meer
    Gegeven het is <dag>
    En de verwerking steunt op toestemming
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    En de toestemming is ingetrokken per 1 juni 2021
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 31 mei 2021 | toegestaan |
      | 1 juni 2021 | verboden   |

  Scenario: Toestemming zonder keuze is geen toestemming
    Gegeven het is 1 juni 2021
    En de verwerking steunt op toestemming
    En de betrokkene heeft toestemming gegeven
    En de toestemming is niet vrij en geïnformeerd gegeven
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden

  Scenario: Ook wie uit de basisregistratie ontving verwerkt op toestemming
    Gegeven het is 1 juni 2021
    En de verwerking steunt op toestemming
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder a AVG

  Scenario: Van gegevens van de politie opent toestemming niets
    Gegeven het is 1 juni 2021
    En de verwerking steunt op toestemming
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
