# language: nl
@convenant_midden_nederland/par6_samenvoegen
Functionaliteit: Paragraaf 6, tweede punt, samenvoegen, afspraken Midden-Nederland
  Samenvoegen mag alleen met een bestand dat hetzelfde doel dient.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de verwerking is nodig voor die taak

  Abstract Scenario: Waarvoor het andere bestand dient
    Gegeven <bestand>
    Wanneer de aanvrager de postcode uit de dagmonitor wil samenvoegen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bestand                                                   | uitkomst   |
      | het andere bestand dient alleen het doel van de afspraken | toegestaan |
      | het andere bestand dient ook een ander doel               | verboden   |

  Scenario: De plaats van het verbod
    Gegeven het andere bestand dient ook een ander doel
    Wanneer de aanvrager de postcode uit de dagmonitor wil samenvoegen
    Dan is het verboden op grond van par. 6, punt 2, afspraken Midden-Nederland

  Scenario: Waarvoor het bestand dient, wordt gevraagd
    Wanneer de aanvrager de postcode uit de dagmonitor wil samenvoegen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wordt het bestand waarmee wordt samengevoegd ook voor een ander doel gebruikt?
