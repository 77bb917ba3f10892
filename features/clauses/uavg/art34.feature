# language: nl
@uavg/art34
Functionaliteit: Artikel 34, besluit op een verzoek, UAVG
  Voor een ander dan een bestuursorgaan staat de burgerlijke rechter open.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het verzoek is aantoonbaar ongegrond of buitensporig

  Scenario: Een gemeente besluit
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot besluit-nemen-met-rechtsmiddelen voor gemeente Leiden

  Scenario: Een bedrijf niet
    Gegeven de aanvrager is Ultimum BV
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot besluit-nemen-met-rechtsmiddelen niet
