# language: nl
@wpg/art18
Functionaliteit: Artikel 18, aangewezen ontvangers, Wpg
  De lijst van het Besluit politiegegevens is hier niet volledig: staat een ontvanger er niet op, dan kijkt een mens het na.

  Achtergrond:
    Gegeven het is 1 juni 2017
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk

  Abstract Scenario: Het college voor jeugdhulp
    Gegeven de aanvrager is het college van gemeente Utrecht
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het doel is jeugdhulp
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het zijn gegevens als bedoeld in <soort>
    En de verstrekking is niet dringend noodzakelijk voor de politietaak
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort     | uitkomst   |
      | artikel-8 | toegestaan |
      | artikel-9 | verboden   |

  Scenario: De plaats van de grondslag
    Gegeven de aanvrager is het college van gemeente Utrecht
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het doel is jeugdhulp
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het zijn gegevens als bedoeld in artikel-13
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 18 lid 1 Wpg

  Abstract Scenario: De tekst is niet van elke dag gezien
    Gegeven het is <dag>
    En de aanvrager is slachtofferhulp
    En het doel is slachtofferzorg
    En de verwerking is nodig voor die taak
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag          | uitkomst                |
      | 1 april 2015 | menselijke weging nodig |
      | 2 april 2015 | toegestaan              |
      | 28 juli 2018 | toegestaan              |
      | 29 juli 2018 | menselijke weging nodig |

  Scenario: Wie niet op de lijst staat die hier is
    Gegeven de aanvrager is inboedelverzekeraar
    En het doel is commercieel onderzoek
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig
    En weegt de politie: Wijst hoofdstuk 4 van het Besluit politiegegevens deze ontvanger voor deze taak aan? De lijst is hier niet volledig.

  Abstract Scenario: Een machtiging van de minister wordt genoemd (B6)
    Gegeven de aanvrager is <ontvanger>
    En de ontvanger handelt als medewerker
    En het doel is <doel>
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En een machtiging van de minister dekt deze verstrekking
    En het besluit van de minister is <besluit>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger           | doel                  | besluit         | uitkomst                |
      | RIEC-partner        | aanpak ondermijning   | machtiging-riec | toegestaan              |
      | inboedelverzekeraar | commercieel onderzoek | anders          | menselijke weging nodig |
      | journalist          | nieuws                | anders          | menselijke weging nodig |

  Scenario: Welk besluit van de minister het is, wordt gevraagd
    Gegeven de aanvrager is journalist
    En het doel is nieuws
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En een machtiging van de minister dekt deze verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welk besluit van de minister is het: machtiging-riec, machtiging-terugmelding-brp of anders?

  Scenario: Of een ander besluit dit dekt, leest een mens na
    Gegeven de aanvrager is inboedelverzekeraar
    En het doel is commercieel onderzoek
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En een machtiging van de minister dekt deze verstrekking
    En het besluit van de minister is anders
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig
    En weegt de politie: Welk besluit van de minister is dit, en dekt het deze ontvanger, deze gegevens en dit doel?

  Scenario: Personeelsbeoordeling is niemands taak; daar wordt niets voor gevraagd (D5)
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is personeelsbeoordeling
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Welke soort het is, wordt gevraagd
    Gegeven de aanvrager is slachtofferhulp
    En het doel is slachtofferzorg
    En de verwerking is nodig voor die taak
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens

  Scenario: Een woningcorporatie staat niet op de lijst
    Gegeven de aanvrager is woningcorporatie
    En het doel is aanpak ondermijning
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Een parkeervergunning staat niet op de lijst
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het is 5 april 2017
    En de verstrekker is politie-eenheid Midden-Nederland
    En het doel is vergunningverlening
    En het zijn gegevens als bedoeld in artikel-8
    En de vergunning is van de soort parkeren
    En de burgemeester behoeft de gegevens niet
    En geen zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt niet in met de verstrekking
    En de ontvanger heeft de gegevens nodig voor zijn taak
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig

  Scenario: Een besluit van de minister blijft niet onvermeld
    Gegeven de aanvrager is woningcorporatie
    En het doel is aanpak ondermijning
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Abstract Scenario: Een medium staat voor zijn nieuws niet op de lijst
    Gegeven de aanvrager is journalist
    En het doel is <doel>
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                      | uitkomst                |
      | journalistieke publicatie | verboden                |
      | aanpak ondermijning       | menselijke weging nodig |
