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
    En de politie verstrekte de gegevens op 1 april 2018


  Abstract Scenario: Wat genoemd is mag, wat ernaast ligt niet
    Gegeven het doel is <doel>
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
      | toezicht en handhaving                | verboden   |
      | sturingsinformatie                    | verboden   |
      | commercieel onderzoek                 | verboden   |
      | nieuwsgierigheid                      | verboden   |
      | taakuitvoering gemeente               | verboden   |

  Scenario: Een ander doel wordt met zijn plaats geweigerd
    Gegeven het doel is nieuwsgierigheid
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 1, afspraken Midden-Nederland

  Abstract Scenario: Een te ruim doel of geen doel is niet te beoordelen
    Gegeven <doel>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Voor welk doel precies? Noem een doel dat niet ruimer is dan nodig.

    Voorbeelden:
      | doel                                            |
      | het doel is preventie                           |
      | het doel is openbare orde en veiligheid         |
      | het doel is analyse                             |
      | niet is gezegd of het doel is analyse           |
