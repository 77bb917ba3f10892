# language: nl
@convenant_midden_nederland/par4_4_gebruik
Functionaliteit: Paragraaf 4.4, eerste verbod, gesloten lijst van doelen, afspraken Midden-Nederland
  De lijst van doelen is gesloten. Naast elk genoemd doel staat er een dat er niet bij hoort.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak


  Abstract Scenario: Wat genoemd is mag, wat ernaast ligt niet
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En het doel is <doel>
    En de aankondiging van het bezoek is schriftelijk
    En de benadeelde kon het bezoek weigeren
    En de benadeelde wil bezoek
    En het aanbod is schriftelijk
    En de brief is op deze benadeelde toegesneden
    En de brief noemt geen getroffen adres
    En de analyse is van niveau operationeel
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                                  | uitkomst   |
      | handhaving openbare orde              | toegestaan |
      | gerichte inzet toezicht en handhaving | toegestaan |
      | bepalen gezamenlijke inzet            | toegestaan |
      | aanpassing publiek domein             | toegestaan |
      | schriftelijk aanbod preventieadvies   | toegestaan |
      | preventiebrieven in buurt             | toegestaan |
      | buurtgericht preventieadvies          | toegestaan |
      | persoonlijk bezoek preventieadvies    | toegestaan |
      | aanspreken woningcorporatie           | toegestaan |
      | aanspreken overlastgevers             | toegestaan |
      | preventie overlast                    | toegestaan |
      | preventieve maatregelen openbare orde | toegestaan |
      | operationele analyse                  | toegestaan |
      | voorspelling delicten                 | toegestaan |
      | buurtwaarschuwing                     | verboden   |
      | opsporing en vervolging               | verboden   |
      | sturingsinformatie                    | verboden   |
      | commercieel onderzoek                 | verboden   |
      | nieuwsgierigheid                      | verboden   |
      | taakuitvoering gemeente               | verboden   |

  Scenario: Een ander doel wordt met zijn plaats geweigerd
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En het doel is nieuwsgierigheid
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 1, afspraken Midden-Nederland

  Abstract Scenario: Een te ruim doel of geen doel is niet te beoordelen (C13)
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En <doel>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Voor welk doel precies? Noem een doel dat niet ruimer is dan nodig.

    Voorbeelden:
      | doel                                            |
      | het doel is preventie                           |
      | het doel is openbare orde en veiligheid         |
      | het doel is analyse                             |
      | het doel is toezicht en handhaving              |
      | niet is gezegd of het doel is analyse           |

  Abstract Scenario: Een ander doel is het bij elke handeling (A1, A2)
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En het doel is <doel>
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, verbod 1, afspraken Midden-Nederland

    Voorbeelden:
      | doel                  | handeling   |
      | personeelsbeoordeling | inzien      |
      | personeelsbeoordeling | samenvoegen |
      | personeelsbeoordeling | opslaan     |
      | personeelsbeoordeling | bewaren     |
      | fraudeopsporing       | inzien      |
      | fraudeopsporing       | samenvoegen |
      | fraudeopsporing       | opslaan     |
      | fraudeopsporing       | bewaren     |

  Abstract Scenario: Ook voordat de afspraken begonnen (A16)
    Gegeven het is 1 juni 2016
    En het doel is personeelsbeoordeling
    En de gegevens zijn nog nodig
    Wanneer de aanvrager <veld> uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, verbod 1, afspraken Midden-Nederland

    Voorbeelden:
      | veld              | handeling |
      | het huisnummer    | bewaren   |
      | de naam verdachte | gebruiken |

  Abstract Scenario: Wie wettelijk moet geven, geeft, ook al staat het doel niet op de lijst (C4)
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En het is 1 juni 2018
    En de ontvanger is openbaar ministerie
    En het doel is <doel>
    En <plicht>
    En de verwerker heeft voor het doel een wettelijke taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan <uitkomst>

    Voorbeelden:
      | doel                    | plicht                                                                    | uitkomst                                                                    |
      | opsporing en vervolging | er is een vordering op grond van artikel 126nd Wetboek van Strafvordering | is het toegestaan op grond van art. 7 lid 2 Wpg                             |
      | wettelijke verstrekking | er is een wettelijke verplichting om de gegevens te geven                 | is het toegestaan op grond van art. 7 lid 2 Wpg                             |
      | commercieel onderzoek   | er is een wettelijke verplichting om de gegevens te geven                 | is het verboden op grond van par. 4.4, verbod 1, afspraken Midden-Nederland |

  Scenario: Een plicht om te geven is er geen om te gebruiken
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En het doel is opsporing en vervolging
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 1, afspraken Midden-Nederland
