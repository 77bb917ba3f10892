# language: nl
@lms_privacyverklaring/par9_legitimatie
Functionaliteit: Paragraaf 9, kopie legitimatiebewijs, privacyverklaring LMS
  De eis zelf gaat verder dan de wet; de afscherming is een belofte.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En het doel is verificatie identiteit

  Abstract Scenario: Twijfel en afscherming
    Gegeven er is <twijfel> over de identiteit van de verzoeker
    En foto en burgerservicenummer zijn <afgeschermd>
    Wanneer de aanvrager het id-bewijs uit LMS wil eisen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | twijfel                | afgeschermd      | uitkomst   |
      | redelijke twijfel      | afgeschermd      | toegestaan |
      | redelijke twijfel      | niet afgeschermd | verboden   |
      | geen redelijke twijfel | afgeschermd      | verboden   |

  Scenario: De plaats
    Gegeven er is redelijke twijfel over de identiteit van de verzoeker
    En foto en burgerservicenummer zijn niet afgeschermd
    Wanneer de aanvrager het id-bewijs uit LMS wil eisen
    Dan is het verboden op grond van par. 9, privacyverklaring LMS

  Scenario: De afscherming wordt gevraagd
    Gegeven er is redelijke twijfel over de identiteit van de verzoeker
    Wanneer de aanvrager het id-bewijs uit LMS wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn foto en burgerservicenummer op de kopie afgeschermd?
