# language: nl
@convenant_midden_nederland/par6_samenvoegen
Functionaliteit: Paragraaf 6, tweede punt, samenvoegen, afspraken Midden-Nederland
  Samenvoegen mag alleen met een bestand dat hetzelfde doel dient.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de verwerking is nodig voor die taak
    En de gegevens zijn nog nodig

  Abstract Scenario: Waarvoor het andere bestand dient
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En <bestand>
    Wanneer de aanvrager de postcode uit de dagmonitor wil samenvoegen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bestand                                                   | uitkomst   |
      | het andere bestand dient alleen het doel van de afspraken | toegestaan |
      | het andere bestand dient ook een ander doel               | verboden   |

  Scenario: De plaats van het verbod
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het andere bestand dient ook een ander doel
    Wanneer de aanvrager de postcode uit de dagmonitor wil samenvoegen
    Dan is het verboden op grond van par. 6, punt 2, afspraken Midden-Nederland

  Scenario: Waarvoor het bestand dient, wordt gevraagd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil samenvoegen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wordt het bestand waarmee wordt samengevoegd ook voor een ander doel gebruikt?

  Abstract Scenario: Verwerken in zo'n bestand is ook met een ander woord uitgesloten
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En <bestand>
    En het vastleggen is strikt nodig voor de actie
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bestand                                        | handeling | uitkomst   |
      | de politie heeft de gegevensset niet aangepast | gebruiken | toegestaan |
      | het andere bestand dient ook een ander doel    | gebruiken | verboden   |
      | het andere bestand dient ook een ander doel    | opslaan   | verboden   |
      | het andere bestand dient ook een ander doel    | bewaren   | verboden   |

  Abstract Scenario: Samenvoegen kent dezelfde doelen, codes en termijn (A2)
    Gegeven het andere bestand dient alleen het doel van de afspraken
    En het doel is <doel>
    En het incident heeft code <code>
    En de politie verstrekte de gegevens op <verstrekt>
    En het doel is een taak van de gemeente
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil samenvoegen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                                  | code | verstrekt    | uitkomst   |
      | gerichte inzet toezicht en handhaving | A20  | 1 april 2018 | toegestaan |
      | personeelsbeoordeling                 | A20  | 1 april 2018 | verboden   |
      | gerichte inzet toezicht en handhaving | A22  | 1 april 2018 | verboden   |
