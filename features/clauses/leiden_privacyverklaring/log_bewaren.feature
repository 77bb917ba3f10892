# language: nl
@leiden_privacyverklaring/log_bewaren
Functionaliteit: Logfiles, bewaartermijn, privacypagina Leiden
  Negentig en daarna driehonderdzestig: samen vierhonderdvijftig.

  Achtergrond:
    Gegeven de aanvrager is de webbeheerder van gemeente Leiden
    En het is 1 juni 2021
    En het doel is websitebeveiliging
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens zijn nog nodig

  Abstract Scenario: Dag 90, 91, 450 en 451
    Gegeven het verzoek is gelogd op 1 januari 2021
    En het is <dag>
    En de gegevens staan in <locatie>
    Wanneer de aanvrager de IP-adres in logfile uit website Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | locatie   | uitkomst   |
      | 1 april 2021  | webserver | toegestaan |
      | 2 april 2021  | webserver | verboden   |
      | 2 april 2021  | back-up   | toegestaan |
      | 27 maart 2022 | back-up   | toegestaan |
      | 28 maart 2022 | back-up   | verboden   |

  Scenario: De dag wordt gevraagd
    Gegeven de gegevens staan in back-up
    Wanneer de aanvrager de IP-adres in logfile uit website Leiden wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke dag is dit gelogd?

  Abstract Scenario: Wat weg had moeten zijn, wordt niet gebruikt
    Gegeven het verzoek is gelogd op 1 januari 2020
    Wanneer de aanvrager de IP-adres in logfile uit website Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | doorverstrekken |

  Scenario: De termijn bindt ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En het is 30 april 2020
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het verzoek is gelogd op 1 januari 2020
    En de gegevens staan in webserver
    Wanneer de aanvrager de IP-adres in logfile uit website Leiden wil bewaren
    Dan is het verboden op grond van logfiles, privacypagina Leiden

  Abstract Scenario: Hetzelfde adres onder een andere naam
    Gegeven het is <dag>
    En het verzoek is gelogd op 1 januari 2020
    En de gegevens staan in logfile-op-webserver
    Wanneer de aanvrager de IP-adres uit website Leiden wil bewaren
    Dan is het verboden op grond van logfiles, privacypagina Leiden

    Voorbeelden:
      | dag           |
      | 1 april 2020  |
      | 10 april 2020 |
