# language: nl
@brp/art3_5
Functionaliteit: Artikel 3.2 en 3.5, verstrekking aan een overheidsorgaan, Wet BRP
  Geheimhouding keert zich tegen derden, niet tegen de overheid.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En de ontvanger is Belastingdienst
    En het doel is taakuitvoering gemeente
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En bij de gegevens staat een aantekening van geheimhouding

  Abstract Scenario: Nodig of niet
    Gegeven de ontvanger heeft de gegevens <nodig> voor zijn taak
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nodig      | uitkomst   |
      | nodig      | toegestaan |
      | niet nodig | verboden   |

  Scenario: De aantekening gaat mee
    Gegeven de ontvanger heeft de gegevens nodig voor zijn taak
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het toegestaan op grond van art. 3.2 Wet BRP
    En geldt de plicht tot aantekening-vermelden voor gemeente Leeuwarden

  Scenario: De noodzaak wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de ontvanger deze gegevens nodig voor zijn taak?
