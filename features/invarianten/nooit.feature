# language: nl
Functionaliteit: Wat in geen enkel geval gebeurt
  Wie een regel verandert, kan dit niet ongemerkt mogelijk maken. Wat een scenario niet noemt, kan alles zijn: elke dag, elk doel, elk feit.

  Abstract Scenario: Een woningcorporatie krijgt en houdt geen huisnummer
    Gegeven de aanvrager is een woningcorporatie
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En er is geen vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het in geen enkel geval toegestaan

    Voorbeelden:
      | handeling |
      | ontvangen |
      | gebruiken |
      | bewaren   |

  Scenario: Niemand geeft een woningcorporatie een huisnummer
    Gegeven de ontvanger is een woningcorporatie
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En er is geen vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het in geen enkel geval toegestaan

  Abstract Scenario: Na de bewaartermijn mag niets meer
    Gegeven de aanvrager is <wie>
    En de politie verstrekte de gegevens meer dan 2 jaar en 2 maanden eerder
    Wanneer de aanvrager een gegeven uit de dagmonitor wil <handeling>
    Dan is het in geen enkel geval toegestaan

    Voorbeelden:
      | wie         | handeling |
      | een gemeente | bewaren   |
      | een gemeente | gebruiken |
      | een woningcorporatie | bewaren   |

  Scenario: Geen ja zonder grondslag aan elke kant
    Dan is in geen enkel geval iets toegestaan zonder grondslag aan elke kant

  Scenario: Een verbod erbij maakt niets ruimer
    Dan maakt een verbod erbij het antwoord in geen enkel geval ruimer

  Scenario: In een reeks is het antwoord hetzelfde
    Dan krijgt een vraag in een reeks in geen enkel geval een ander antwoord dan alleen

  Scenario: Zwijgen levert nooit meer op dan antwoorden
    Dan levert zwijgen in geen enkel geval meer op dan antwoorden
