# language: nl
@gemeentewet/art172
Functionaliteit: Artikel 172, eerste lid, Gemeentewet
  De openbare orde is de taak van de burgemeester. Wie er binnen een gemeente gegevens voor ontvangt of gebruikt, handelt voor hem.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: De burgemeester zelf
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan

  Abstract Scenario: Wie voor de burgemeester handelt
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de <rol> van gemeente Utrecht
    En het doel is handhaving openbare orde
    En <feit>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan

    Voorbeelden:
      | rol                   | feit                                                    |
      | medewerker veiligheid | de burgemeester heeft hiervoor mandaat gegeven          |
      | toezichthouder        | de medewerker heeft een toezicht- of handhavingstaak    |

  Scenario: Wie niet voor de burgemeester handelt, gebruikt niets voor de openbare orde
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de Wmo-consulent van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft geen toezicht- of handhavingstaak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden op grond van art. 172 lid 1 Gemeentewet

  Scenario: Voor een ander doel speelt artikel 172 geen rol
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de Wmo-consulent van gemeente Utrecht
    En het doel is taakuitvoering gemeente
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    En het doel is een taak van de gemeente
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft geen toezicht- of handhavingstaak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan

  Scenario: Een doel dat te ruim is, moet eerst kleiner
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de Wmo-consulent van gemeente Utrecht
    En het doel is openbare orde en veiligheid
    En het doel is een taak van de gemeente
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft geen toezicht- of handhavingstaak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Voor welk doel precies? Noem een doel dat niet ruimer is dan nodig.

  Scenario: Zonder rol of taak is het niet vast te stellen
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de burgemeester degene die handelt hiervoor mandaat gegeven?
    En is de vraag: In welke rol handelt de aanvrager?

  Scenario: Buiten een gemeente bindt artikel 172 niemand
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de Wmo-consulent van provincie Utrecht
    En het doel is handhaving openbare orde
    En de verwerker heeft voor het doel een wettelijke taak
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft geen toezicht- of handhavingstaak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan

  Scenario: Waar de gemeente alleen bewaart, weigert pas een ontkenning van beide
    Gegeven de verwerking is nodig voor die taak
    En het is 9 april 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het toegestaan

  Scenario: Wie niets voor de burgemeester doet, bewaart ook niet voor hem
    Gegeven het is 9 april 2018
    En de aanvrager is de Wmo-consulent van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de gegevens zijn nog nodig
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 172 lid 1 Gemeentewet

  Abstract Scenario: Wat de rol vertelt, wordt niet gevraagd
    Gegeven de verwerking is nodig voor die taak
    En de aanvrager is de <rol> van gemeente Utrecht
    En het doel is handhaving openbare orde
    En <feit>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol                | feit                                                    | uitkomst             |
      | boa                | het doel is een taak van de gemeente                    | toegestaan           |
      | Wmo-consulent      | de medewerker heeft geen toezicht- of handhavingstaak   | verboden             |
      | manager veiligheid | de medewerker heeft geen toezicht- of handhavingstaak   | onvoldoende gegevens |

  Abstract Scenario: Bij de vaste levering is de gemeente haar burgemeester
    Gegeven het is 9 april 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de politie verstrekte de gegevens op 1 april 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | handeling | uitkomst             |
      | gebruiken | toegestaan           |
      | inzien    | onvoldoende gegevens |

  Scenario: Wie alleen bewaart, wordt niet naar een taak gevraagd
    Gegeven het is 1 juni 2019
    En de aanvrager is gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is handhaving openbare orde
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En de verwerking is nodig voor die taak
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan
