# language: nl
@lms_privacyverklaring/par3_screening
Functionaliteit: Paragraaf 3, screening, privacyverklaring LMS
  De politie screent; de LMS houdt de einddatum bij.

  Achtergrond:
    Gegeven de aanvrager is de technisch beheerder van leverancier
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de verwerking steunt op gerechtvaardigd-belang
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Tot en met de einddatum
    Gegeven het doel is technisch beheer
    En het is <dag>
    En de medewerker is <gescreend>
    En de screening is geldig tot en met 30 juni 2021
    Wanneer de aanvrager de politiesystemen uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag          | gescreend      | uitkomst   |
      | 30 juni 2021 | gescreend      | toegestaan |
      | 1 juli 2021  | gescreend      | verboden   |
      | 30 juni 2021 | niet gescreend | verboden   |

  Scenario: De einddatum wordt gevraagd
    Gegeven het doel is technisch beheer
    En het is 1 juni 2021
    En de medewerker is gescreend
    Wanneer de aanvrager de politiesystemen uit LMS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Tot en met welke dag is de screening geldig?

  Abstract Scenario: Ongescreend is geen enkele handeling goed
    Gegeven het doel is technisch beheer
    En het is 1 juni 2021
    En de medewerker is niet gescreend
    Wanneer de aanvrager de politiesystemen uit LMS wil <handeling>
    Dan is het verboden op grond van par. 3, privacyverklaring LMS

    Voorbeelden:
      | handeling |
      | inzien    |
      | gebruiken |
      | bewaren   |

  Abstract Scenario: De LMS zet niemand aan het werk wiens screening voorbij is
    Gegeven het is <dag>
    En de aanvrager is de medewerker van LMS
    En het doel is werkzaamheden bij LMS
    En de betrokkene is een leveranciersmedewerker
    En de screening is geldig tot en met 28 februari 2021
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst   |
      | 28 februari 2021 | toegestaan |
      | 1 maart 2021     | verboden   |
