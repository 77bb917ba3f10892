# language: nl
@leiden_privacyverklaring/bodycam_omgeving
Functionaliteit: Bodycam, beveiligde omgeving, privacypagina Leiden
  De camera is geen archief.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is klachtbehandeling
    En de gegevens zijn nog nodig
    En de opname is van 25 mei 2021

  Abstract Scenario: Voor en na de dienst
    Gegeven de dienst van de handhaver <dienst>
    En de gegevens staan in <locatie>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dienst     | locatie             | uitkomst   |
      | loopt nog  | bodycam             | toegestaan |
      | is voorbij | beveiligde-omgeving | toegestaan |
      | is voorbij | bodycam             | verboden   |

  Abstract Scenario: Wat op de camera bleef, wordt ook niet gebruikt
    Gegeven de dienst van de handhaver is voorbij
    En de gegevens staan in bodycam
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | opslaan         |
      | doorverstrekken |

  Scenario: Na de dienst staat het waar de pagina zegt
    Gegeven de dienst van de handhaver is voorbij
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is het toegestaan

  Abstract Scenario: Zonder plaats staat wat bewaard wordt waar de pagina zegt
    Gegeven <gezegd>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gezegd                            | uitkomst             |
      | anderen zijn onherkenbaar gemaakt | toegestaan           |
      | de gegevens staan in bodycam      | onvoldoende gegevens |
