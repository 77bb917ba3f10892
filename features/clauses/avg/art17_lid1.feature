# language: nl
@avg/art17_lid1
Functionaliteit: Artikel 17, eerste lid, wissing, AVG
  Een recht van de betrokkene; wie het weigert heeft een eigen grond nodig.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het doel is verwijdering

  Scenario: Het recht
    Gegeven de gegevens zijn niet meer nodig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 17 lid 1 AVG

  Abstract Scenario: Ook na een bezwaar, bij direct marketing, door een wet en na een dienst aan een kind (C10)
    Gegeven de gegevens zijn nog nodig
    En de gegevens zijn rechtmatig verwerkt
    En de verwerking steunt op wettelijke-taak
    En voor wissing geldt als andere grond <grond>
    En dwingende gronden van de verantwoordelijke gaan <gaan>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | grond                    | gaan      | uitkomst   |
      | bezwaar                  | niet voor | toegestaan |
      | bezwaar                  | voor      | verboden   |
      | bezwaar-direct-marketing | voor      | toegestaan |
      | wettelijke-plicht        | voor      | toegestaan |
      | dienst-aan-kind          | voor      | toegestaan |

  Scenario: Een ingetrokken toestemming, ook als alleen is gezegd dat zij de grondslag was
    Gegeven de gegevens zijn nog nodig
    En toestemming is de grondslag
    En de toestemming is ingetrokken per 1 mei 2021
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 17 lid 1 AVG

  Scenario: Wat een gemeente van de politie kreeg wist zij zelf
    Gegeven de verstrekker is gemeente Utrecht
    En de gegevens zijn niet meer nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil eisen
    Dan is het toegestaan op grond van art. 17 lid 1 AVG

  Scenario: Waar het recht niet geldt
    Gegeven de gegevens zijn nog nodig
    En voor wissing geldt als andere grond geen
    En de gegevens zijn rechtmatig verwerkt
    En de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven de gegevens zijn rechtmatig verwerkt
    En de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?
