# language: nl
@convenant_midden_nederland/par6_registratie
Functionaliteit: Paragraaf 6, eerste punt, registratie, afspraken Midden-Nederland
  Wat niet strikt nodig is, wordt niet vastgelegd.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig

  Abstract Scenario: Strikt nodig of niet
    Gegeven <nodig>
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nodig                                              | uitkomst   |
      | het vastleggen is strikt nodig voor de actie       | toegestaan |
      | het vastleggen is niet strikt nodig voor de actie  | verboden   |

  Scenario: De plaats van de eis
    Gegeven het vastleggen is niet strikt nodig voor de actie
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil opslaan
    Dan is het verboden op grond van par. 6, punt 1, afspraken Midden-Nederland

  Scenario: Of het strikt nodig is, wordt gevraagd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is dit gegeven strikt nodig om de actie uit te voeren?

  Abstract Scenario: Bij ander gebruik wordt het niet gevraagd, maar weigert een ontkenning
    Gegeven <nodig>
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nodig                                             | handeling | uitkomst   |
      | de politie heeft de gegevensset niet aangepast    | gebruiken | toegestaan |
      | de politie heeft de gegevensset niet aangepast    | bewaren   | toegestaan |
      | het vastleggen is niet strikt nodig voor de actie | gebruiken | verboden   |
      | het vastleggen is niet strikt nodig voor de actie | bewaren   | verboden   |

  Scenario: Bewerker 2 heeft geen bestand van een deelnemer
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En het doel is opslag in VIS
    Wanneer de aanvrager de postcode uit de dagmonitor wil opslaan
    Dan is niet de vraag: Is dit gegeven strikt nodig om de actie uit te voeren?
