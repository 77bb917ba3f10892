# language: nl
@convenant_midden_nederland/par4_4_slachtofferzorg
Functionaliteit: Paragraaf 4.4, derde verbod, slachtofferzorg, afspraken Midden-Nederland
  De gemeente zoekt benadeelden niet op om hun als slachtoffer zorg te bieden. Een aankondiging verandert dat niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018

  Abstract Scenario: Slachtofferzorg is uitgesloten, een ander doel raakt dit verbod niet
    Gegeven het doel is <doel>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                                  | uitkomst   |
      | slachtofferzorg                       | verboden   |
      | gerichte inzet toezicht en handhaving | toegestaan |

  Scenario: Het verbod wordt met zijn plaats genoemd
    Gegeven het doel is slachtofferzorg
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 3, afspraken Midden-Nederland

  Scenario: Zonder doel is niet uitgesloten dat het om slachtofferzorg gaat
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Voor welk doel precies? Noem een doel dat niet ruimer is dan nodig.

  Scenario: Ontvangen voor slachtofferzorg is ook uitgesloten
    Gegeven het doel is slachtofferzorg
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.4, verbod 3, afspraken Midden-Nederland

  Scenario: Doorgeven aan een collega voor slachtofferzorg is ook uitgesloten
    Gegeven het doel is slachtofferzorg
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als Wmo-consulent
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.4, verbod 3, afspraken Midden-Nederland

  Abstract Scenario: Geen andere handeling doet het toch (A1, A5)
    Gegeven het doel is slachtofferzorg
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, verbod 3, afspraken Midden-Nederland

    Voorbeelden:
      | handeling   |
      | inzien      |
      | opslaan     |
      | bewaren     |
      | samenvoegen |
