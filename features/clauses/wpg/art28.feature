# language: nl
@wpg/art28
Functionaliteit: Artikel 28, verbeteren, vernietigen en afschermen, Wpg
  Het recht tegenover de politie zelf (C6).

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En de verstrekker is politie
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het verzoek is ontvangen op 1 februari 2021
    En de identiteit van de verzoeker is nagegaan

  Scenario: Wat onjuist is wordt verbeterd, en wie het kreeg hoort dat
    Gegeven het doel is rectificatie
    En het verzoek is schriftelijk
    En de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil eisen
    Dan is het toegestaan op grond van art. 28 lid 1 Wpg
    En geldt de plicht tot antwoorden-op-het-verzoek voor politie, uiterlijk op 1 maart 2021
    En geldt de plicht tot ontvangers-inlichten voor politie

  Abstract Scenario: Vernietigen
    Gegeven het doel is verwijdering
    En het verzoek is schriftelijk
    En de gegevens zijn <juist>
    En de gegevens zijn <rechtmatig> verwerkt
    En de gegevens zijn <nodig>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil eisen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | juist                  | rechtmatig   | nodig           | uitkomst   |
      | juist en volledig      | rechtmatig   | nog nodig       | verboden   |
      | onjuist of onvolledig  | rechtmatig   | nog nodig       | toegestaan |
      | juist en volledig      | onrechtmatig | nog nodig       | toegestaan |
      | juist en volledig      | rechtmatig   | niet meer nodig | toegestaan |

  Scenario: Wat betwist wordt, wordt afgeschermd
    Gegeven het doel is beperking
    En het verzoek is schriftelijk
    En de betrokkene betwist de juistheid
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil eisen
    Dan is het toegestaan

  Scenario: Mondeling niet
    Gegeven het doel is rectificatie
    En het verzoek is niet schriftelijk
    En de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of de gegevens kloppen, wordt gevraagd
    Gegeven het doel is rectificatie
    En het verzoek is schriftelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens onjuist of onvolledig voor het doel?
