# language: nl
@leiden_privacyverklaring/bodycam_inzage
Functionaliteit: Bodycam, inzage door wie gefilmd is, privacypagina Leiden
  Het recht van de een raakt de ander.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder

  Abstract Scenario: Anderen in beeld
    Gegeven er zijn <anderen> in beeld of te horen
    En anderen zijn <hoe> gemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | anderen      | hoe               | uitkomst   |
      | geen anderen | niet onherkenbaar | toegestaan |
      | anderen      | onherkenbaar      | toegestaan |
      | anderen      | niet onherkenbaar | verboden   |

  Scenario: De plaats
    Gegeven er zijn anderen in beeld of te horen
    En anderen zijn niet onherkenbaar gemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het verboden op grond van bodycam, privacypagina Leiden

  Scenario: Of er anderen in beeld zijn, wordt gevraagd
    Gegeven anderen zijn niet onherkenbaar gemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn er anderen in beeld of te horen?

  Scenario: Eerst nakijken
    Gegeven er zijn geen anderen in beeld of te horen
    En de inhoud van de beelden is niet vooraf getoetst
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is de uitkomst verboden
