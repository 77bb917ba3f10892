# language: nl
@avg/art2_lid2_d
Functionaliteit: Artikel 2, tweede lid, onder d, AVG
  De grens van de AVG ligt bij wie verwerkt en waarvoor, niet bij het soort gegeven.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van openbaar ministerie
    En het is 1 juni 2021
    En het zijn gegevens als bedoeld in artikel-8
    En de verwerking is nodig voor die taak
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen machtiging van de minister
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk

  Abstract Scenario: Opsporing en vervolging
    Gegeven het doel is <doel>
    En het openbaar ministerie <behoeft>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | behoeft                    | uitkomst   |
      | opsporing en vervolging | behoeft de gegevens        | toegestaan |
      | opsporing en vervolging | behoeft de gegevens niet   | verboden   |

  Scenario: Voor een ander doel heeft het openbaar ministerie geen taak
    Gegeven het doel is jeugdhulp
    En het openbaar ministerie behoeft de gegevens
    En de verwerker heeft voor het doel geen wettelijke taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: De plaats
    Gegeven het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder a Wpg
    En ook op grond van art. 2 lid 2 onder d AVG

  Scenario: Of het ze behoeft, wordt gevraagd
    Gegeven het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
