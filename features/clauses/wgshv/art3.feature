# language: nl
@wgshv/art3
Functionaliteit: Artikel 3 en 8b, vroegsignalering van schulden, Wgs
  Om hulp aan te bieden, niet om te innen.

  Achtergrond:
    Gegeven de aanvrager is de schuldhulp van gemeente Leeuwarden
    En de verstrekker is Vitens
    En het doel is vroegsignalering schulden
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de betrokkene heeft geen toestemming gegeven

  Abstract Scenario: Na eigen pogingen
    Gegeven het is <dag>
    En de afzender heeft zelf <iets>
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag            | iets                                   | uitkomst   |
      | 1 juni 2022    | geprobeerd de achterstand op te lossen | toegestaan |
      | 1 juni 2022    | niets geprobeerd                       | verboden   |
      | 1 januari 2021 | geprobeerd de achterstand op te lossen | toegestaan |

  Scenario: De plaats
    Gegeven het is 1 juni 2022
    En de afzender heeft zelf geprobeerd de achterstand op te lossen
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het toegestaan op grond van art. 3 lid 1 onder b Wet schuldhulpverlening

  Scenario: De pogingen worden gevraagd
    Gegeven het is 1 juni 2022
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de afzender zelf eerst geprobeerd de achterstand op te lossen?
