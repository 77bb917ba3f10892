# language: nl
@leiden_privacyverklaring/website_statistiek
Functionaliteit: Website, statistiek, privacypagina Leiden
  Meten mag, herkennen niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de gegevens zijn nog nodig

  Abstract Scenario: Waarvoor wat
    Gegeven het doel is <doel>
    En het laatste deel van het IP-adres is <octet>
    Wanneer de aanvrager de <gegeven> uit website Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven             | doel               | octet           | uitkomst   |
      | websitestatistieken | websiteverbetering | niet verwijderd | toegestaan |
      | websitestatistieken | onderhoud          | niet verwijderd | toegestaan |
      | websitestatistieken | nieuwsbrief        | niet verwijderd | verboden   |
      | IP-adres            | websitestatistiek  | niet verwijderd | verboden   |
      | IP-adres            | websitestatistiek  | verwijderd      | toegestaan |
      | IP-adres in logfile | websitestatistiek  | verwijderd      | verboden   |
      | IP-adres in logfile | websitebeveiliging | niet verwijderd | toegestaan |

  Scenario: Het inkorten wordt gevraagd
    Gegeven het doel is websitestatistiek
    Wanneer de aanvrager de IP-adres uit website Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is het laatste deel van het IP-adres verwijderd?

  Abstract Scenario: Een logfile nooit, hoe ook ingekort
    Gegeven het doel is websitestatistiek
    En het laatste deel van het IP-adres is verwijderd
    En de gegevens staan in <plaats>
    Wanneer de aanvrager de IP-adres uit website Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | plaats               | uitkomst   |
      | logfile-op-webserver | verboden   |
      | back-up              | verboden   |
      | webserver            | toegestaan |

  Abstract Scenario: Geen bezoeker wordt herkend
    Gegeven het doel is identificeren bezoeker
    En het laatste deel van het IP-adres is verwijderd
    Wanneer de aanvrager de <gegeven> uit website Leiden wil gebruiken
    Dan is de uitkomst verboden

    Voorbeelden:
      | gegeven             |
      | IP-adres            |
      | IP-adres in logfile |
      | websitestatistieken |

  Scenario: Statistiek die te herleiden is
    Gegeven het doel is websiteverbetering
    En de gegevens zijn tot een persoon te herleiden
    Wanneer de aanvrager de websitestatistieken uit website Leiden wil gebruiken
    Dan is de uitkomst verboden

  Abstract Scenario: Ook wie voor de gemeente meet
    Gegeven de aanvrager is de verwerker van leverancier
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is <doel>
    Wanneer de aanvrager de <gegeven> uit website Leiden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                   | gegeven             | handeling | uitkomst   |
      | websiteverbetering     | websitestatistieken | gebruiken | toegestaan |
      | productontwikkeling    | websitestatistieken | gebruiken | verboden   |
      | advertenties           | websitestatistieken | ontvangen | verboden   |
      | identificeren bezoeker | IP-adres            | ontvangen | verboden   |
      | identificeren bezoeker | IP-adres in logfile | ontvangen | verboden   |

  Scenario: De gemeente geeft ze ook niet voor advertenties
    Gegeven de ontvanger is leverancier
    En de ontvanger handelt als verwerker
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is advertenties
    Wanneer de aanvrager de websitestatistieken uit website Leiden wil doorverstrekken
    Dan is de uitkomst verboden
