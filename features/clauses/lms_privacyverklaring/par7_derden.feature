# language: nl
@lms_privacyverklaring/par7_derden
Functionaliteit: Paragraaf 7, geen derden, privacyverklaring LMS
  Ook statistiek gaat niet naar derden.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de betrokkene is een websitebezoeker
    En het doel is technisch beheer
    En er is een wettelijke verplichting om de gegevens te geven
    En de verwerking is nodig voor die taak
    En de ontvanger handelt als medewerker
    En de verwerker heeft voor het doel een wettelijke taak

  Abstract Scenario: Wie ontvangt
    Gegeven de aanvrager is de medewerker van LMS
    En de ontvanger is <ontvanger>
    En de ontvanger is <derde> derde partij
    Wanneer de aanvrager de websitestatistieken uit LMS wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger  | derde | uitkomst   |
      | meldkamer  | een   | toegestaan |
      | betrokkene | geen  | toegestaan |
      | betrokkene | een   | verboden   |

  Scenario: De plaats
    Gegeven de aanvrager is de medewerker van LMS
    En de ontvanger is betrokkene
    En de ontvanger is een derde partij
    Wanneer de aanvrager de websitestatistieken uit LMS wil doorverstrekken
    Dan is het verboden op grond van par. 7, privacyverklaring LMS

  Scenario: Of de ontvanger een derde is, wordt gevraagd
    Gegeven de aanvrager is de medewerker van LMS
    En de ontvanger is betrokkene
    Wanneer de aanvrager de websitestatistieken uit LMS wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de ontvanger een derde partij?

  Scenario: Een medium dat zelf vraagt
    Gegeven de aanvrager is de medewerker van nieuwsmedium
    En de verstrekker is LMS
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de meldinginhoud uit LMS wil ontvangen
    Dan is het verboden op grond van par. 7, privacyverklaring LMS
