# language: nl
@leiden_privacyverklaring/versleuteld
Functionaliteit: Beveiliging, versleutelen, privacypagina Leiden
  Wat onversleuteld is, blijft liggen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de gegevens zijn nog nodig

  Abstract Scenario: Versleuteld of niet
    Gegeven het doel is vraag beantwoorden
    En het dossier is <hoe>
    Wanneer de aanvrager de naam uit Leiden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe              | handeling | uitkomst   |
      | versleuteld      | gebruiken | toegestaan |
      | niet versleuteld | gebruiken | verboden   |
      | versleuteld      | bewaren   | toegestaan |
      | niet versleuteld | bewaren   | verboden   |

  Scenario: Een bericht opent met een code
    Gegeven het doel is vraag beantwoorden
    En de ontvanger is betrokkene
    En de ontvanger handelt als medewerker
    En er is een wettelijke verplichting om de gegevens te geven
    En de toegangscode is niet ingevoerd
    Wanneer de aanvrager de naam uit Leiden wil doorverstrekken
    Dan is het verboden op grond van beveiliging, privacypagina Leiden

  Scenario: Een bericht met code
    Gegeven het doel is vraag beantwoorden
    En de ontvanger is betrokkene
    En er is een wettelijke verplichting om de gegevens te geven
    En de inzage gaat over een beveiligde lijn
    Wanneer de aanvrager de naam uit Leiden wil doorverstrekken
    Dan is het toegestaan
