# language: nl
@leiden_privacyverklaring/delen
Functionaliteit: Delen met anderen, privacypagina Leiden
  Een bevoegdheid zonder plicht opent deze belofte niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk

  Abstract Scenario: Wat delen opent
    Gegeven het doel is taakuitvoering gemeente
    En de ontvanger is betrokkene
    En er is <plicht> wettelijke verplichting om de gegevens te geven
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
    Gegeven het doel is taakuitvoering gemeente
    En de ontvanger is betrokkene
    En er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de naam uit Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de betrokkene voor dit doel toestemming gegeven?

  Scenario: Een vordering is een plicht
    Gegeven de ontvanger is politie
    En het doel is opsporing en vervolging
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de naam uit Leiden wil doorverstrekken
    Dan is het toegestaan

  Abstract Scenario: Van alles wat de gemeente heeft
    Gegeven het doel is taakuitvoering gemeente
    En de ontvanger is nieuwsmedium
    En er is geen wettelijke verplichting om de gegevens te geven
    En de betrokkene heeft toestemming gegeven
    En de toestemming is niet vooraf gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de <gegeven> wil doorverstrekken
    Dan is de uitkomst verboden

    Voorbeelden:
      | gegeven                                         |
      | naam uit Leiden                                 |
      | IP-adres uit website Leiden                     |
      | geluidsopname gesprek uit gespreksopname Leiden |
      | bodycambeelden uit bodycam Leiden               |
      | signaalgegevens uit ondermijning Leiden         |
