# language: nl
@leiden_privacyverklaring/delen
Functionaliteit: Delen met anderen, privacypagina Leiden
  Een bevoegdheid zonder plicht opent deze belofte niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger is betrokkene
    En de ontvanger handelt als medewerker
    En het doel is taakuitvoering gemeente
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk

  Abstract Scenario: Wat delen opent
    Gegeven er is <plicht> wettelijke verplichting om de gegevens te geven
    En de betrokkene heeft <wel> gegeven
    En de toestemming is <vooraf> gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de naam uit Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | plicht | wel              | vooraf      | uitkomst   |
      | een    | geen toestemming | vooraf      | toegestaan |
      | geen   | toestemming      | vooraf      | toegestaan |
      | geen   | toestemming      | niet vooraf | verboden   |
      | geen   | geen toestemming | vooraf      | verboden   |

  Scenario: De toestemming wordt gevraagd
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de naam uit Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de betrokkene voor dit doel toestemming gegeven?
