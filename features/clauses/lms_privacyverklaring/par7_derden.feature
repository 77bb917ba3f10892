# language: nl
@lms_privacyverklaring/par7_derden
Functionaliteit: Paragraaf 7, geen derden, privacyverklaring LMS
  Ook statistiek gaat niet naar derden.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de betrokkene is een websitebezoeker
    En het doel is technisch beheer
    En er is een wettelijke verplichting om de gegevens te geven
    En de verwerking is nodig voor die taak
    En de ontvanger handelt als medewerker
    En de verwerker heeft voor het doel een wettelijke taak

  Abstract Scenario: Wie ontvangt
    Gegeven de ontvanger is <ontvanger>
    En de ontvanger is <derde> derde partij
    Wanneer de aanvrager de websitestatistieken uit LMS wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger  | derde | uitkomst   |
      | meldkamer  | een   | toegestaan |
      | betrokkene | geen  | toegestaan |
      | betrokkene | een   | verboden   |

  Scenario: De plaats
    Gegeven de ontvanger is betrokkene
    En de ontvanger is een derde partij
    Wanneer de aanvrager de websitestatistieken uit LMS wil doorverstrekken
    Dan is het verboden op grond van par. 7, privacyverklaring LMS

  Scenario: Of de ontvanger een derde is, wordt gevraagd
    Gegeven de ontvanger is betrokkene
    Wanneer de aanvrager de websitestatistieken uit LMS wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de ontvanger een derde partij?
