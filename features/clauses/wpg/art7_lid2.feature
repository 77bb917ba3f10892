# language: nl
@wpg/art7_lid2
Functionaliteit: Artikel 7, tweede lid, doorgeven, Wpg
  Wie politiegegevens kreeg, geeft ze alleen door als een voorschrift hem verplicht of als de eigen taak het noodzakelijk maakt.

  Achtergrond:
    Gegeven het is 9 april 2018
    En het doel is gerichte inzet toezicht en handhaving

  Scenario: Een eigen toezichthouder krijgt uit de vaste levering wat hij nodig heeft
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan op grond van art. 7 lid 2 Wpg

  Scenario: Buiten de vaste levering is de taak van een collega geen deur
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    En de verwerking is nodig voor die taak
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Een collega zonder toezichttaak komt er niet door, ook niet als hij het nodig zegt te hebben
    Gegeven de aanvrager is de beleidsmedewerker van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de burgemeester heeft hiervoor mandaat gegeven
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Een toezichthouder die het niet nodig heeft, komt er niet door
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens niet nodig voor toezicht en handhaving
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Een andere gemeente is geen eigen medewerker
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Zeist
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Abstract Scenario: Een plicht om te geven opent de deur, wat zij ook heet
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is betrokkene
    En <plicht>
    En wat tot geven verplicht is rechterlijk-bevel
    En <geen andere plicht>
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 2 Wpg

    Voorbeelden:
      | plicht                                                     | geen andere plicht                                              |
      | er is een wettelijke verplichting om de gegevens te geven  | geen wettelijk voorschrift verplicht tot bekendmaken            |
      | een wettelijk voorschrift verplicht tot bekendmaken        | er is geen wettelijke verplichting om de gegevens te geven      |

  Scenario: De eigen taak opent de deur als zij het doorgeven noodzakelijk maakt
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is betrokken burger
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 2 Wpg

  Abstract Scenario: Zonder plicht en zonder noodzakelijke eigen taak blijft de deur dicht
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is betrokken burger
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En <taak>
    En <noodzaak>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil <handeling>
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

    Voorbeelden:
      | taak                                         | noodzaak                                               | handeling        |
      | het doorgeven volgt niet uit de eigen taak   | de eigen taak maakt het doorgeven noodzakelijk         | doorverstrekken  |
      | het doorgeven volgt uit de eigen taak        | de eigen taak maakt het doorgeven niet noodzakelijk    | doorverstrekken  |
      | het doorgeven volgt niet uit de eigen taak   | de eigen taak maakt het doorgeven noodzakelijk         | openbaarmaken    |

  Scenario: Wie van plicht noch taak rept heeft geen plicht, en dan weegt hij zijn taak
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is betrokken burger
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt wie doorgeeft: Volgt het doorgeven uit de eigen wettelijke taak van wie doorgeeft?

  Scenario: Wie noemt wat verplicht, krijgt de vraag of het hiertoe verplicht
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is betrokken burger
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Verplicht een wettelijk voorschrift om deze gegevens bekend te maken?
    En is de vraag: Is er een wettelijke verplichting om deze gegevens aan deze ontvanger te geven?

  Scenario: Zonder ontvanger is er niet te beslissen
    Gegeven de aanvrager is de gemeente Utrecht
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Aan wie worden de gegevens doorgegeven?

  Scenario: Is er geen plicht, dan weegt wie doorgeeft zijn taak (B1)
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is betrokken burger
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig

  Abstract Scenario: Ook hier noemt wie geen overheid is wat tot geven verplicht (B6)
    Gegeven de aanvrager is de gemeente Utrecht
    En de ontvanger is journalist
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is <bepaling>
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bepaling         | uitkomst                |
      | rechterlijk-bevel | toegestaan              |
      | anders           | menselijke weging nodig |
      | sv-126nd         | verboden                |

  Scenario: Een vordering van de officier verplicht wie de gegevens kreeg (C4)
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is openbaar ministerie
    En het openbaar ministerie behoeft de gegevens
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 2 Wpg
    En ook op grond van art. 126nd lid 1 Sv
