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

  Scenario: Een machtiging van de minister
    Gegeven de aanvrager is inboedelverzekeraar
    En het doel is commercieel onderzoek
    En het zijn gegevens als bedoeld in artikel-8
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En een machtiging van de minister dekt deze verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 18 lid 1 Wpg

  Scenario: Welke soort het is, wordt gevraagd
    Gegeven de aanvrager is slachtofferhulp
    En het doel is slachtofferzorg
    En de verwerking is nodig voor die taak
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
