# language: nl
@avg/art17_lid3_vernietigen
Functionaliteit: Artikel 13 Wbp en artikel 17, derde lid, AVG, niet vernietigen wat nog moet blijven
  Opruimen is geen manier om van een zaak af te komen.

  Achtergrond:
    Gegeven de aanvrager is de beheerder bodycambeelden van gemeente Leiden
    En het is 10 april 2021
    En het doel is klachtbehandeling
    En de gegevens zijn niet meer nodig

  Abstract Scenario: Zolang er iets loopt
    Gegeven <feit>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil vernietigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | feit                                  | uitkomst   |
      | een wettelijke bewaartermijn loopt nog | verboden   |
      | er loopt geen wettelijke bewaartermijn | toegestaan |
      | er loopt een rechtszaak over          | verboden   |
      | er loopt geen rechtszaak over         | toegestaan |

  Abstract Scenario: Een klacht
    Gegeven er is een uitleesverzoek ontvangen
    En het uitleesverzoek gaat over <reden>
    En de klachtprocedure is <afgerond>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil vernietigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | reden  | afgerond      | uitkomst   |
      | klacht | niet afgerond | verboden   |
      | klacht | afgerond      | toegestaan |

  Abstract Scenario: De plaats
    Gegeven het is <dag>
    En er loopt een rechtszaak over
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil vernietigen
    Dan is het verboden op grond van <bepaling>

    Voorbeelden:
      | dag         | bepaling                  |
      | 24 mei 2018 | art. 13 Wbp               |
      | 25 mei 2018 | art. 5 lid 1 onder f AVG  |

  Scenario: Of de klacht klaar is, wordt gevraagd
    Gegeven er is een uitleesverzoek ontvangen
    En het uitleesverzoek gaat over klacht
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil vernietigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de klachtprocedure afgerond?

  Scenario: Loopt er niets, dan wordt niets gevraagd
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil vernietigen
    Dan is het toegestaan
