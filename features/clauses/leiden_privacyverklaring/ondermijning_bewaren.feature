# language: nl
@leiden_privacyverklaring/ondermijning_bewaren
Functionaliteit: Ondermijning, bewaartermijn, privacypagina Leiden
  Een jaar, vijf jaar, zes jaar.

  Achtergrond:
    Gegeven de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het doel is aanpak ondermijning
    En de gegevens zijn nog nodig

  Abstract Scenario: Afgebroken: een jaar
    Gegeven het is <dag>
    En het onderzoek eindigde met afgebroken
    En het dossier staat in de omgeving <omgeving>
    En het dossier is <slot>
    En het onderzoek is afgebroken op 1 juni 2020
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | omgeving    | slot             | uitkomst   |
      | 1 juni 2021 | niet-actief | versleuteld      | toegestaan |
      | 2 juni 2021 | niet-actief | versleuteld      | verboden   |
      | 1 juni 2021 | actief      | versleuteld      | verboden   |
      | 1 juni 2021 | niet-actief | niet versleuteld | verboden   |

  Abstract Scenario: Interventie: vijf jaar actief, zes in het geheel
    Gegeven het is <dag>
    En het onderzoek eindigde met bestuurlijke-interventie
    En het dossier staat in de omgeving <omgeving>
    En het dossier is versleuteld
    En het dossier is opgeslagen op 1 juni 2019
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | omgeving    | uitkomst   |
      | 1 juni 2024 | actief      | toegestaan |
      | 2 juni 2024 | actief      | verboden   |
      | 2 juni 2024 | niet-actief | toegestaan |
      | 1 juni 2025 | niet-actief | toegestaan |
      | 2 juni 2025 | niet-actief | verboden   |

  Scenario: De afloop wordt gevraagd
    Gegeven het dossier is versleuteld
    En het dossier staat in de omgeving niet-actief
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil bewaren
    Dan zijn er onvoldoende gegevens

  Abstract Scenario: Wat vernietigd had moeten zijn, wordt niet gebruikt of gedeeld
    Gegeven het onderzoek is afgebroken op 1 januari 2019
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | inzien          |
      | gebruiken       |
      | doorverstrekken |

  Scenario: De termijn bindt ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het onderzoek is afgebroken op 31 mei 2020
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil gebruiken
    Dan is het verboden op grond van ondermijning, privacypagina Leiden

  Scenario: Afgebroken en toch een interventie
    Gegeven het dossier is versleuteld
    En het onderzoek eindigde met bestuurlijke-interventie
    En het dossier staat in de omgeving actief
    En het dossier is opgeslagen op 1 juni 2020
    En het onderzoek is afgebroken op 1 juli 2020
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil bewaren
    Dan is de uitkomst verboden
