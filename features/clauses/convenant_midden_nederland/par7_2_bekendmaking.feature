# language: nl
@convenant_midden_nederland/par7_2_bekendmaking
Functionaliteit: Paragraaf 7, tweede punt, bekendmaken buiten de gemeente, afspraken Midden-Nederland
  Buiten de gemeente zwijgt de gemeente, op een plicht en haar eigen taak na.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is betrokken burger
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20

  Abstract Scenario: Een plicht opent de deur
    Gegeven <plicht>
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het toegestaan

    Voorbeelden:
      | plicht                                                     | handeling       |
      | er is een wettelijke verplichting om de gegevens te geven  | doorverstrekken |
      | een wettelijk voorschrift verplicht tot bekendmaken        | openbaarmaken   |

  Scenario: De eigen taak onder de afspraken ook
    Gegeven het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    Wanneer de aanvrager de wijk uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan

  Scenario: Zonder plicht en zonder taak niet
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 7, punt 2, afspraken Midden-Nederland

  Scenario: Zolang dat niet is gezegd, wordt het gevraagd
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Volgt het doorgeven uit de eigen wettelijke taak van wie doorgeeft?
