# language: nl
@convenant_midden_nederland/par8_bureau_rvs
Functionaliteit: Paragraaf 8 en addendum, Bureau RVS, afspraken Midden-Nederland
  Instemming is er of niet; het verzoek beslist of een mens moet wegen.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Utrecht
    En het doel is voorspelling delicten
    En de analyse is van niveau operationeel
    En het incident heeft code A20

  Abstract Scenario: Met instemming en op verzoek
    Gegeven <instemming>
    En <verzoek>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | instemming                                          | verzoek                                                | uitkomst                |
      | de gemeente staat ontvangst door Bureau RVS toe     | de gemeente heeft om de ondersteuning verzocht         | toegestaan              |
      | de gemeente staat ontvangst door Bureau RVS toe     | de gemeente heeft niet om de ondersteuning verzocht    | menselijke weging nodig |
      | de gemeente staat ontvangst door Bureau RVS niet toe | de gemeente heeft om de ondersteuning verzocht        | verboden                |

  Scenario: Zonder instemming wordt met zijn plaats geweigerd
    Gegeven de gemeente staat ontvangst door Bureau RVS niet toe
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 8, rvs, afspraken Midden-Nederland

  Scenario: Of de gemeente instemt, wordt gevraagd
    Gegeven de gemeente heeft om de ondersteuning verzocht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de gemeente ingestemd met ontvangst van haar gegevens door Bureau RVS?
