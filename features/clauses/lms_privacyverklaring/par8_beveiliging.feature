# language: nl
@lms_privacyverklaring/par8_beveiliging
Functionaliteit: Paragraaf 8, beveiligde inzage en opslag, privacyverklaring LMS
  Waar en waarlangs.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de betrokkene is een persoon-in-beheerd-systeem
    En het doel is technisch beheer

  Abstract Scenario: Over een beveiligde lijn
    Gegeven de inzage gaat <lijn> over een beveiligde lijn
    Wanneer de aanvrager de meldinginhoud uit LMS wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | lijn | uitkomst |
      | niet | verboden |

  Scenario: Zo wel
    Gegeven de inzage gaat over een beveiligde lijn
    En de medewerker heeft de gegevens nodig voor zijn functie
    Wanneer de aanvrager de meldinginhoud uit LMS wil inzien
    Dan is het toegestaan

  Abstract Scenario: Waar het staat
    Gegeven de gegevens staan op <plaats>
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de meldinginhoud uit LMS wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | plaats         | uitkomst   |
      | politienetwerk | toegestaan |
      | cloud          | verboden   |

  Scenario: De lijn wordt gevraagd
    Gegeven de medewerker heeft de gegevens nodig voor zijn functie
    Wanneer de aanvrager de meldinginhoud uit LMS wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Gaat de inzage over een beveiligde lijn?

  Abstract Scenario: Onbeveiligd gebruiken of bewaren
    Gegeven <feit>
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de meldinginhoud uit LMS wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | feit                                         | handeling |
      | de inzage gaat niet over een beveiligde lijn | gebruiken |
      | de gegevens staan op cloud                   | bewaren   |
      | de gegevens staan op cloud                   | gebruiken |

  Scenario: Wie het voor zijn functie niet nodig heeft
    Gegeven de inzage gaat over een beveiligde lijn
    En de medewerker heeft de gegevens niet nodig voor zijn functie
    Wanneer de aanvrager de meldinginhoud uit LMS wil inzien
    Dan is het verboden op grond van par. 8, privacyverklaring LMS

  Scenario: Of hij het nodig heeft, wordt gevraagd
    Gegeven de inzage gaat over een beveiligde lijn
    Wanneer de aanvrager de meldinginhoud uit LMS wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de medewerker deze gegevens nodig voor zijn functie?

  Scenario: Zonder plaats staat het waar de LMS zegt dat het staat
    Wanneer de aanvrager de meldinginhoud uit LMS wil opslaan
    Dan is het toegestaan
