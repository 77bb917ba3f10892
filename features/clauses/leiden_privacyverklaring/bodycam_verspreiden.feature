# language: nl
@leiden_privacyverklaring/bodycam_verspreiden
Functionaliteit: Bodycam, niet verder verspreiden, privacypagina Leiden
  Een telefoontje van de politie is geen vordering.

  Achtergrond:
    Gegeven de aanvrager is de beheerder bodycambeelden van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En de verwerking is nodig voor die taak

  Abstract Scenario: De politie met en zonder vordering
    Gegeven de ontvanger is politie
    En het doel is opsporing en vervolging
    En er is <vordering> vordering op grond van artikel 126nd Wetboek van Strafvordering
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | vordering | uitkomst   |
      | een       | toegestaan |
      | geen      | verboden   |

  Abstract Scenario: Wie gefilmd is, met anderen onherkenbaar
    Gegeven de ontvanger is betrokkene
    En het doel is inzage
    En er is een wettelijke verplichting om de gegevens te geven
    En er zijn anderen in beeld of te horen
    En anderen zijn <hoe> gemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe               | uitkomst   |
      | onherkenbaar      | toegestaan |
      | niet onherkenbaar | verboden   |

  Scenario: Wie van geen vordering rept, heeft er geen
    Gegeven de ontvanger is politie
    En het doel is opsporing en vervolging
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is het verboden

  Scenario: Of anderen onherkenbaar zijn, wordt gevraagd
    Gegeven de ontvanger is betrokken burger
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En er zijn anderen in beeld of te horen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de anderen onherkenbaar gemaakt?
