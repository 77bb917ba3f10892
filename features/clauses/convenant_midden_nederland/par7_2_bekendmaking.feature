# language: nl
@convenant_midden_nederland/par7_2_bekendmaking
Functionaliteit: Paragraaf 7, tweede punt, bekendmaken buiten de gemeente, afspraken Midden-Nederland
  Buiten de gemeente zwijgt de gemeente, op een plicht en haar eigen taak na.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20

  Abstract Scenario: Een plicht opent de deur
    Gegeven de ontvanger is betrokken burger
    En het doel is gerichte inzet toezicht en handhaving
    En <plicht>
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het toegestaan

    Voorbeelden:
      | plicht                                                     | handeling       |
      | er is een wettelijke verplichting om de gegevens te geven  | doorverstrekken |
      | een wettelijk voorschrift verplicht tot bekendmaken        | openbaarmaken   |

  Abstract Scenario: De eigen taak opent alleen wat een genoemd gebruik zelf vertelt (B1)
    Gegeven het doel is <doel>
    En de ontvanger is <ontvanger>
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    En de gegevens gaan tot op het niveau postcode
    En de brief noemt geen getroffen adres
    En de verwerking gebeurt niet in opdracht van de verantwoordelijke
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager <veld> uit de dagmonitor wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                                  | ontvanger           | veld               | uitkomst   |
      | preventiebrieven in buurt             | inwoner             | de wijk            | toegestaan |
      | buurtgericht preventieadvies          | inwoner             | de omschrijving    | toegestaan |
      | aanspreken woningcorporatie           | woningcorporatie    | de postcode        | toegestaan |
      | aanspreken woningcorporatie           | woningcorporatie    | de locatiegegevens | toegestaan |
      | buurtgericht preventieadvies          | inwoner             | het huisnummer     | verboden   |
      | preventiebrieven in buurt             | journalist          | de wijk            | verboden   |
      | aanspreken woningcorporatie           | inwoner             | de wijk            | verboden   |
      | gerichte inzet toezicht en handhaving | journalist          | het huisnummer     | verboden   |
      | gerichte inzet toezicht en handhaving | inboedelverzekeraar | het huisnummer     | verboden   |
      | gerichte inzet toezicht en handhaving | betrokken burger    | de wijk            | verboden   |
      | gerichte inzet toezicht en handhaving | Belastingdienst     | de postcode        | verboden   |
      | gerichte inzet toezicht en handhaving | provincie Utrecht   | de postcode        | verboden   |

  Scenario: Wie weegt, bewaart zijn redenen
    Gegeven het doel is preventiebrieven in buurt
    En de ontvanger is inwoner
    En de brief noemt geen getroffen adres
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    Wanneer de aanvrager de wijk uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot motivering-bewaren voor gemeente Utrecht

  Scenario: Zolang niemand woog, weegt een mens
    Gegeven het doel is preventiebrieven in buurt
    En de ontvanger is inwoner
    En de brief noemt geen getroffen adres
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de wijk uit de dagmonitor wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt wie doorgeeft: Volgt het doorgeven uit de eigen wettelijke taak van wie doorgeeft?

  Scenario: Zonder plicht en zonder taak niet
    Gegeven de ontvanger is betrokken burger
    En het doel is gerichte inzet toezicht en handhaving
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 7, punt 2, afspraken Midden-Nederland

  Scenario: Wie noemt wat verplicht, krijgt de vraag of het hiertoe verplicht
    Gegeven de ontvanger is betrokken burger
    En het doel is gerichte inzet toezicht en handhaving
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een wettelijke verplichting om deze gegevens aan deze ontvanger te geven?

  Scenario: Wie van geen plicht rept, geeft niets
    Gegeven de ontvanger is betrokken burger
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 7, punt 2, afspraken Midden-Nederland

  Abstract Scenario: Wie de dagmonitor zo kreeg, geeft haar niet verder (B2)
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is <gever>
    En de ontvanger is <ontvanger>
    En de verwerking gebeurt niet in opdracht van de verantwoordelijke
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 7, punt 2, afspraken Midden-Nederland

    Voorbeelden:
      | gever            | ontvanger           |
      | Bureau RVS       | journalist          |
      | woningcorporatie | inboedelverzekeraar |
      | Ultimum BV       | journalist          |

  Scenario: De eigen verwerker heeft geen taak nodig (D11)
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de ontvanger is hostingbedrijf
    En de ontvanger handelt als verwerker
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan

  Scenario: Zonder overeenkomst is het geen verwerker
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de ontvanger is hostingbedrijf
    En de ontvanger handelt als verwerker
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is geen verwerkersovereenkomst
    En de bewerkersovereenkomst is niet gesloten
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 7, punt 2, afspraken Midden-Nederland
