# language: nl
@uavg/art41
Functionaliteit: Artikel 41, eerste lid, uitzonderingen, UAVG
  Artikel 23 AVG weigert niets; dat doet de wet die er gebruik van maakt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En inwilliging schaadt de rechten van anderen niet

  Scenario: Een volledige weigering
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 23 lid 1 AVG
    En geldt de plicht tot motivering-bewaren voor gemeente Leiden

  Scenario: Alleen artikel 23 AVG genoemd
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke letter van artikel 41, eerste lid, UAVG beroept de weigering zich?

  Scenario: Twee verschillende letters
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter e
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Abstract Scenario: Wat ontbreekt aan de weging
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En <belang>
    En <noodzaak>
    En <deel>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

    Voorbeelden:
      | belang                                                 | noodzaak                                       | deel                            |
      | het genoemde belang verzet zich niet tegen inwilliging | de weigering is noodzakelijk en evenredig      | wat wel kan is ingewilligd      |
      | het genoemde belang verzet zich tegen inwilliging      | de weigering is niet noodzakelijk en evenredig | wat wel kan is ingewilligd      |
      | het genoemde belang verzet zich tegen inwilliging      | de weigering is noodzakelijk en evenredig      | wat wel kan is niet ingewilligd |

  Scenario: Zonder weging beslist een mens
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is menselijke weging nodig
    En weegt de verantwoordelijke: Verzet het genoemde belang zich in dit geval tegen inwilliging?

  Scenario: Een lopend bezwaar of een onduidelijk verzoek is geen grond
    Gegeven er loopt een bezwaar of beroep
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Een andere wet die weigeren toelaat wordt nagekeken
    Gegeven er is een andere weigeringsgrond
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is menselijke weging nodig
    En weegt de verantwoordelijke: Welke wettelijke bepaling laat toe dit verzoek te weigeren, en staat zij daar in dit geval aan in de weg?

  Scenario: Wie geen letter noemt beroept zich op geen belang
    Gegeven er loopt een bezwaar of beroep
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Ook een verzoek over wat van de politie kwam kan zo worden geweigerd
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 23 lid 1 AVG
