# language: nl
@avg/art17_lid3
Functionaliteit: Artikel 17, derde lid, weigeren te wissen, AVG
  Wat onrechtmatig is verwerkt, wordt gewist.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het doel is verwijdering
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a
    En dwingende gronden van de verantwoordelijke gaan niet voor
    En er is geen andere weigeringsgrond

  Scenario: Nodig voor de taak
    Gegeven de verwerking steunt op wettelijke-taak
    En de gegevens zijn nog nodig
    En de gegevens zijn rechtmatig verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het toegestaan op grond van art. 17 lid 3 AVG

  Abstract Scenario: Niet meer nodig, of onrechtmatig, of op toestemming
    Gegeven de verwerking steunt op <grondslag>
    En de gegevens zijn <nog> nodig
    En de gegevens zijn <hoe> verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

    Voorbeelden:
      | grondslag       | nog       | hoe          |
      | wettelijke-taak | niet meer | rechtmatig   |
      | wettelijke-taak | nog       | onrechtmatig |
      | toestemming     | nog       | rechtmatig   |

  Scenario: Of ze nog nodig zijn, wordt gevraagd
    Gegeven de verwerking steunt op wettelijke-plicht
    En de gegevens zijn rechtmatig verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?

  Abstract Scenario: Een andere uitzondering, en wat zij weegt (C9)
    Gegeven de verwerking steunt op toestemming
    En de gegevens zijn nog nodig
    En de gegevens zijn <hoe> verwerkt
    En tegen wissing wordt de uitzondering <uitzondering> ingeroepen
    En de weigering is <noodzaak> en evenredig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | uitzondering               | hoe          | noodzaak          | uitkomst   |
      | rechtsvordering            | rechtmatig   | noodzakelijk      | toegestaan |
      | archivering                | rechtmatig   | noodzakelijk      | toegestaan |
      | volksgezondheid            | rechtmatig   | noodzakelijk      | toegestaan |
      | vrijheid-van-meningsuiting | rechtmatig   | noodzakelijk      | toegestaan |
      | rechtsvordering            | rechtmatig   | niet noodzakelijk | verboden   |
      | rechtsvordering            | onrechtmatig | noodzakelijk      | verboden   |
      | geen                       | rechtmatig   | noodzakelijk      | verboden   |

  Scenario: Of een rechtsvordering het nodig maakt, weegt een mens
    Gegeven de verwerking steunt op toestemming
    En de gegevens zijn rechtmatig verwerkt
    En tegen wissing wordt de uitzondering rechtsvordering ingeroepen
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is menselijke weging nodig
    En weegt de verantwoordelijke: Is de weigering noodzakelijk, en staat zij in verhouding tot het belang?

  Abstract Scenario: Zolang een bewaartermijn van de wet loopt
    Gegeven <termijn>
    En de gegevens zijn <hoe> verwerkt
    En de verwerking steunt op toestemming
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | termijn                                | hoe          | uitkomst   |
      | een wettelijke bewaartermijn loopt nog | rechtmatig   | toegestaan |
      | een wettelijke bewaartermijn loopt nog | onrechtmatig | verboden   |
      | er loopt geen wettelijke bewaartermijn | rechtmatig   | verboden   |

  Scenario: Wie onrechtmatig verwerkt en geen uitzondering noemt, wist
    Gegeven de gegevens zijn onrechtmatig verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden
