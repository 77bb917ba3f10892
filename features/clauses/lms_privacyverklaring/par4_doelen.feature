# language: nl
@lms_privacyverklaring/par4_doelen
Functionaliteit: Paragraaf 4, doelen, privacyverklaring LMS
  Een doel per categorie; elk ander doel is verboden.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Het doel beslist
    Gegeven de betrokkene is een <categorie>
    En het doel is <doel>
    En <formulier>
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de <gegeven> uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | categorie                  | gegeven             | doel                    | formulier                                       | uitkomst   |
      | websitebezoeker            | naam                | vraag beantwoorden      | de gegevens komen uit het contactformulier      | toegestaan |
      | websitebezoeker            | naam                | nieuwsbrief             | de gegevens komen uit het contactformulier      | verboden   |
      | websitebezoeker            | websitestatistieken | websiteverbetering      | de gegevens komen niet uit het contactformulier | toegestaan |
      | websitebezoeker            | websitestatistieken | nieuwsbrief             | de gegevens komen niet uit het contactformulier | verboden   |
      | leveranciersmedewerker     | naam                | screening               | de gegevens komen niet uit het contactformulier | toegestaan |
      | contactpersoon             | naam                | nieuwsbrief             | de gegevens komen niet uit het contactformulier | verboden   |
      | persoon-in-beheerd-systeem | noodoproep          | onderhoud               | de gegevens komen niet uit het contactformulier | toegestaan |
      | persoon-in-beheerd-systeem | noodoproep          | opsporing en vervolging | de gegevens komen niet uit het contactformulier | verboden   |

  Scenario: Het doel wordt gevraagd
    Gegeven de betrokkene is een contactpersoon
    En de gegevens komen niet uit het contactformulier
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan zijn er onvoldoende gegevens

  Scenario: Zonder ingevuld formulier geen contact
    Gegeven de betrokkene is een websitebezoeker
    En het doel is contact opnemen
    En de gegevens komen uit het contactformulier
    En het formulier is niet volledig ingevuld
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan is het verboden op grond van par. 4, privacyverklaring LMS

  Abstract Scenario: De doelen binden ook de leverancier
    Gegeven de aanvrager is de verwerker van leverancier
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En de medewerker is gescreend
    En de screening is geldig tot en met 30 juni 2021
    En het doel is <doel>
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel             | uitkomst   |
      | technisch beheer | toegestaan |
      | advertenties     | verboden   |
