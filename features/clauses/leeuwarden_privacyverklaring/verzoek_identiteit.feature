# language: nl
@leeuwarden_privacyverklaring/verzoek_identiteit
Functionaliteit: Verzoek, wie het doet, privacypagina Leeuwarden
  De pagina vraagt het altijd, de wet alleen bij redelijke twijfel.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2023
    En de gegevens noemen geen ander

  Abstract Scenario: Voor zichzelf
    Gegeven de betrokkene is 16 jaar of ouder
    En er is <redelijke> twijfel over de identiteit van de verzoeker
    En het zijn de eigen gegevens van de verzoeker
    En de verzoeker is <digid> ingelogd
    En de verzoeker toonde <bewijs> geldig en origineel identiteitsbewijs
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | redelijke      | digid          | bewijs | uitkomst   |
      | geen redelijke | niet met DigiD | geen   | toegestaan |
      | redelijke      | met DigiD      | geen   | toegestaan |
      | redelijke      | niet met DigiD | een    | toegestaan |

  Scenario: Wie zich niet bekendmaakt
    Gegeven de betrokkene is 16 jaar of ouder
    En er is redelijke twijfel over de identiteit van de verzoeker
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    En de verzoeker is niet met DigiD ingelogd
    En de verzoeker toonde geen geldig en origineel identiteitsbewijs
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is het verboden op grond van verzoek, privacypagina Leeuwarden

  Abstract Scenario: Voor een ander
    Gegeven de betrokkene is 16 jaar of ouder
    En er is redelijke twijfel over de identiteit van de verzoeker
    En het zijn niet de eigen gegevens van de verzoeker
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    En de betrokkene heeft de verzoeker <wel>
    En de verzoeker is met DigiD ingelogd
    En <betrokkene> met DigiD ingelogd
    En de verzoeker toonde een geldig en origineel identiteitsbewijs
    En er is <kopie> kopie van het identiteitsbewijs van de betrokkene
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wel             | betrokkene            | kopie | uitkomst   |
      | gemachtigd      | ook de betrokkene is  | geen  | toegestaan |
      | gemachtigd      | de betrokkene is niet | een   | toegestaan |
      | gemachtigd      | de betrokkene is niet | geen  | verboden   |
      | niet gemachtigd | ook de betrokkene is  | een   | verboden   |

  Abstract Scenario: Voor een kind
    Gegeven de betrokkene is jonger dan 16 jaar
    En er is redelijke twijfel over de identiteit van de verzoeker
    En het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene <als>
    En de verzoeker heeft <gezag> over het kind
    En de verzoeker is met DigiD ingelogd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | als                         | gezag      | uitkomst   |
      | als ouder, voogd of curator | het gezag  | toegestaan |
      | niet wettelijk              | geen gezag | verboden   |

  Scenario: Hoe wordt gevraagd
    Gegeven de betrokkene is 16 jaar of ouder
    En er is redelijke twijfel over de identiteit van de verzoeker
    En het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verzoeker met DigiD ingelogd?

  Scenario: Een kopie is niet genoeg
    Gegeven de betrokkene is 16 jaar of ouder
    En er is redelijke twijfel over de identiteit van de verzoeker
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    En de verzoeker is niet met DigiD ingelogd
    En de verzoeker toonde een geldig en origineel identiteitsbewijs
    En er is alleen een kopie van het identiteitsbewijs
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is het verboden op grond van verzoek, privacypagina Leeuwarden
