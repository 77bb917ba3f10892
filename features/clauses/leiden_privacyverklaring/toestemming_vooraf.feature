# language: nl
@leiden_privacyverklaring/toestemming_vooraf
Functionaliteit: Beveiliging, toestemming vooraf, privacypagina Leiden
  Achteraf vragen is geen vragen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is vraag beantwoorden

  Abstract Scenario: Vooraf of niet
    Gegeven er is toestemming vereist
    En de betrokkene heeft <wel> gegeven
    En de toestemming is <vooraf> gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wel              | vooraf      | uitkomst   |
      | toestemming      | vooraf      | toegestaan |
      | toestemming      | niet vooraf | verboden   |
      | geen toestemming | vooraf      | verboden   |

  Abstract Scenario: Wie op toestemming steunt
    Gegeven de betrokkene heeft toestemming gegeven
    En de toestemming is niet vooraf gegeven
    Wanneer de aanvrager de <gegeven> wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | gegeven                                | handeling |
      | naam uit Leiden                        | gebruiken |
      | naam uit Leiden                        | inzien    |
      | websitestatistieken uit website Leiden | bewaren   |

  Scenario: Zonder toestemming in het spel
    Gegeven er is geen toestemming vereist
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is het toegestaan

  Scenario: Wanneer zij is gegeven wordt gevraagd
    Gegeven er is toestemming vereist
    En de betrokkene heeft toestemming gegeven
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de toestemming vooraf gegeven?
