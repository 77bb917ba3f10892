# language: nl
@leeuwarden_privacyverklaring/samenwerking
Functionaliteit: Samenwerking, afspraken, privacypagina Leeuwarden
  Geen partner zonder afspraken.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En de ontvanger is UWV
    En de ontvanger handelt als medewerker
    En het doel is recht op uitkering
    En er is een wettelijke verplichting om de gegevens te geven
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak

  Abstract Scenario: Geregeld of niet
    Gegeven wet <geregeld> de privacy bij deze samenwerking
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | geregeld             | uitkomst   |
      | of contract regelt   | toegestaan |
      | noch contract regelt | verboden   |

  Scenario: De afspraken worden gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Regelt een wet of een contract de privacy bij de samenwerking met deze partij?
