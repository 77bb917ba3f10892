# language: nl
@leiden_privacyverklaring/ondermijning_start
Functionaliteit: Ondermijning, begin van een onderzoek, privacypagina Leiden
  Drie eisen tegelijk.

  Achtergrond:
    Gegeven de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is start onderzoek ondermijning
    En in deze fase is het onderzoek nog noodzakelijk

  Abstract Scenario: Drie eisen
    Gegeven het signaal is <onderzocht>
    En het signaal <wijst> naar objectieve maatstaven op ondermijning
    En het signaal is <zwaar> genoeg
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | onderzocht      | wijst      | zwaar      | uitkomst   |
      | niet onderzocht | wijst      | zwaar      | verboden   |
      | onderzocht      | wijst niet | zwaar      | verboden   |
      | onderzocht      | wijst      | niet zwaar | verboden   |
      | onderzocht      | wijst      | zwaar      | toegestaan |

  Scenario: De weging is aan de gemeente
    Gegeven het signaal is onderzocht
    En het signaal is zwaar genoeg
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil gebruiken
    Dan is menselijke weging nodig

  Scenario: Of het signaal is onderzocht, wordt gevraagd
    Gegeven het signaal wijst naar objectieve maatstaven op ondermijning
    En het signaal is zwaar genoeg
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens

  Abstract Scenario: Zonder gewogen signaal ook niet opvragen of bewaren
    Gegeven het signaal is niet onderzocht
    Wanneer de aanvrager de kadastergegevens uit ondermijning Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling |
      | ontvangen |
      | inzien    |
      | bewaren   |
